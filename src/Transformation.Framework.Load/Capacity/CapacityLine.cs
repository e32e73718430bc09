using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load;

/// <summary>From a day on, an organisation has so many whole-time equivalents for change: after leave, and after business as usual.</summary>
/// <remarks>
/// It holds until the day before the organisation's next line; the last one holds on. Before the first line capacity is unknown, not none. So what changes today never rewrites a
/// month that has passed. Compared by value. Immutable; safe to share between threads.
/// </remarks>
public sealed record CapacityLine
{
    private CapacityLine(OrganisationId organisation, LocalDate from, Wte available, Provenance? provenance)
    {
        Organisation = organisation;
        From = from;
        Available = available;
        Provenance = provenance;
    }

    /// <summary>The organisation.</summary>
    public OrganisationId Organisation { get; }

    /// <summary>The first day on which it holds.</summary>
    public LocalDate From { get; }

    /// <summary>What is available for change, with its contract week; not negative.</summary>
    public Wte Available { get; }

    /// <summary>Where the record comes from; null when it is not recorded.</summary>
    public Provenance? Provenance { get; }

    /// <summary>A line of capacity.</summary>
    /// <param name="organisation">The organisation.</param>
    /// <param name="from">The first day on which it holds, of the ISO calendar.</param>
    /// <param name="available">What is available for change; not negative.</param>
    /// <param name="provenance">Where the record comes from, or null.</param>
    /// <exception cref="ArgumentException">The organisation is the <c>default</c> one, or the number is negative.</exception>
    public static CapacityLine Of(OrganisationId organisation, LocalDate from, Wte available, Provenance? provenance = null)
    {
        if (organisation == default)
        {
            throw new ArgumentException("A line of capacity needs an organisation.", nameof(organisation));
        }

        if (available.Thousandths < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(available), $"{available} is less than nothing.");
        }

        return new(organisation, from, available, provenance);
    }
}
