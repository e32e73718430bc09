using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>The working time that an organisation has for change in one month.</summary>
/// <remarks>A month without such a record has an unknown capacity, not none. Immutable; safe to share between threads.</remarks>
public sealed record LoadCapacity
{
    /// <summary>States a capacity.</summary>
    /// <param name="month">The calendar month.</param>
    /// <param name="available">The working time, from 0.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted.</exception>
    public LoadCapacity(YearMonth month, Effort available)
    {
        Month = LoadMonths.Check(month, nameof(month));
        Available = available >= Effort.Zero ? available : throw new ArgumentOutOfRangeException(nameof(available), "Capacity is not negative.");
    }

    /// <summary>The calendar month.</summary>
    public YearMonth Month { get; }

    /// <summary>The working time.</summary>
    public Effort Available { get; }
}
