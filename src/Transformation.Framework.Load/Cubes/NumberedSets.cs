using System.Collections.Immutable;

namespace Transformation.Framework.Load;

/// <summary>Gives each different set of values of a dimension a number, in the order in which they come.</summary>
internal sealed class NumberedSets(LoadDimension dimension)
{
    private readonly Dictionary<ImmutableArray<string>, int> numbers = new(new LabelSetComparer(dimension.Order));
    private readonly List<ImmutableArray<string>> sets = [];

    internal IReadOnlyList<ImmutableArray<string>> Sets => sets;

    internal int NumberOf(ImmutableArray<string> set)
    {
        if (!numbers.TryGetValue(set, out var number))
        {
            number = sets.Count;
            numbers.Add(set, number);
            sets.Add(set);
        }

        return number;
    }
}
