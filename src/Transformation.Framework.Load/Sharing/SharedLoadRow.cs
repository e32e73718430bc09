using System.Collections.Immutable;

namespace Transformation.Framework.Load;

/// <summary>A row of a shared table: what it is about, its figure in each period, and their total.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class SharedLoadRow
{
    /// <summary>Makes a row.</summary>
    /// <param name="keys">What it is about, at most once for each dimension; where a dimension is left out, it is about commitments whose value there is unknown.</param>
    /// <param name="figures">The figure of each period of the table, in order.</param>
    /// <param name="total">Their total.</param>
    /// <exception cref="ArgumentException">Two keys are of one dimension, or a key or figure is null.</exception>
    internal SharedLoadRow(IEnumerable<SharedLoadKey> keys, IEnumerable<SharedLoadFigure> figures, SharedLoadFigure total)
    {
        ArgumentNullException.ThrowIfNull(keys);
        ArgumentNullException.ThrowIfNull(figures);
        ArgumentNullException.ThrowIfNull(total);
        ImmutableArray<SharedLoadKey> given = [.. keys];
        Figures = [.. figures];
        if (given.Contains(null!) || given.DistinctBy(static k => k.Dimension, StringComparer.Ordinal).Count() < given.Length)
        {
            throw new ArgumentException("A row has one key for each dimension at most.", nameof(keys));
        }

        if (Figures.Contains(null!))
        {
            throw new ArgumentException("A figure is null.", nameof(figures));
        }

        Keys = [.. given.OrderBy(static k => k.Dimension, StringComparer.Ordinal)];
        Total = total;
    }

    /// <summary>What it is about, in order of the names of the dimensions.</summary>
    public ImmutableArray<SharedLoadKey> Keys { get; }

    /// <summary>The figure of each period of the table, in order.</summary>
    public ImmutableArray<SharedLoadFigure> Figures { get; }

    /// <summary>The total of the periods. Its commitments are counted once, however many periods they are in.</summary>
    public SharedLoadFigure Total { get; }

    /// <summary>The value in a dimension; null when it is unknown.</summary>
    /// <param name="dimension">The name of the dimension.</param>
    public string? ValueIn(string dimension) => Keys.FirstOrDefault(k => k.Dimension == dimension)?.Value;
}
