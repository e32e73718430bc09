using Transformation.Framework.Core;

namespace Transformation.Framework.Load;

/// <summary>The load of one month on an organisation, or on all together, against the capacity for change.</summary>
/// <remarks>
/// The figures of all together say nothing of one organisation: spare time of one does not relieve another. Immutable; safe to share between threads.
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

    /// <summary>
    /// The working time available for change; null when it is unknown: for an organisation, when its lines do not cover every working day of the month; for all together,
    /// when it is unknown for one that has a commitment or a capacity anywhere in the months calculated.
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
