using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;
using Transformation.Framework.Gateway;

namespace GatewayApi.Contracts;

/// <summary>Read by the library's own strict reader, so that everything wrong with a request is said at once.</summary>
internal sealed class DecisionRequestShape : JsonObjectShape<DecisionRequest>
{
    private static readonly JsonShape<Recommendation> Words = JsonShapes.Words(
        (Recommendation.Proceed, "proceed"),
        (Recommendation.ProceedWithConditions, "proceed-with-conditions"),
        (Recommendation.MoreEvidenceNeeded, "more-evidence-needed"),
        (Recommendation.Pause, "pause"),
        (Recommendation.Stop, "stop"));

    private readonly JsonField<string> ruleSet;
    private readonly JsonField<string> gate;
    private readonly JsonField<LocalDate> asOf;
    private readonly JsonField<long?> evidenceVersion;
    private readonly JsonField<Attendance> attendance;
    private readonly JsonField<Recommendation> decided;
    private readonly JsonField<string?> overrideReason;
    private readonly JsonField<ConfidenceRating?> confidence;
    private readonly JsonField<ImmutableArray<ConditionOfApproval>> conditions;
    private readonly JsonField<string> recordedBy;

    internal DecisionRequestShape()
        : base("DecisionRequest", "What a panel decided about an initiative at a gate.")
    {
        ruleSet = Required("ruleSet", CoreShapes.Identifier, r => r.RuleSet, "The rule set; the version in force on the date of the assessment counts.");
        gate = Required("gate", CoreShapes.Identifier, r => r.Gate, "The gate.");
        asOf = Required("asOf", JsonShapes.Date, r => r.AsOf, "The date of the assessment that the panel had before it.");
        evidenceVersion = Optional(
            "evidenceVersion", JsonShapes.IntegerBetween(1, long.MaxValue), r => r.EvidenceVersion, "The version of the evidence in that assessment; the decision is refused if there is another by now.");
        attendance = Required("attendance", GovernanceShapes.Attendance, r => r.Attendance, "The body, the day of the meeting, and who was there.");
        decided = Required("decided", Words, r => r.Decided, "What the panel decided.");
        overrideReason = Optional("overrideReason", JsonShapes.Text, r => r.OverrideReason, "Why it decided otherwise than the rules recommend, if it did.");
        confidence = Optional("confidence", new RatingShape(), r => r.Confidence, "The panel's rating of delivery confidence.");
        conditions = List("conditions", new ConditionShape(), r => r.Conditions, "What must be done; if left out, what follows from the assessment.");
        recordedBy = Required("recordedBy", JsonShapes.Text, r => r.RecordedBy, "The role that records it; never a person's name.");
    }

    protected override DecisionRequest Build(JsonFieldValues values) => new(
        values.Get(ruleSet),
        values.Get(gate),
        values.Get(asOf),
        values.Get(evidenceVersion),
        values.Get(attendance),
        values.Get(decided),
        values.Get(overrideReason),
        values.Get(confidence),
        values.Get(conditions),
        values.Get(recordedBy));

    private sealed class RatingShape : JsonObjectShape<ConfidenceRating>
    {
        private readonly JsonField<string> scale;
        private readonly JsonField<string> rating;

        internal RatingShape()
            : base("ConfidenceRating", "A rating with the scale it stands on.")
        {
            scale = Required("scale", CoreShapes.Identifier, r => r.ScaleId, "The scale.");
            rating = Required("rating", CoreShapes.Identifier, r => r.RatingId, "The rating.");
        }

        protected override ConfidenceRating Build(JsonFieldValues values) => ConfidenceRating.Of(values.Get(scale), values.Get(rating));
    }

    private sealed class ConditionShape : JsonObjectShape<ConditionOfApproval>
    {
        private readonly JsonField<string> rule;
        private readonly JsonField<string> action;
        private readonly JsonField<string> owner;
        private readonly JsonField<OrganisationId?> organisation;
        private readonly JsonField<LocalDate> due;

        internal ConditionShape()
            : base("Condition", "Something to be done by a date.")
        {
            rule = Required("rule", CoreShapes.Identifier, c => c.Rule, "The rule that is to be met by it.");
            action = Required("action", JsonShapes.Text, c => c.Action, "What is to be done.");
            owner = Required("owner", JsonShapes.Text, c => c.Owner, "The role that is to do it.");
            organisation = Optional("organisation", CoreShapes.OrganisationId, c => c.Organisation, "The organisation of the owner.");
            due = Required("due", JsonShapes.Date, c => c.Due, "By when.");
        }

        protected override ConditionOfApproval Build(JsonFieldValues values) =>
            new(values.Get(rule), values.Get(action), values.Get(owner), values.Get(due), values.Get(organisation));
    }
}
