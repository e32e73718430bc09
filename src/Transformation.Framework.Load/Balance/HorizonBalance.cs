using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load;

/// <summary>How load is split between work for the future (H2+) and work that props up the present (H2−).</summary>
/// <remarks>
/// It states a balance and judges none: what it should be is for the system's leaders to say. (A "70-20-10" split is of another framework, core, adjacent and transformational innovation, and no source maps it to
/// horizons or to health.) Immutable; safe to share between threads.
/// </remarks>
public sealed class HorizonBalance
{
    private HorizonBalance(LoadFigure h2Minus, LoadFigure h2Plus, LoadFigure unknown)
    {
        H2Minus = h2Minus;
        H2Plus = h2Plus;
        Unknown = unknown;
    }

    /// <summary>The period.</summary>
    public LoadPeriod Period => H2Plus.First;

    /// <summary>The load of initiatives of <see cref="Horizon.H2Minus"/>.</summary>
    public LoadFigure H2Minus { get; }

    /// <summary>The load of initiatives of <see cref="Horizon.H2Plus"/>.</summary>
    public LoadFigure H2Plus { get; }

    /// <summary>The load of initiatives whose horizon is not known; it is in neither share.</summary>
    public LoadFigure Unknown { get; }

    /// <summary>Whether all load that might belong here is estimated and its horizon known; if not, the shares are of the known part, and bound nothing.</summary>
    public bool IsComplete => !H2Minus.IsLowerBound && !H2Plus.IsLowerBound && !Unknown.IsLowerBound && Unknown.Most == Effort.Zero;

    /// <summary>
    /// The least that H2+ may be of H2+ and H2− together: its lower end against the other's upper end; to the precision of a decimal. Null when neither has any known load.
    /// </summary>
    public Percentage? LeastH2PlusShare => HasLoad ? Share(H2Plus.Least, H2Minus.Most, otherwise: Percentage.Hundred) : null;

    /// <summary>The most that H2+ may be of the two together: its upper end against the other's lower end. Null when neither has any known load.</summary>
    public Percentage? MostH2PlusShare => HasLoad ? Share(H2Plus.Most, H2Minus.Least, otherwise: default) : null;

    private bool HasLoad => H2Plus.Most + H2Minus.Most > Effort.Zero;

    /// <summary>The balance of a period.</summary>
    /// <param name="slice">The load: all of a cube, or that of an organisation, a theme…; the cube tells <see cref="LoadDimensions.Horizon"/> apart.</param>
    /// <param name="period">A period of the cube.</param>
    /// <exception cref="ArgumentException">The cube does not tell horizons apart, or the period is none of its.</exception>
    public static HorizonBalance Of(LoadSlice slice, LoadPeriod period)
    {
        ArgumentNullException.ThrowIfNull(slice);
        var (minus, plus, unknown) = Parts(slice);
        return new(minus.In(period), plus.In(period), unknown.In(period));
    }

    /// <summary>The balance of each period of the cube, in order: how it moves.</summary>
    /// <param name="slice">The load, as for <see cref="Of"/>.</param>
    /// <exception cref="ArgumentException">The cube does not tell horizons apart.</exception>
    public static ImmutableArray<HorizonBalance> OverTime(LoadSlice slice)
    {
        ArgumentNullException.ThrowIfNull(slice);
        var (minus, plus, unknown) = Parts(slice);
        return [.. minus.OverTime.Zip(plus.OverTime, unknown.OverTime).Select(static f => new HorizonBalance(f.First, f.Second, f.Third))];
    }

    private static (LoadSlice Minus, LoadSlice Plus, LoadSlice Unknown) Parts(LoadSlice slice) => (
        slice.Where(LoadDimensions.Horizon, Horizon.H2Minus), slice.Where(LoadDimensions.Horizon, Horizon.H2Plus), slice.WhereUnknown(LoadDimensions.Horizon));

    /// <summary>The share of one of two; when both ends are zero, all the load there may be is at the other ends, and its share is the one given.</summary>
    private static Percentage Share(Effort part, Effort other, Percentage otherwise)
    {
        var both = part + other;
        return both == Effort.Zero ? otherwise : Percentage.Of(100m * part.Milliseconds / both.Milliseconds);
    }
}
