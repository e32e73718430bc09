using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Gateway;

/// <summary>A decision table; each row is checked even when others could not be read, the table as a whole only when all of it could.</summary>
internal sealed class DecisionTableShape : JsonObjectShape<DecisionTable>
{
    private readonly JsonField<HitPolicy> hitPolicy;
    private readonly JsonField<ConfidenceScale?> confidenceScale;
    private readonly JsonField<JsonItems<DecisionRow>> rows;

    internal DecisionTableShape()
        : base("DecisionTable", "What is recommended, by how many findings there are of each severity and outcome.")
    {
        hitPolicy = Required("hitPolicy", DecisionWords.HitPolicies, t => t.HitPolicy, "Which row decides when more than one could: there may be none such, the first in order, or the most cautious.");
        confidenceScale = Optional("confidenceScale", new ConfidenceScaleShape(), t => t.ConfidenceScale, "The scale of the ratings that the rows give.");
        rows = Items("rows", new DecisionRowShape(), t => t.Rows, "Its rows, 1 to 64; together they decide on any counts.");
    }

    protected override void Check(JsonFieldValues values, ProblemCollector problems)
    {
        if (values.TryGet(rows, out var all))
        {
            var isScaleRead = values.TryGet(confidenceScale, out var scale);
            new DecisionTableChecks([.. all.Select(static r => (r.Path, r.Value))], problems)
                .Run(values.TryGet(hitPolicy, out var policy) ? policy : null, isScaleRead, scale);
        }
    }

    protected override DecisionTable Build(JsonFieldValues values) =>
        new(values.Get(hitPolicy), values.Get(rows).Readable(), values.Get(confidenceScale));
}
