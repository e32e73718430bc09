using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

/// <summary>What is recorded of a group that oversees a system's change: its terms of reference, meetings and actions.</summary>
/// <remarks>
/// Who has a seat, when a meeting is quorate and when papers are due is the <see cref="GovernanceBody"/>'s to say: <see cref="OversightStanding"/> puts the two together.
/// The order of records means nothing. Source of the group: BNSSG ICB Board, 3 October 2024, item 6.2, section 10. Immutable; safe to share between threads.
/// </remarks>
public sealed class OversightGroup
{
    private const string What = "oversight group";

    private OversightGroup(
        GovernanceBodyId body,
        ImmutableArray<TermsOfReference> terms,
        ImmutableArray<OversightMeeting> meetings,
        ImmutableArray<OversightAction> actions,
        Provenance? provenance)
    {
        Body = body != default ? body : throw new ArgumentException("The body is empty.", nameof(body));
        Terms = terms;
        Meetings = meetings;
        Actions = actions;
        Provenance = provenance;
    }

    /// <summary>The governance body that it is.</summary>
    public GovernanceBodyId Body { get; }

    /// <summary>Its terms of reference, in the order given; no version and no day stands twice.</summary>
    public ImmutableArray<TermsOfReference> Terms { get; }

    /// <summary>Its meetings, held and planned, in the order given; at most one on a day.</summary>
    public ImmutableArray<OversightMeeting> Meetings { get; }

    /// <summary>Its actions, in the order given; no identifier stands twice.</summary>
    public ImmutableArray<OversightAction> Actions { get; }

    /// <summary>Where the records come from; null when not recorded.</summary>
    public Provenance? Provenance { get; }

    /// <summary>Puts records together, or says everything that is wrong between them.</summary>
    /// <param name="body">The governance body.</param>
    /// <param name="terms">Its terms of reference.</param>
    /// <param name="meetings">Its meetings.</param>
    /// <param name="actions">Its actions.</param>
    /// <param name="provenance">Where the records come from.</param>
    /// <returns>The group, or problems with paths such as <c>$.meetings[3].on</c>.</returns>
    /// <exception cref="ArgumentException">The body is empty, or an item is null.</exception>
    public static Checked<OversightGroup> Create(
        GovernanceBodyId body,
        IEnumerable<TermsOfReference>? terms = null,
        IEnumerable<OversightMeeting>? meetings = null,
        IEnumerable<OversightAction>? actions = null,
        Provenance? provenance = null)
    {
        var placedTerms = ItemChecks.Place(terms, nameof(terms));
        var placedMeetings = ItemChecks.Place(meetings, nameof(meetings));
        var placedActions = ItemChecks.Place(actions, nameof(actions));
        var problems = new ProblemCollector();
        CheckBetween(placedTerms, placedMeetings, placedActions, problems);
        return problems.IsEmpty
            ? Checked<OversightGroup>.Valid(
                What, new(body, RegisterItems.Values(placedTerms), RegisterItems.Values(placedMeetings), RegisterItems.Values(placedActions), provenance))
            : Checked<OversightGroup>.Invalid(What, problems.ToImmutable());
    }

    /// <summary>The group with one more meeting, or with this one in place of that on the same day.</summary>
    /// <param name="meeting">The meeting.</param>
    public OversightGroup With(OversightMeeting meeting)
    {
        ArgumentNullException.ThrowIfNull(meeting);
        return new(Body, Terms, RegisterItems.Put(Meetings, meeting, static m => m.On), Actions, Provenance);
    }

    /// <summary>The group with one more action, or with this one in place of that with the same identifier.</summary>
    /// <param name="action">The action.</param>
    public OversightGroup With(OversightAction action)
    {
        ArgumentNullException.ThrowIfNull(action);
        return new(Body, Terms, Meetings, RegisterItems.Put(Actions, action, static a => a.Id), Provenance);
    }

    /// <summary>What the records show of its work, for a plan's evidence.</summary>
    /// <remarks>
    /// <para><c>oversight-meetings</c>: meetings up to the day that were held and quorate. One of which the attendance is not recorded does not count.</para>
    /// <para><c>organisations-at-oversight</c>: organisations represented at one such meeting at least, in person or by a deputy who counts.</para>
    /// </remarks>
    /// <param name="body">The governance body, for its seats and quorum.</param>
    /// <exception cref="ArgumentException">The body is another one.</exception>
    public IEvidenceSource Evidence(GovernanceBody body) => new OversightEvidence(this, CheckBody(body));

    internal static void CheckBetween(
        IEnumerable<JsonItem<TermsOfReference>> terms,
        IEnumerable<JsonItem<OversightMeeting>> meetings,
        IEnumerable<JsonItem<OversightAction>> actions,
        ProblemCollector problems)
    {
        ItemChecks.ReportRepeats(
            terms, "version", static t => RegisterItems.Peek(t, static v => v.Version, "version", OversightGroupShape.Version), static v => FormattableString.Invariant($"Version {v}"), problems);
        ItemChecks.ReportRepeats(
            terms, "agreedOn", static t => RegisterItems.Peek(t, static v => v.AgreedOn, "agreedOn", JsonShapes.Date), static d => $"A version agreed on {Sentence.Date(d)}", problems);
        ItemChecks.ReportRepeats(
            meetings, "on", static m => RegisterItems.Peek(m, static v => v.On, "on", JsonShapes.Date), static d => $"A meeting on {Sentence.Date(d)}", problems);
        ItemChecks.ReportRepeatedIds(actions, static a => a.Id, "action", problems);
    }

    internal GovernanceBody CheckBody(GovernanceBody body)
    {
        ArgumentNullException.ThrowIfNull(body);
        return body.Id == Body ? body : throw new ArgumentException($"The records are of {Body}, not of {body.Id}.", nameof(body));
    }

    /// <summary>The quorum of a meeting that is known to have been held by a day; null otherwise.</summary>
    internal QuorumResult? QuorumOf(OversightMeeting meeting, GovernanceBody body, LocalDate asOf) => meeting.On <= asOf && meeting.Attendees is { } attendees
        ? QuorumCheck.Evaluate(body, new Attendance(Body, meeting.On, attendees))
        : null;
}
