using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load;

/// <summary>What an initiative's change asks of those on whom it lands, a team or a cohort, between two days.</summary>
/// <remarks>
/// This is receiving load: it lands however the initiative is staffed, and is not added to the delivering load of <see cref="Commitment"/>. Both days are included. Either may be open unless
/// the size is in hours, which need both to be spread between. Compared by value. Immutable; safe to share between threads.
/// </remarks>
public sealed record ChangeImpact
{
    private ChangeImpact(
        ChangeImpactId id,
        InitiativeId initiative,
        OrganisationId organisation,
        ImpactSize size,
        LocalDate? from,
        LocalDate? to,
        string? team,
        CohortId? cohort,
        Provenance? provenance)
    {
        Id = id;
        Initiative = initiative;
        Organisation = organisation;
        Size = size;
        From = from;
        To = to;
        Team = team;
        Cohort = cohort;
        Provenance = provenance;
    }

    /// <summary>Its identifier, unique among the impacts of its plan.</summary>
    public ChangeImpactId Id { get; }

    /// <summary>The initiative whose change it is.</summary>
    public InitiativeId Initiative { get; }

    /// <summary>The organisation whose people receive it.</summary>
    public OrganisationId Organisation { get; }

    /// <summary>How much.</summary>
    public ImpactSize Size { get; }

    /// <summary>The first day, included; null when it is open.</summary>
    public LocalDate? From { get; }

    /// <summary>The last day, included; null when it is open.</summary>
    public LocalDate? To { get; }

    /// <summary>The team or staff group it lands on, in the organisation's own words; null when it is not said.</summary>
    public string? Team { get; }

    /// <summary>The cohort of people, staffed for or served, whose change it is; null when it is not said.</summary>
    public CohortId? Cohort { get; }

    /// <summary>Where the record comes from; null when it is not recorded.</summary>
    public Provenance? Provenance { get; }

    /// <summary>A change impact.</summary>
    /// <param name="id">Its identifier.</param>
    /// <param name="initiative">The initiative whose change it is.</param>
    /// <param name="organisation">The organisation whose people receive it.</param>
    /// <param name="size">How much.</param>
    /// <param name="from">The first day, included, of the ISO calendar; null when it is open.</param>
    /// <param name="to">The last day, included, of the ISO calendar; null when it is open.</param>
    /// <param name="team">The team or staff group; a text that keeps the rule of <see cref="DomainText"/>, or null.</param>
    /// <param name="cohort">The cohort, or null.</param>
    /// <param name="provenance">Where the record comes from, or null.</param>
    /// <exception cref="ArgumentException">
    /// An identifier is the <c>default</c> one, the last day is before the first, a day is open although the size is in hours, or the team breaks the rule.
    /// </exception>
    public static ChangeImpact Of(
        ChangeImpactId id,
        InitiativeId initiative,
        OrganisationId organisation,
        ImpactSize size,
        LocalDate? from = null,
        LocalDate? to = null,
        string? team = null,
        CohortId? cohort = null,
        Provenance? provenance = null)
    {
        ArgumentNullException.ThrowIfNull(size);
        Require(id != default, "A change impact needs an identifier.", nameof(id));
        Require(initiative != default, "A change impact needs an initiative.", nameof(initiative));
        Require(organisation != default, "A change impact needs an organisation.", nameof(organisation));
        Require(cohort != default(CohortId), "A cohort needs an identifier.", nameof(cohort));
        Require(size is not HoursImpact || from is not null, "Hours need a first day to be spread from.", nameof(from));
        Require(size is not HoursImpact || to is not null, "Hours need a last day to be spread up to.", nameof(to));
        if (to < from)
        {
            throw new ArgumentException(FormattableString.Invariant($"The impact ends on {to:uuuu-MM-dd}, before it starts on {from:uuuu-MM-dd}."), nameof(to));
        }

        return new(id, initiative, organisation, size, from, to, DomainText.Optional(team, nameof(team)), cohort, provenance);
    }

    /// <summary>How the impact's hours fall on the days that a calendar works; null unless the size is in hours.</summary>
    /// <param name="calendar">Which days are worked; it must cover both days of the impact, also where only a part of it is asked about.</param>
    /// <exception cref="CalendarRangeException">The calendar does not cover the impact's days.</exception>
    /// <exception cref="ArgumentException">No day of the impact is worked, so that its hours have nowhere to fall.</exception>
    internal ImpactSpread? Spread(WorkingCalendar calendar)
    {
        if (Size is not HoursImpact hours)
        {
            return null;
        }

        var (from, to) = (From!.Value, To!.Value);
        var days = calendar.WorkingDays(from, to);
        if (days == 0)
        {
            throw new ArgumentException(
                FormattableString.Invariant($"The calendar works no day of impact {Id}, {from:uuuu-MM-dd} to {to:uuuu-MM-dd}: its hours have nowhere to fall."), nameof(calendar));
        }

        var (perDay, more) = hours.Over(days);
        return new(perDay, more, more == 0 ? null : LastOfFirst(more, from, calendar));
    }

    /// <summary>The last of the first n worked days from a date on.</summary>
    private static LocalDate LastOfFirst(int n, LocalDate from, WorkingCalendar calendar) =>
        calendar.IsWorkingDay(from) ? calendar.PlusWorkingDays(from, n - 1) : calendar.PlusWorkingDays(from, n);

    private static void Require(bool holds, string otherwise, string parameter)
    {
        if (!holds)
        {
            throw new ArgumentException(otherwise, parameter);
        }
    }
}
