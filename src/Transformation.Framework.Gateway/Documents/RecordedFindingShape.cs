using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Gateway;

internal sealed class RecordedFindingShape : JsonObjectShape<RecordedFinding>
{
    private readonly JsonField<string> rule;
    private readonly JsonField<FindingOutcome> outcome;
    private readonly JsonField<FindingOutcome?> underlying;

    internal RecordedFindingShape()
        : base("RecordedFinding", "What was found about one rule.")
    {
        rule = Required("rule", CoreShapes.Identifier, f => f.Rule, "The rule.");
        outcome = Required("outcome", DecisionWords.Outcomes, f => f.Outcome, "What was found.");
        underlying = Optional("underlying", DecisionWords.Outcomes, f => f.Underlying == f.Outcome ? null : f.Underlying, "What was found with no regard to waivers, where that differs.");
    }

    protected override RecordedFinding Build(JsonFieldValues values) =>
        new(values.Get(rule), values.Get(outcome), values.Get(underlying) ?? values.Get(outcome));
}
