using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load;

/// <summary>What shared snapshots tell of the load in a period: a sum, and how much is missing from it.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class SystemLoadFigure
{
    private SystemLoadFigure(LoadPeriod period, Effort least, Effort most, int hidden, bool mayHoldMore, ImmutableArray<OrganisationId> without)
    {
        Period = period;
        Least = least;
        Most = most;
        HiddenCount = hidden;
        PublishersWithout = without;
        IsLowerBound = mayHoldMore || hidden > 0 || !without.IsEmpty;
    }

    /// <summary>The period.</summary>
    public LoadPeriod Period { get; }

    /// <summary>The working time shown, at the lower end of ranges.</summary>
    public Effort Least { get; }

    /// <summary>The working time shown, at the upper end of ranges.</summary>
    public Effort Most { get; }

    /// <summary>How many figures that belong in the sum are hidden.</summary>
    public int HiddenCount { get; }

    /// <summary>The publishers whose snapshot does not tell of this, in order: it has no such period, or is not by that dimension.</summary>
    public ImmutableArray<OrganisationId> PublishersWithout { get; }

    /// <summary>Whether the true load is, or may be, more: something is hidden, unestimated, possibly so, or not told by a publisher.</summary>
    public bool IsLowerBound { get; }

    internal static SystemLoadFigure Of(LoadPeriod period, IReadOnlyList<SharedLoadFigure> figures, ImmutableArray<OrganisationId> without)
    {
        var (least, most, hidden, mayHoldMore) = (Effort.Zero, Effort.Zero, 0, false);
        foreach (var figure in figures)
        {
            least += figure.Least ?? Effort.Zero;
            most += figure.Most ?? Effort.Zero;
            hidden += figure.IsHidden ? 1 : 0;
            mayHoldMore |= figure.IsLowerBound;
        }

        return new(period, least, most, hidden, mayHoldMore, without);
    }
}
