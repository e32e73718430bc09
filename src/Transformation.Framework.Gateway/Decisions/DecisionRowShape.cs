using System.Collections.Immutable;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Gateway;

internal sealed class DecisionRowShape : JsonObjectShape<DecisionRow>
{
    private readonly JsonField<ImmutableArray<FindingCountRange>> when;
    private readonly JsonField<Recommendation> recommendation;
    private readonly JsonField<string?> confidence;

    internal DecisionRowShape()
        : base("DecisionRow", "What is recommended of which counts of findings.")
    {
        when = List("when", new FindingCountRangeShape(), r => r.When, "The counts it matches, all of these together; whatever is found if left out.");
        recommendation = Required("recommendation", DecisionWords.Recommendations, r => r.Recommendation, "What it recommends.");
        confidence = Optional("confidence", CoreShapes.Identifier, r => r.Confidence, "The rating it gives, on the table's scale; none if left out.");
    }

    protected override DecisionRow Build(JsonFieldValues values) =>
        DecisionRow.Create(values.Get(recommendation), values.Get(when), values.Get(confidence));
}
