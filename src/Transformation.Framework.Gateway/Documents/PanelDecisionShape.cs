using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Gateway;

/// <summary>A panel's decision with everything it rests on. What was found is kept beside the rules and facts it was found from, so that the two can be compared.</summary>
internal sealed class PanelDecisionShape : JsonObjectShape<PanelDecision>
{
    private readonly JsonField<Recommendation> decided;
    private readonly JsonField<Recommendation> recommended;
    private readonly JsonField<string?> overrideReason;
    private readonly JsonField<ConfidenceRating?> confidence;
    private readonly JsonField<ImmutableArray<ConditionOfApproval>> conditions;
    private readonly JsonField<string> recordedBy;
    private readonly JsonField<string> gate;
    private readonly JsonField<LocalDate> asOf;
    private readonly JsonField<ImmutableArray<RecordedFinding>> findings;
    private readonly JsonField<Attendance> attendance;
    private readonly JsonField<RecordedQuorum> quorum;
    private readonly JsonField<GovernanceBody> body;
    private readonly JsonField<GateFacts> facts;
    private readonly JsonField<RuleSet> ruleSet;

    internal PanelDecisionShape()
        : base("PanelDecision", "What a panel decided about an initiative at a gate, with everything it rests on, so that it can be judged again as at its date.")
    {
        decided = Required("decided", DecisionWords.Recommendations, d => d.Decided, "What the panel decided.");
        recommended = Required("recommended", DecisionWords.Recommendations, d => d.Recommended, "What the rules recommended.");
        overrideReason = Optional("overrideReason", JsonShapes.Text, d => d.OverrideReason, "Why the panel decided otherwise than the rules recommended; left out when it did not.");
        confidence = Optional("confidence", new ConfidenceRatingShape(), d => d.Confidence, "The panel's rating of delivery confidence.");
        conditions = List("conditions", new ConditionOfApprovalShape(), d => d.Conditions, "What must be done; only when the initiative proceeds with conditions.");
        recordedBy = Required("recordedBy", JsonShapes.Text, d => d.RecordedBy, "The role that put the decision on record; never a person's name.");
        gate = Required("gate", CoreShapes.Identifier, d => d.Assessment.Gate.Id, "The gate.");
        asOf = Required("asOf", JsonShapes.Date, d => d.Assessment.AsOf, "The date of the assessment.");
        findings = List("findings", new RecordedFindingShape(), d => d.Findings, "What was found about each rule.");
        attendance = Required("attendance", GovernanceShapes.Attendance, d => d.Attendance, "Who was at the meeting, and when it was.");
        quorum = Required("quorum", new RecordedQuorumShape(), d => d.RecordedQuorum, "Who counted at the meeting, which was quorate.");
        body = Required("body", GovernanceShapes.Body, d => d.Body, "The body that decided, as it was then.");
        facts = Required("facts", new GateFactsShape(), d => d.Assessment.Facts, "What was known about the initiative, with the answers of the host's predicates.");
        ruleSet = Required("ruleSet", new RuleSetShape(), d => d.Assessment.RuleSet, "The rule set that was applied.");
    }

    protected override void Check(JsonFieldValues values, ProblemCollector problems)
    {
        var checks = new PanelDecisionChecks(problems);
        var (hasRules, hasDate, hasAttendance) = (values.TryGet(ruleSet, out var rules), values.TryGet(asOf, out var date), values.TryGet(attendance, out var attended));
        var (hasDecision, hasConditions) = (values.TryGet(decided, out var decision), values.TryGet(conditions, out var asked));
        if (hasDate && hasAttendance && values.TryGet(body, out var met))
        {
            checks.Meeting(met, attended!, date);
        }

        if (hasDecision && values.TryGet(recommended, out var advised) && values.TryGet(overrideReason, out var reason))
        {
            checks.Override(decision, advised, reason);
        }

        if (hasDecision && hasConditions)
        {
            checks.Conditions(decision, asked);
        }

        if (hasConditions && hasAttendance && hasRules)
        {
            checks.Conditions(asked, attended!.Date, rules!);
        }

        if (hasRules && values.TryGet(confidence, out var rating))
        {
            checks.Confidence(rules!, rating);
        }

        if (hasRules && hasDate && values.TryGet(gate, out var at))
        {
            checks.Assessed(rules!, at, date);
        }

        if (values.TryGet(findings, out var found))
        {
            checks.Findings(found);
        }
    }

    protected override PanelDecision Build(JsonFieldValues values) => new(
        Assess(values),
        QuorumCheck.Evaluate(values.Get(body), values.Get(attendance)),
        values.Get(decided),
        values.Get(overrideReason),
        values.Get(confidence),
        values.Get(conditions),
        values.Get(recordedBy),
        values.Get(recommended),
        values.Get(findings),
        values.Get(quorum));

    private GateAssessment Assess(JsonFieldValues values)
    {
        try
        {
            return GateAssessor.Assess(values.Get(ruleSet), values.Get(gate), values.Get(facts), values.Get(asOf));
        }
        catch (InvalidDocumentException fault)
        {
            // The paths of the fault begin at the facts, which stand in a property of that name here.
            throw new InvalidDocumentException(fault.Message, [.. fault.Problems.Select(static p => p with { Path = "$.facts" + p.Path[1..] })]);
        }
        catch (GateFaultException fault)
        {
            throw new ArgumentException($"The answer of the predicate {fault.Predicate} is not among the facts, so it cannot be judged again.", nameof(facts), fault);
        }
    }
}
