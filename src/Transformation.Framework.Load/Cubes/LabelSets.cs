using System.Collections.Immutable;

namespace Transformation.Framework.Load;

/// <summary>The sets of values that a dimension takes in a cube, each with a number; a set of none means "not known".</summary>
internal sealed class LabelSets
{
    private readonly Lazy<Dictionary<string, int[]>> numbersOf;

    private readonly Lazy<Dictionary<ImmutableArray<string>, int>> numberOfSet;

    internal LabelSets(LoadDimension dimension, ImmutableArray<ImmutableArray<string>> sets)
    {
        Dimension = dimension;
        Sets = sets;
        numberOfSet = new(() => sets
            .Select(static (set, number) => (Set: set, Number: number))
            .ToDictionary(static x => x.Set, static x => x.Number, new LabelSetComparer(dimension.Order)));
        numbersOf = new(() => sets
            .SelectMany(static (set, number) => set.Select(text => (Text: text, Number: number)))
            .GroupBy(static x => x.Text, static x => x.Number, StringComparer.Ordinal)
            .ToDictionary(static g => g.Key, static g => g.ToArray(), StringComparer.Ordinal));
    }

    internal LoadDimension Dimension { get; }

    internal ImmutableArray<ImmutableArray<string>> Sets { get; }

    /// <summary>The numbers of the sets that hold a value.</summary>
    internal ReadOnlySpan<int> NumbersOf(string text) => numbersOf.Value.TryGetValue(text, out var numbers) ? numbers : [];

    /// <summary>The number of the set of none; -1 if there is no such set.</summary>
    internal int NumberOfUnknown => Sets is [.., []] ? Sets.Length - 1 : -1;

    /// <summary>The number of a set; -1 if there is no such set.</summary>
    internal int NumberOf(ImmutableArray<string> set) => numberOfSet.Value.GetValueOrDefault(set, -1);

    /// <summary>Every value, in the order of the dimension.</summary>
    internal IEnumerable<string> Values() => numbersOf.Value.Keys.Order(Dimension.Order);
}
