using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway;

/// <summary>What a panel decided at a quorate meeting about an initiative at a gate: the decision is theirs, and stands beside what the rules recommended.</summary>
/// <remarks>
/// <para>Holds everything it rests on: the rule set, the facts with the answers of the host's predicates, the body, who was there, and what was found. So it can be replayed as at its own date with
/// nothing else at hand; see <see cref="Replay"/>. Its document is <see cref="GatewayJson.PanelDecision"/>.</para>
/// <para>Immutable; safe to share between threads.</para>
/// </remarks>
public sealed class PanelDecision
{
    private const string What = "panel decision";

    /// <summary>For a caller that has run <see cref="PanelDecisionChecks"/>.</summary>
    internal PanelDecision(
        GateAssessment assessment,
        QuorumResult quorum,
        Recommendation decided,
        string? overrideReason,
        ConfidenceRating? confidence,
        ImmutableArray<ConditionOfApproval> conditions,
        string recordedBy,
        Recommendation recommended,
        ImmutableArray<RecordedFinding> findings,
        RecordedQuorum recordedQuorum)
    {
        Assessment = assessment;
        Quorum = quorum;
        Decided = decided;
        OverrideReason = overrideReason;
        Confidence = confidence;
        Conditions = conditions;
        RecordedBy = recordedBy;
        Recommended = recommended;
        Findings = findings;
        RecordedQuorum = recordedQuorum;
    }

    /// <summary>What the rules find. After loading a document it is made anew from the rules and facts in it; <see cref="Findings"/> is what was found at the time.</summary>
    public GateAssessment Assessment { get; }

    /// <summary>The initiative.</summary>
    public InitiativeId Initiative => Assessment.Facts.Initiative;

    /// <summary>The body that decided.</summary>
    public GovernanceBody Body => Quorum.Body;

    /// <summary>The day of the meeting.</summary>
    public LocalDate Meeting => Attendance.Date;

    /// <summary>Who was there.</summary>
    public Attendance Attendance => Quorum.Attendance;

    /// <summary>That the meeting was quorate, and why.</summary>
    public QuorumResult Quorum { get; }

    /// <summary>What the panel decided.</summary>
    public Recommendation Decided { get; }

    /// <summary>What the rules recommended when the panel decided.</summary>
    public Recommendation Recommended { get; }

    /// <summary>Whether the panel decided otherwise than the rules recommended.</summary>
    public bool IsOverride => Decided != Recommended;

    /// <summary>Why the panel decided otherwise; null when it did not.</summary>
    public string? OverrideReason { get; }

    /// <summary>The panel's own rating of delivery confidence, with the scale it stands on; null when it gave none.</summary>
    public ConfidenceRating? Confidence { get; }

    /// <summary>What must be done, by whom and by when; at least one if the initiative proceeds with conditions, otherwise none.</summary>
    public ImmutableArray<ConditionOfApproval> Conditions { get; }

    /// <summary>The role that put the decision on record.</summary>
    public string RecordedBy { get; }

    /// <summary>What was found about each rule when the panel decided, in the order of the assessment.</summary>
    public ImmutableArray<RecordedFinding> Findings { get; }

    internal RecordedQuorum RecordedQuorum { get; }

    /// <summary>Records a decision, or says everything that is wrong with it.</summary>
    /// <param name="assessment">What the rules find.</param>
    /// <param name="body">The body that decided.</param>
    /// <param name="attendance">Who was at the meeting, and when it was.</param>
    /// <param name="decided">What the panel decided.</param>
    /// <param name="recordedBy">The role that records it; never a person's name.</param>
    /// <param name="overrideReason">Why the panel decided otherwise than the rules recommend; only given when it did.</param>
    /// <param name="confidence">The panel's rating of delivery confidence; on the scale of the rule set's decision table, if that has one.</param>
    /// <param name="conditions">
    /// What must be done. Null for those that follow from the assessment (<see cref="GateAssessment.Conditions"/>) if the panel decided to proceed with conditions, and for none otherwise.
    /// </param>
    /// <returns>
    /// The decision, or problems with the paths of its document: the meeting was not quorate (with the explanation), was another body's, or was held before the date of the assessment; an override without a reason, or a
    /// reason without an override; proceeding with conditions without any, or conditions with another decision; a condition that is due before the meeting or names a rule that the rule set does not have; a rating
    /// that its scale does not have.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such decision.</exception>
    public static Checked<PanelDecision> Create(
        GateAssessment assessment,
        GovernanceBody body,
        Attendance attendance,
        Recommendation decided,
        string recordedBy,
        string? overrideReason = null,
        ConfidenceRating? confidence = null,
        ImmutableArray<ConditionOfApproval>? conditions = null)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(body);
        ArgumentNullException.ThrowIfNull(attendance);
        ArgumentNullException.ThrowIfNull(recordedBy);
        if (!Enum.IsDefined(decided))
        {
            throw new ArgumentOutOfRangeException(nameof(decided), decided, "There is no such decision.");
        }

        var asked = conditions ?? (decided == Recommendation.ProceedWithConditions ? assessment.Conditions : []);
        asked = asked.IsDefault ? [] : asked;
        var problems = new ProblemCollector();
        var checks = new PanelDecisionChecks(problems);
        checks.Texts(recordedBy, overrideReason);
        checks.Meeting(body, attendance, assessment.AsOf);
        checks.Override(decided, assessment.Recommendation, overrideReason);
        checks.Confidence(assessment.RuleSet, confidence);
        checks.Conditions(decided, asked);
        checks.Conditions(asked, attendance.Date, assessment.RuleSet);
        var quorum = checks.Quorum(body, attendance);
        return problems.IsEmpty
            ? Checked<PanelDecision>.Valid(
                What,
                new(
                    assessment,
                    quorum!,
                    decided,
                    overrideReason,
                    confidence,
                    asked,
                    recordedBy,
                    assessment.Recommendation,
                    [.. assessment.Findings.Select(RecordedFinding.Of)],
                    RecordedQuorum.Of(quorum!)))
            : Checked<PanelDecision>.Invalid(What, problems.ToImmutable());
    }

    /// <summary>Judges again, as at the decision's own date and by its own rule set and facts, and compares with what is on record.</summary>
    /// <remarks>Needs no predicates: their answers are among the facts.</remarks>
    public PanelDecisionReplay Replay() => new(this);
}
