using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>Somebody who helps a team to work well, such as with user-centred design or with naming benefits, without being a member.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record TeamFacilitator
{
    /// <summary>Records a facilitator.</summary>
    /// <param name="organisation">The organisation that provides them.</param>
    /// <param name="from">The first day.</param>
    /// <param name="until">The last day, that day included; null while they are there.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted.</exception>
    public TeamFacilitator(OrganisationId organisation, LocalDate from, LocalDate? until = null)
    {
        Organisation = organisation != default ? organisation : throw new ArgumentException("The organisation is empty.", nameof(organisation));
        From = IsoDate.Check(from, nameof(from));
        Until = RecordedPeriod.CheckUntil(from, until, nameof(until));
    }

    /// <summary>The organisation that provides them.</summary>
    public OrganisationId Organisation { get; }

    /// <summary>The first day.</summary>
    public LocalDate From { get; }

    /// <summary>The last day, that day included; null while they are there.</summary>
    public LocalDate? Until { get; }

    /// <summary>Whether they are there on a day, the first and the last one included.</summary>
    /// <param name="day">The day.</param>
    public bool IsPresentOn(LocalDate day) => RecordedPeriod.Covers(From, Until, day);
}
