using Transformation.Framework.Core;

namespace Transformation.Framework.Load;

/// <summary>The load of one period on a team, an organisation, or all organisations together, against the capacity for change.</summary>
/// <remarks>
/// <para>Load and capacity are each worked out exactly and rounded once, to the nearest millisecond; the status compares them so. Neither rounds past the other: load that is not more than capacity never
/// exceeds it.</para>
/// <para>The figures of all together say nothing of one organisation: spare time of one does not relieve another. Nor do those of a long period say anything of a short one: a quarter may be within
/// capacity and one of its months not. Immutable; safe to share between threads.</para>
/// </remarks>
public sealed class CapacityUse
{
    internal CapacityUse(LoadFigure load, Effort? capacity)
    {
        Load = load;
        Capacity = capacity;
        Status = StatusOf(load, capacity);
    }

    /// <summary>The load.</summary>
    public LoadFigure Load { get; }

    /// <summary>The period.</summary>
    public LoadPeriod Period => Load.First;

    /// <summary>
    /// The working time available for change; null when it is unknown: when lines of capacity do not cover every working day of the period (see <see cref="CapacityLine"/> for an organisation that
    /// states it by team), and for all together when it is unknown for one of <see cref="LoadSaturation.Organisations"/>.
    /// </summary>
    public Effort? Capacity { get; }

    /// <summary>How the load stands to it.</summary>
    public SaturationStatus Status { get; }

    /// <summary>
    /// Lower end of load ÷ capacity: 1 is exactly full; to the precision of a decimal. Null when capacity is unknown, or zero: then <see cref="Status"/> alone tells. A lower
    /// bound when <see cref="LoadFigure.IsLowerBound"/>.
    /// </summary>
    public decimal? LeastSaturation => Ratio(Load.Least);

    /// <summary>Upper end of load ÷ capacity, otherwise as <see cref="LeastSaturation"/>.</summary>
    public decimal? MostSaturation => Ratio(Load.Most);

    /// <summary>By how much the lower end is more than capacity; zero when it is not; null when capacity is unknown.</summary>
    public Effort? LeastExcess => Excess(Load.Least);

    /// <summary>By how much the upper end is more than capacity; zero when it is not; null when capacity is unknown.</summary>
    public Effort? MostExcess => Excess(Load.Most);

    private static SaturationStatus StatusOf(LoadFigure load, Effort? capacity) => capacity switch
    {
        null => SaturationStatus.CapacityUnknown,
        { } known when load.Least > known => SaturationStatus.Exceeds,
        { } known when load.Most > known => SaturationStatus.MayExceed,
        _ => load.IsLowerBound ? SaturationStatus.WithinAsFarAsEstimated : SaturationStatus.Within,
    };

    private decimal? Ratio(Effort load) =>
        Capacity is { Milliseconds: > 0 and var capacity } ? load.Milliseconds / (decimal)capacity : null;

    private Effort? Excess(Effort load) =>
        Capacity is not { } capacity ? null : load > capacity ? load - capacity : Effort.Zero;
}
