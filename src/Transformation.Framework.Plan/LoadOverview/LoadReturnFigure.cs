using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>What change takes of an organisation's time in one month, for the work on one horizon.</summary>
/// <remarks>The figure is an aggregate: which initiatives are behind it is the organisation's own. Immutable; safe to share between threads.</remarks>
public sealed record LoadReturnFigure
{
    /// <summary>States a figure.</summary>
    /// <param name="month">The calendar month.</param>
    /// <param name="horizon">The horizon that the work serves; null for work nobody has classified.</param>
    /// <param name="known">The working time that is estimated, from 0.</param>
    /// <param name="unestimated">How many pieces of work nobody has estimated, from 0; with any, <paramref name="known"/> is a lower bound.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted.</exception>
    public LoadReturnFigure(YearMonth month, Horizon? horizon, Effort known, int unestimated = 0)
    {
        Month = LoadMonths.Check(month, nameof(month));
        Horizon = horizon is null || Enum.IsDefined(horizon.Value) ? horizon : throw new ArgumentOutOfRangeException(nameof(horizon));
        Known = known >= Effort.Zero ? known : throw new ArgumentOutOfRangeException(nameof(known), "Load is not negative.");
        ArgumentOutOfRangeException.ThrowIfNegative(unestimated);
        Unestimated = unestimated;
    }

    /// <summary>The calendar month.</summary>
    public YearMonth Month { get; }

    /// <summary>The horizon that the work serves; null for work nobody has classified.</summary>
    public Horizon? Horizon { get; }

    /// <summary>The working time that is estimated.</summary>
    public Effort Known { get; }

    /// <summary>How many pieces of work nobody has estimated.</summary>
    public int Unestimated { get; }
}
