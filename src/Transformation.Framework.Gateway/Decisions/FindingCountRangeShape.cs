using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Gateway;

internal sealed class FindingCountRangeShape : JsonObjectShape<FindingCountRange>
{
    private static readonly JsonShape<int> Count = JsonShapes.Map(
        JsonShapes.IntegerBetween(0, FindingCountRange.MaxBound), static v => (int)v, static v => v);

    private readonly JsonField<RuleSeverity> severity;
    private readonly JsonField<FindingOutcome> outcome;
    private readonly JsonField<int> atLeast;
    private readonly JsonField<int?> atMost;

    internal FindingCountRangeShape()
        : base("FindingCountRange", "How many findings of one severity and outcome there must be; at least one end is given.")
    {
        severity = Required("severity", DecisionWords.Severities, r => r.Severity, "The severity of the rules that are counted.");
        outcome = Required("outcome", DecisionWords.Outcomes, r => r.Outcome, "The outcome that is counted.");
        atLeast = Optional("atLeast", Count, r => r.AtLeast, 0, "The fewest; 0 if left out.");
        atMost = Optional("atMost", Count, r => r.AtMost, "The most; without end if left out.");
    }

    protected override FindingCountRange Build(JsonFieldValues values) =>
        FindingCountRange.Of(values.Get(severity), values.Get(outcome), values.Get(atLeast), values.Get(atMost));
}
