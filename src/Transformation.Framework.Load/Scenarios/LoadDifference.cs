using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load;

/// <summary>How the load of one cell in one period differs between two cubes.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class LoadDifference
{
    private readonly ImmutableArray<LoadDimension> dimensions;
    private readonly ImmutableArray<ImmutableArray<string>> values;

    internal LoadDifference(ImmutableArray<LoadDimension> dimensions, ImmutableArray<ImmutableArray<string>> values, LoadFigure before, LoadFigure after)
    {
        this.dimensions = dimensions;
        this.values = values;
        Before = before;
        After = after;
    }

    /// <summary>The period.</summary>
    public LoadPeriod Period => Before.First;

    /// <summary>The load in the first cube.</summary>
    public LoadFigure Before { get; }

    /// <summary>The load in the second cube.</summary>
    public LoadFigure After { get; }

    /// <summary>By how much the known load grows at the lower end; negative when it shrinks.</summary>
    public Effort LeastChange => After.Least - Before.Least;

    /// <summary>By how much the known load grows at the upper end; negative when it shrinks.</summary>
    public Effort MostChange => After.Most - Before.Most;

    /// <summary>The values of the cell in a dimension, in order; none when it is not known. Several where initiatives have several.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="dimension">One of the cubes' dimensions.</param>
    /// <exception cref="ArgumentException">It is none of them.</exception>
    public ImmutableArray<T> ValuesIn<T>(LoadDimension<T> dimension)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(dimension);
        return dimensions.IndexOf(dimension) is >= 0 and var place
            ? [.. values[place].Select(dimension.ValueOf)]
            : throw new ArgumentException($"The cubes do not tell load apart by {dimension}.", nameof(dimension));
    }

    /// <summary>Gives cell, period and both amounts: <c>ods:RVJ, H2+, 2024-05: 12h to 20h</c>.</summary>
    public override string ToString() =>
        $"{string.Join(", ", values.Select(static set => set.IsEmpty ? "unknown" : string.Join(" and ", set)).Append(Period.ToString()))}: {Before.Most} to {After.Most}";
}
