using NodaTime;

namespace Transformation.Framework.Benefits;

/// <summary>When a node of the chain is there: a system in use, a change made, an outcome seen, a benefit first felt.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record ChainDates
{
    /// <summary>States one date or both.</summary>
    /// <param name="planned">When it is meant to be there; null when not planned.</param>
    /// <param name="actual">When it was there; null when it is not yet, or nobody recorded it.</param>
    /// <exception cref="ArgumentException">There is neither, or a date is not of the ISO calendar's years 1 to 9999.</exception>
    public ChainDates(LocalDate? planned = null, LocalDate? actual = null)
    {
        if (planned is null && actual is null)
        {
            throw new ArgumentException("Give a planned date, an actual date or both; leave dates out where there is neither.", nameof(planned));
        }

        Planned = Kept(planned, nameof(planned));
        Actual = Kept(actual, nameof(actual));
    }

    /// <summary>When it is meant to be there; null when not planned.</summary>
    public LocalDate? Planned { get; }

    /// <summary>When it was there; null when it is not yet, or nobody recorded it.</summary>
    public LocalDate? Actual { get; }

    private static LocalDate? Kept(LocalDate? date, string parameter) => date is not { } day || (day.Calendar == CalendarSystem.Iso && day.Year is >= 1 and <= 9999)
        ? date
        : throw new ArgumentException("A date lies in the years 1 to 9999 of the ISO calendar.", parameter);
}
