using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>A point of an XmR chart and what it shows.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class XmrPoint
{
    internal XmrPoint(ProcessPoint point, decimal? movingRange, XmrStretch stretch, ImmutableArray<SpecialCause> signals, OutcomeDirection? direction)
    {
        On = point.On;
        Value = point.Value;
        MovingRange = movingRange;
        Stretch = stretch;
        Signals = signals;
        IsRangeOutlying = movingRange is { } range && stretch.Sums.IsOutlyingRange(range);
        Variation = signals.IsEmpty
            ? stretch.MeanMovingRange is null ? ProcessVariation.Unknown : ProcessVariation.CommonCause
            : Shown(signals[0].IsUpwards, direction);
    }

    /// <summary>The day it stands for.</summary>
    public LocalDate On { get; }

    /// <summary>The value.</summary>
    public decimal Value { get; }

    /// <summary>The size of the difference from the point before; null for the first of a stretch.</summary>
    public decimal? MovingRange { get; }

    /// <summary>Whether the moving range lies beyond the limit of moving ranges: the step from the point before is larger than chance makes.</summary>
    public bool IsRangeOutlying { get; }

    /// <summary>The stretch it belongs to, with its mean and limits.</summary>
    public XmrStretch Stretch { get; }

    /// <summary>Every special cause it shows, the deciding one first: in the order of <see cref="SpecialCauseRule"/>, and of two trends that meet here the later one.</summary>
    public ImmutableArray<SpecialCause> Signals { get; }

    /// <summary>What it shows; its first signal decides.</summary>
    public ProcessVariation Variation { get; }

    /// <summary>Whether its signals point both ways, as where a rising trend turns above the mean; then look at them all.</summary>
    public bool IsMixed => Signals.Any(static s => s.IsUpwards) && Signals.Any(static s => !s.IsUpwards);

    private static ProcessVariation Shown(bool isUpwards, OutcomeDirection? direction) => (direction, isUpwards) switch
    {
        (null, true) => ProcessVariation.NeutralHigh,
        (null, false) => ProcessVariation.NeutralLow,
        (OutcomeDirection.Increase, true) or (OutcomeDirection.Reduce, false) => ProcessVariation.Improvement,
        _ => ProcessVariation.Concern,
    };
}
