using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>How a shared decision stands on a day: whether a quorate committee supports it, and who has not signed.</summary>
/// <remarks>
/// <para>The two steps are the precedent of the West Yorkshire Association of Acute Trusts: NHS Confederation, <em>Improving health and care at scale</em>, November 2023. What follows from a meeting that was not quorate,
/// an early signature, a refusal and a withdrawal is this library's proposal.</para>
/// <para>Immutable; safe to share between threads.</para>
/// </remarks>
public sealed class TwoStepApproval
{
    private TwoStepApproval(SharedDecision decision, GovernanceBody committee, LocalDate asOf)
    {
        Decision = decision;
        Committee = committee;
        AsOf = asOf;
        Hearings =
        [
            .. decision.Hearings
                .Where(h => h.Attendance.Date <= asOf)
                .OrderBy(static h => h.Attendance.Date)
                .Select(h => new HearingFinding(h, QuorumCheck.Evaluate(committee, h.Attendance))),
        ];
        NotRepresented = new RouteCandidate(committee, [.. decision.Affected.Order()]).Missing;

        // What a quorate meeting said last stands; a deferral says nothing. Support begins with the first of the row that ends there.
        ImmutableArray<HearingFinding> saidNewestFirst = [.. Hearings.Reverse().Where(static h => h.Quorum.IsQuorate && h.Hearing.Verdict != CommitteeVerdict.Deferred)];
        SupportedOn = saidNewestFirst.TakeWhile(static h => h.Hearing.Verdict == CommitteeVerdict.Supported).LastOrDefault()?.Hearing.Attendance.Date;
        Boards = [.. decision.Affected.Order().Select(o => new BoardStanding(o, decision, SupportedOn, asOf))];
        State = Judge(hasSaid: !saidNewestFirst.IsEmpty);
        ApprovedOn = State == ApprovalState.Approved ? Boards.Max(static b => b.Answer!.On) : null;
    }

    /// <summary>The decision.</summary>
    public SharedDecision Decision { get; }

    /// <summary>The joint committee.</summary>
    public GovernanceBody Committee { get; }

    /// <summary>The day looked at.</summary>
    public LocalDate AsOf { get; }

    /// <summary>How far it has come.</summary>
    public ApprovalState State { get; }

    /// <summary>The meetings that heard it by the day, oldest first, each with its quorum.</summary>
    public ImmutableArray<HearingFinding> Hearings { get; }

    /// <summary>The day from which the committee has supported it without a break; null while it does not.</summary>
    public LocalDate? SupportedOn { get; }

    /// <summary>Where each affected organisation's board stands, by identifier.</summary>
    public ImmutableArray<BoardStanding> Boards { get; }

    /// <summary>The affected organisations that have no seat on the committee, by identifier. It can support the proposal all the same; they were not at the table.</summary>
    public ImmutableArray<OrganisationId> NotRepresented { get; }

    /// <summary>The day of the last signature; null unless approved.</summary>
    public LocalDate? ApprovedOn { get; }

    /// <summary>The boards whose signature is still wanted: all that have not signed since the support, in the order of <see cref="Boards"/>.</summary>
    public IEnumerable<BoardStanding> NotSigned => Boards.Where(static b => b.State != BoardState.Signed);

    /// <summary>Looks at a decision on a day. Records dated after it do not exist yet.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="committee">The joint committee, with its quorum.</param>
    /// <param name="asOf">The day, of the ISO calendar.</param>
    /// <exception cref="ArgumentException">The committee is not the one that the decision names, or the day is of another calendar.</exception>
    public static TwoStepApproval Of(SharedDecision decision, GovernanceBody committee, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(decision);
        ArgumentNullException.ThrowIfNull(committee);
        return decision.Committee == committee.Id
            ? new(decision, committee, IsoDate.Check(asOf, nameof(asOf)))
            : throw new ArgumentException($"The decision is before {decision.Committee}, not {committee.Id}.", nameof(committee));
    }

    private ApprovalState Judge(bool hasSaid) =>
        Boards.Any(static b => b.State == BoardState.Refused) ? ApprovalState.Refused
        : SupportedOn is null ? hasSaid ? ApprovalState.NotSupported : ApprovalState.NotYetSupported
        : Boards.All(static b => b.State == BoardState.Signed) ? ApprovalState.Approved
        : ApprovalState.AwaitingBoards;
}
