using NodaTime;

namespace Transformation.Framework.Benefits;

/// <summary>When a node of the chain is there: a system in use, a change made, an outcome seen, a benefit first felt.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record ChainDates
{
    private static readonly LocalDate First = new(1, 4, 1);
    private static readonly LocalDate Last = new(9999, 3, 31);

    /// <summary>States one date or both.</summary>
    /// <param name="planned">When it is meant to be there; null when not planned.</param>
    /// <param name="actual">When it was there; null when it is not yet, or nobody recorded it.</param>
    /// <exception cref="ArgumentException">There is neither, or a date is in no financial year (1 April 0001 to 31 March 9999, ISO calendar).</exception>
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

    private static LocalDate? Kept(LocalDate? date, string parameter)
    {
        if (date is { } day && (day.Calendar != CalendarSystem.Iso || day < First || day > Last))
        {
            throw new ArgumentException("A date lies between 1 April 0001 and 31 March 9999 of the ISO calendar.", parameter);
        }

        return date;
    }
}
