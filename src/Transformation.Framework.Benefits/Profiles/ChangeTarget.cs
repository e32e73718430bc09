namespace Transformation.Framework.Benefits;

/// <summary>A change relative to the baseline that a measure is meant to go through.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record ChangeTarget : MeasureTarget
{
    private const decimal Most = 1_000_000;

    internal ChangeTarget(decimal percent)
    {
        ArgumentOutOfRangeException.ThrowIfEqual(percent, 0m, nameof(percent));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimal.Abs(percent), Most, nameof(percent));
        Percent = percent;
    }

    /// <summary>Per cent of the baseline's size; above zero for more, below for less.</summary>
    public decimal Percent { get; }

    /// <summary>The baseline, and so many per cent of its size more: 200 and -20 % give 160; -200 and -20 % give -240. Not rounded.</summary>
    /// <inheritdoc />
    public override decimal? ValueFrom(decimal? baseline) => baseline is { } from ? from + (decimal.Abs(from) * (Percent / 100)) : null;

    internal override string? Fault(bool isUpwards, decimal? baseline) => baseline == 0
        ? "Nothing is a number of per cent more or less than a baseline of zero."
        : isUpwards != Percent > 0 ? "The change goes against the direction of the measure." : null;
}
