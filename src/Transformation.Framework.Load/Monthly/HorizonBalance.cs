using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load;

/// <summary>How the load of a month, over all organisations, is split between work for the future (H2+) and work that props up the present (H2−).</summary>
/// <remarks>
/// It states a balance and judges none: what it should be is for the system's leaders to say. Immutable; safe to share between threads.
/// </remarks>
public sealed class HorizonBalance
{
    internal HorizonBalance(LoadFigure h2Minus, LoadFigure h2Plus, LoadFigure unknown)
    {
        H2Minus = h2Minus;
        H2Plus = h2Plus;
        Unknown = unknown;
    }

    /// <summary>The month.</summary>
    public YearMonth Month => H2Plus.Month;

    /// <summary>The load of initiatives of <see cref="Horizon.H2Minus"/>.</summary>
    public LoadFigure H2Minus { get; }

    /// <summary>The load of initiatives of <see cref="Horizon.H2Plus"/>.</summary>
    public LoadFigure H2Plus { get; }

    /// <summary>The load of initiatives whose horizon is not known; it is in neither share.</summary>
    public LoadFigure Unknown { get; }

    /// <summary>Whether all load that might belong here is estimated and its horizon known; if not, the shares are of the known part, and bound nothing.</summary>
    public bool IsComplete => !H2Minus.IsLowerBound && !H2Plus.IsLowerBound && Unknown.InitiativeCount == 0;

    /// <summary>
    /// The least that H2+ may be of H2+ and H2− together: its lower end against the other's upper end; to the precision of a decimal. Null when neither has any known load.
    /// </summary>
    public Percentage? LeastH2PlusShare => HasLoad ? Share(H2Plus.Least, H2Minus.Most, otherwise: Percentage.Hundred) : null;

    /// <summary>The most that H2+ may be of the two together: its upper end against the other's lower end. Null when neither has any known load.</summary>
    public Percentage? MostH2PlusShare => HasLoad ? Share(H2Plus.Most, H2Minus.Least, otherwise: default) : null;

    private bool HasLoad => H2Plus.Most + H2Minus.Most > Effort.Zero;

    /// <summary>The share of one of two; when both ends are zero, all the load there may be is at the other ends, and its share is the one given.</summary>
    private static Percentage Share(Effort part, Effort other, Percentage otherwise)
    {
        var both = part + other;
        return both == Effort.Zero ? otherwise : Percentage.Of(100m * part.Milliseconds / both.Milliseconds);
    }
}
