using System.Collections.Immutable;

namespace Transformation.Framework.Load;

/// <summary>A row of a shared table: what it is about, its figure in each period, and their total.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class SharedLoadRow
{
    /// <summary>Makes a row.</summary>
    /// <param name="keys">What it is about, none twice; where a dimension is left out, it is about commitments whose value there is unknown.</param>
    /// <param name="figures">The figure of each period of the table, in order.</param>
    /// <param name="total">Their total.</param>
    /// <exception cref="ArgumentException">A key stands twice, or a key or figure is null.</exception>
    internal SharedLoadRow(IEnumerable<SharedLoadKey> keys, IEnumerable<SharedLoadFigure> figures, SharedLoadFigure total)
    {
        ArgumentNullException.ThrowIfNull(keys);
        ArgumentNullException.ThrowIfNull(figures);
        ArgumentNullException.ThrowIfNull(total);
        ImmutableArray<SharedLoadKey> given = [.. keys];
        Figures = [.. figures];
        if (given.Contains(null!) || given.Distinct().Count() < given.Length)
        {
            throw new ArgumentException("A key stands twice.", nameof(keys));
        }

        if (Figures.Contains(null!))
        {
            throw new ArgumentException("A figure is null.", nameof(figures));
        }

        Keys = [.. given.OrderBy(static k => k.Dimension, StringComparer.Ordinal).ThenBy(static k => k.Value, StringComparer.Ordinal)];
        Total = total;
    }

    /// <summary>What it is about, in order of the names of the dimensions, then of the values; several of one dimension where initiatives have several values there.</summary>
    public ImmutableArray<SharedLoadKey> Keys { get; }

    /// <summary>The figure of each period of the table, in order.</summary>
    public ImmutableArray<SharedLoadFigure> Figures { get; }

    /// <summary>The total of the periods. Its commitments are counted once, however many periods they are in.</summary>
    public SharedLoadFigure Total { get; }

    /// <summary>The values in a dimension, in order; none when it is unknown.</summary>
    /// <param name="dimension">The name of the dimension.</param>
    public ImmutableArray<string> ValuesIn(string dimension) => [.. Keys.Where(k => k.Dimension == dimension).Select(static k => k.Value)];

    /// <summary>The values in a dimension; none when it is unknown.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="dimension">A dimension of the name that the publisher used.</param>
    /// <exception cref="FormatException">The publisher's text is no value of the dimension.</exception>
    public ImmutableArray<T> ValuesIn<T>(LoadDimension<T> dimension)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(dimension);
        return [.. ValuesIn(dimension.Name).Select(dimension.ValueOf)];
    }
}
