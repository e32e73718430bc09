using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Benefits;

internal sealed class MeasuredSeriesSetShape : JsonObjectShape<MeasuredSeriesSet>
{
    private readonly JsonField<JsonItems<MeasuredSeries>> series;

    internal MeasuredSeriesSetShape()
        : base("MeasuredSeriesSet", "The measured series of a system's benefits, at most one for each.") =>
        series = Items("series", new MeasuredSeriesShape(), s => s.All, "The series.", idProperty: "benefit");

    protected override void Check(JsonFieldValues values, ProblemCollector problems)
    {
        var seen = new HashSet<(InitiativeId, ChainNodeId)>();
        if (!values.TryGet(series, out var items))
        {
            return;
        }

        foreach (var item in items)
        {
            if (item.TryPeek("initiative", CoreShapes.InitiativeId, out var initiative)
                && item.TryPeek("benefit", BenefitsWords.NodeId, out var benefit)
                && !seen.Add((initiative, benefit)))
            {
                problems.Add(item.Path + ".benefit", ProblemCodes.DuplicateId, MeasuredSeriesSet.Twice(initiative, benefit));
            }
        }
    }

    protected override MeasuredSeriesSet Build(JsonFieldValues values) => MeasuredSeriesSet.Create(values.Get(series).Readable()).OrThrow();
}
