using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Benefits;

internal sealed class BenefitsMapsShape : JsonObjectShape<BenefitsMaps>
{
    private readonly JsonField<JsonItems<BenefitsMap>> maps;

    internal BenefitsMapsShape()
        : base("BenefitsMaps", "The benefits maps of a system's initiatives, one for each, with their costs.") =>
        maps = Items("maps", new BenefitsMapShape(), m => m.All, "The maps.", idProperty: "initiative");

    protected override void Check(JsonFieldValues values, ProblemCollector problems)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        if (values.TryGet(maps, out var items))
        {
            foreach (var item in items.Where(m => m.Id is { } id && !seen.Add(id)))
            {
                problems.Add(item.Path + ".initiative", ProblemCodes.DuplicateId, $"There is another benefits map of {item.Id}.");
            }
        }
    }

    protected override BenefitsMaps Build(JsonFieldValues values) => BenefitsMaps.Create(values.Get(maps).Readable()).OrThrow();
}
