using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Benefits;

internal sealed class BenefitsMapsShape : JsonObjectShape<BenefitsMaps>
{
    private readonly JsonField<JsonItems<BenefitsMap>> maps;

    internal BenefitsMapsShape()
        : base("BenefitsMaps", "The benefits maps of a system's initiatives, one for each, with their costs.") =>
        maps = Items("maps", new BenefitsMapShape(), m => m.All, "The maps.", idProperty: "initiative");

    protected override BenefitsMaps Build(JsonFieldValues values)
    {
        var problems = new ProblemCollector();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in values.Get(maps).Where(m => m.Id is { } id && !seen.Add(id)))
        {
            problems.Add(item.Path + ".initiative", ProblemCodes.DuplicateId, $"There is another benefits map of {item.Id}.");
        }

        return problems.IsEmpty
            ? BenefitsMaps.Create(values.Get(maps).Readable()).OrThrow()
            : throw new InvalidDocumentException("benefits maps", problems.ToImmutable());
    }
}
