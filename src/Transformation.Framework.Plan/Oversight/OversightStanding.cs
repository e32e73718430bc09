using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>How an oversight group works on a day: its meetings against its own rules, who takes part, what it asked for and got.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class OversightStanding
{
    private OversightStanding(OversightGroup group, GovernanceBody body, WorkingCalendar calendar, LocalDate asOf)
    {
        Group = group;
        Body = body;
        AsOf = asOf;
        Terms = group.Terms.Where(t => t.AgreedOn <= asOf).MaxBy(static t => t.AgreedOn);
        ImmutableArray<MeetingStanding> all =
            [.. group.Meetings.OrderBy(static m => m.On).Select(m => new MeetingStanding(group, m, body, calendar, asOf))];
        Meetings = [.. all.Where(m => m.Meeting.On <= asOf)];
        Next = all.FirstOrDefault(m => m.Meeting.On > asOf);
        HeldInTheYear = Meetings.Count(m => m.Quorum is not null && m.Meeting.On > asOf.PlusYears(-1));
        Actions = [.. group.Actions.Where(a => a.RaisedOn <= asOf).OrderBy(static a => a.Id, StringComparer.Ordinal).Select(a => new OversightActionStanding(a, asOf))];
        Represented =
        [
            .. Meetings.Where(static m => m.State == QuorumState.Quorate).SelectMany(static m => m.Quorum!.OrganisationsPresent).Distinct().Order(),
        ];
        NotRepresented = [.. body.Members.Select(static m => m.Organisation).OfType<OrganisationId>().Distinct().Except(Represented).Order()];
    }

    /// <summary>The records.</summary>
    public OversightGroup Group { get; }

    /// <summary>The governance body, with its rules.</summary>
    public GovernanceBody Body { get; }

    /// <summary>The day looked at.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The terms of reference in force; null when none have been agreed.</summary>
    public TermsOfReference? Terms { get; }

    /// <summary>The meetings up to the day, that day included, oldest first.</summary>
    public ImmutableArray<MeetingStanding> Meetings { get; }

    /// <summary>The first meeting after the day; null when none is planned.</summary>
    public MeetingStanding? Next { get; }

    /// <summary>How many meetings with a recorded attendance were held in the year that ends with the day; <see cref="GovernanceBody.MinMeetingsPerYear"/> says how many there are to be.</summary>
    public int HeldInTheYear { get; }

    /// <summary>The actions raised by the day, by identifier.</summary>
    public ImmutableArray<OversightActionStanding> Actions { get; }

    /// <summary>Organisations represented at one quorate meeting at least, in order.</summary>
    public ImmutableArray<OrganisationId> Represented { get; }

    /// <summary>Organisations with a seat that were not, as far as is recorded.</summary>
    public ImmutableArray<OrganisationId> NotRepresented { get; }

    /// <summary>Looks at a group on a day. Takes time in proportion to meetings, seats and actions.</summary>
    /// <param name="group">The records.</param>
    /// <param name="body">The governance body.</param>
    /// <param name="calendar">Which days are worked.</param>
    /// <param name="asOf">The day; what is dated after it has not happened.</param>
    /// <exception cref="ArgumentException">The body is another one.</exception>
    /// <exception cref="CalendarRangeException">A deadline leads to a day for which the calendar does not know the holidays.</exception>
    public static OversightStanding Of(OversightGroup group, GovernanceBody body, WorkingCalendar calendar, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(group);
        ArgumentNullException.ThrowIfNull(calendar);
        return new(group, group.CheckBody(body), calendar, IsoDate.Check(asOf, nameof(asOf)));
    }
}
