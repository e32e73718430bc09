namespace Transformation.Framework.Benefits;

/// <summary>
/// Where a measure is meant to come to: an exact number (<see cref="ExactTarget"/>), a bound (<see cref="AtLeastTarget"/>, <see cref="AtMostTarget"/>),
/// a change relative to the baseline (<see cref="ChangeTarget"/>), or only the right way (<see cref="DirectionTarget"/>). The set is closed.
/// </summary>
/// <remarks>
/// A plain number turns into an exact target. Compared by value. Immutable; safe to share between threads. Source of the forms beside the exact one: NHS
/// Confederation, <i>Improving health and care at scale</i> (November 2023), whose cases state targets so.
/// </remarks>
public abstract record MeasureTarget
{
    private protected MeasureTarget()
    {
    }

    /// <summary>Any movement in the direction of the measure; no number is set.</summary>
    public static MeasureTarget DirectionOnly => DirectionTarget.Instance;

    /// <summary>A number to come to.</summary>
    /// <param name="value">The number, in the unit of the measure.</param>
    public static MeasureTarget Exactly(decimal value) => new ExactTarget(value);

    /// <summary>A number to reach or pass upwards: for a measure that is meant to increase.</summary>
    /// <param name="value">The bound, in the unit of the measure; itself good enough.</param>
    public static MeasureTarget AtLeast(decimal value) => new AtLeastTarget(value);

    /// <summary>A number to reach or pass downwards: for a measure that is meant to go down.</summary>
    /// <param name="value">The bound, in the unit of the measure; itself good enough.</param>
    public static MeasureTarget AtMost(decimal value) => new AtMostTarget(value);

    /// <summary>A change relative to the baseline.</summary>
    /// <param name="percent">Per cent of the baseline's size: 10 for a tenth more, -20 for a fifth less; not 0, at most 1,000,000 in size.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is 0 or too large.</exception>
    public static MeasureTarget Change(decimal percent) => new ChangeTarget(percent);

    /// <summary>The number the measure is meant to come to, or the bound.</summary>
    /// <param name="baseline">Where it stood before; null when not known.</param>
    /// <returns>The number; null when only a direction is set, or a relative change is asked for from an unknown baseline.</returns>
    /// <exception cref="OverflowException">A relative change leads past the largest decimal.</exception>
    public abstract decimal? ValueFrom(decimal? baseline);

    /// <summary>What speaks against this target for a direction and a baseline, or null.</summary>
    internal abstract string? Fault(bool isUpwards, decimal? baseline);

    private protected static string? WrongSide(decimal value, bool isUpwards, decimal? baseline) =>
        (isUpwards ? value < baseline : value > baseline) ? "The target lies on the wrong side of the baseline for this direction." : null;

    /// <summary>An exact target.</summary>
    /// <param name="value">The number, in the unit of the measure.</param>
    public static implicit operator MeasureTarget(decimal value) => Exactly(value);
}
