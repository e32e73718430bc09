using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>Statistical process control as NHS analysts do it: an XmR chart of single values, read by the rules of Making Data Count.</summary>
/// <remarks>
/// <para>Needs nothing else of this package. The chart tells the variation that is always there from signs that something changed, so that nobody explains
/// or rewards noise. Sources: NHS England, Making Data Count; NHSRplotthedots 0.2.2 (NHS-R Community) for the exact rules. Differences from that package: outlying moving
/// ranges stay in unless <see cref="XmrSettings.ScreenOutlyingRanges"/> says otherwise, and a moving range exactly on its limit is not outlying.</para>
/// <para>Months that were not measured are simply not there: neighbours are the points next to each other. An XmR chart takes no account of the
/// seasons. Time and memory linear in the points. Immutable; safe to share between threads.</para>
/// </remarks>
public sealed class XmrChart
{
    /// <summary>The most points a chart may have.</summary>
    public const int MostPoints = 100_000;

    /// <summary>The largest size of a value or target.</summary>
    private const decimal MostValue = 1_000_000_000_000m;

    private XmrChart(
        ImmutableArray<XmrPoint> points, ImmutableArray<XmrStretch> stretches, OutcomeDirection? direction, decimal? target, XmrSettings settings)
    {
        Points = points;
        Stretches = stretches;
        Direction = direction;
        Target = target;
        Settings = settings;
        Assurance = Judge(Current, direction, target);
    }

    /// <summary>The points, by day.</summary>
    public ImmutableArray<XmrPoint> Points { get; }

    /// <summary>What lies between step changes, in order; those without points are left out.</summary>
    public ImmutableArray<XmrStretch> Stretches { get; }

    /// <summary>Which way is better; null when neither is.</summary>
    public OutcomeDirection? Direction { get; }

    /// <summary>The target; null when none is set.</summary>
    public decimal? Target { get; }

    /// <summary>How it was worked out.</summary>
    public XmrSettings Settings { get; }

    /// <summary>The latest point; null without points.</summary>
    public XmrPoint? Latest => Points.IsEmpty ? null : Points[^1];

    /// <summary>The latest stretch: the process as it now is; null without points.</summary>
    public XmrStretch? Current => Stretches.IsEmpty ? null : Stretches[^1];

    /// <summary>What the latest point shows; unknown without points.</summary>
    public ProcessVariation Variation => Latest?.Variation ?? ProcessVariation.Unknown;

    /// <summary>Whether the process as it now is can be relied on to meet the target.</summary>
    public TargetAssurance Assurance { get; }

    /// <summary>Works out a chart.</summary>
    /// <param name="points">The points, in any order, at most one a day; none is allowed: nothing is then known. Values up to 1,000,000,000,000 in size.</param>
    /// <param name="direction">Which way is better; null when neither is.</param>
    /// <param name="target">Where the values are meant to be; null when there is no target. Needs a direction.</param>
    /// <param name="steps">Days from which mean and limits are worked out afresh, in any order, at most one a day.</param>
    /// <param name="settings">How to work it out; left out, as Making Data Count does.</param>
    /// <exception cref="ArgumentException">Two points or two steps have the same day, there are too many points, or there is a target without a direction.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A value or the target is too large, or the direction is none.</exception>
    public static XmrChart Of(
        IEnumerable<ProcessPoint> points,
        OutcomeDirection? direction = null,
        decimal? target = null,
        IEnumerable<StepChange>? steps = null,
        XmrSettings? settings = null)
    {
        ArgumentNullException.ThrowIfNull(points);
        if (direction is { } way && !Enum.IsDefined(way))
        {
            throw new ArgumentOutOfRangeException(nameof(direction));
        }

        if (direction is null && target is not null)
        {
            throw new ArgumentException("A target needs a direction: which side of it is good?", nameof(target));
        }

        if (target is { } wanted)
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThan(decimal.Abs(wanted), MostValue, nameof(target));
        }

        settings ??= XmrSettings.MakingDataCount;
        ProcessPoint[] sorted = [.. points.OrderBy(static p => p.On)];
        StepChange[] changes = [.. (steps ?? []).OrderBy(static s => s.From)];
        Check(sorted, changes);
        return Make(sorted, changes, direction, target, settings);
    }

    private static XmrChart Make(ProcessPoint[] points, StepChange[] steps, OutcomeDirection? direction, decimal? target, XmrSettings settings)
    {
        var all = ImmutableArray.CreateBuilder<XmrPoint>(points.Length);
        var stretches = ImmutableArray.CreateBuilder<XmrStretch>();
        var step = -1;
        for (var first = 0; first < points.Length;)
        {
            while (step + 1 < steps.Length && steps[step + 1].From <= points[first].On)
            {
                step++;
            }

            var next = step + 1 < steps.Length ? Array.FindIndex(points, first, p => p.On >= steps[step + 1].From) : -1;
            var these = points.AsSpan(first, (next < 0 ? points.Length : next) - first);
            var sums = new XmrSums(these[..Math.Min(these.Length, settings.FixAfter ?? int.MaxValue)], settings.ScreenOutlyingRanges);
            var stretch = new XmrStretch(step < 0 ? null : steps[step], these, sums, sums.Count < settings.ProvisionalBelow);
            var signals = SpecialCauseSearch.Run(these, sums, settings.RunPoints);
            for (var i = 0; i < these.Length; i++)
            {
                all.Add(new(these[i], i > 0 ? XmrSums.Range(these, i) : null, stretch, signals[i], direction));
            }

            stretches.Add(stretch);
            first += these.Length;
        }

        return new(all.MoveToImmutable(), stretches.ToImmutable(), direction, target, settings);
    }

    private static void Check(ProcessPoint[] points, StepChange[] steps)
    {
        if (points.Length > MostPoints)
        {
            throw new ArgumentException(FormattableString.Invariant($"There are {points.Length} points; a chart takes at most {MostPoints}."), nameof(points));
        }

        if (Array.Exists(points, static p => decimal.Abs(p.Value) > MostValue))
        {
            throw new ArgumentOutOfRangeException(nameof(points), "A value is more than a million million in size.");
        }

        foreach (var (one, another) in points.Zip(points.Skip(1)).Where(static p => p.First.On == p.Second.On).Take(1))
        {
            throw new ArgumentException(FormattableString.Invariant($"There are two points on {one.On:uuuu-MM-dd}: {one.Value} and {another.Value}."), nameof(points));
        }

        foreach (var (one, _) in steps.Zip(steps.Skip(1)).Where(static s => s.First.From == s.Second.From).Take(1))
        {
            throw new ArgumentException(FormattableString.Invariant($"There are two step changes on {one.From:uuuu-MM-dd}."), nameof(steps));
        }
    }

    private static TargetAssurance Judge(XmrStretch? current, OutcomeDirection? direction, decimal? target)
    {
        if (target is not { } wanted)
        {
            return TargetAssurance.NoTarget;
        }

        if (current?.MeanMovingRange is null)
        {
            return TargetAssurance.Unknown;
        }

        if (!current.Sums.IsOutside(wanted))
        {
            return TargetAssurance.HitOrMiss;
        }

        return current.Sums.Side(wanted) > 0 == (direction == OutcomeDirection.Reduce) ? TargetAssurance.ConsistentlyPassing : TargetAssurance.ConsistentlyFailing;
    }
}
