using Transformation.Framework.Core;

namespace Transformation.Framework.Load;

/// <summary>A change that takes so many hours of each of a number of people: "forty staff, six hours of training each".</summary>
/// <remarks>
/// The time of all of them is spread evenly over the worked days of the impact's dates, to the millisecond and nothing lost: what does not divide, less than a millisecond a day, falls on the
/// first of those days. Compared by value. Immutable; safe to share between threads.
/// </remarks>
public sealed record HoursImpact : ImpactSize
{
    internal HoursImpact(int people, Effort perPerson)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(people, 1);
        if (perPerson < Effort.Zero)
        {
            throw new ArgumentOutOfRangeException(nameof(perPerson), $"{perPerson} is less than nothing.");
        }

        if (Math.BigMul(perPerson.Milliseconds, people) > long.MaxValue)
        {
            throw new ArgumentOutOfRangeException(nameof(perPerson), FormattableString.Invariant($"{perPerson} of {people} people is more working time than can be held."));
        }

        People = people;
        PerPerson = perPerson;
    }

    /// <summary>How many people; at least 1.</summary>
    public int People { get; }

    /// <summary>The working time of each of them, in total between the dates of the impact; not negative.</summary>
    public Effort PerPerson { get; }

    /// <summary>The working time of all of them together; exact.</summary>
    public Effort Total => PerPerson * People;

    /// <summary>How the total falls on a number of worked days: so many milliseconds on each, and one more on the first of them.</summary>
    /// <param name="workedDays">The worked days of the impact's dates; at least 1.</param>
    internal (long PerDay, int DaysWithOneMore) Over(int workedDays)
    {
        var (perDay, remainder) = Math.DivRem(Total.Milliseconds, workedDays);
        return (perDay, (int)remainder);
    }
}
