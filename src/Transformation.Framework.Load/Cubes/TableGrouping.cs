using System.Collections.Immutable;

namespace Transformation.Framework.Load;

/// <summary>Which cell each unit and initiative of a table belong to, for some dimensions.</summary>
/// <remarks>
/// Units that are alike in the dimensions asked about are one group, and so are initiatives; a cell is found once for each pair of groups that has rows, so it costs next to nothing
/// for a row.
/// </remarks>
internal sealed class TableGrouping
{
    private const int NotYet = -1;

    private readonly ImmutableArray<LoadDimension> dimensions;
    private readonly NumberedSets[] sets;
    private readonly int[] groupOfUnit;
    private readonly int[] groupOfInitiative;
    private readonly List<int[]> unitGroups = [];
    private readonly List<int[]> initiativeGroups = [];
    private readonly Dictionary<(int, int), int> cellOfPair = [];
    private readonly Dictionary<int[], int> cellOfKey = new(NumberKeyComparer.Instance);
    private readonly List<int[]> keys = [];
    private readonly int[]? densePairs;

    internal TableGrouping(CommitmentTable table, ImmutableArray<LoadDimension> dimensions)
    {
        this.dimensions = dimensions;
        sets = [.. dimensions.Select(static d => new NumberedSets(d))];
        groupOfUnit = Group(table.Units, (d, unit) => d.Of(unit, table.Catalogue), unitGroups);
        groupOfInitiative = Group(table.Initiatives, (d, initiative) => d.Of(initiative, table.Catalogue), initiativeGroups);
        var pairs = (long)unitGroups.Count * initiativeGroups.Count;
        if (pairs <= 1 << 20)
        {
            densePairs = new int[pairs];
            densePairs.AsSpan().Fill(NotYet);
        }
    }

    /// <summary>How many cells were found so far.</summary>
    internal int CellCount => keys.Count;

    /// <summary>The cell of a unit and an initiative, found if it was not yet.</summary>
    internal int CellOf(int unit, int initiative)
    {
        var (u, i) = (groupOfUnit[unit], groupOfInitiative[initiative]);
        if (densePairs is not null)
        {
            ref var cell = ref densePairs[(u * initiativeGroups.Count) + i];
            return cell != NotYet ? cell : cell = Find(u, i);
        }

        return cellOfPair.TryGetValue((u, i), out var known) ? known : cellOfPair[(u, i)] = Find(u, i);
    }

    /// <summary>The values of a cell, dimension by dimension.</summary>
    internal ImmutableArray<ImmutableArray<string>> ValuesOf(int cell) => [.. keys[cell].Select((number, d) => sets[d].Sets[number])];

    /// <summary>The cells found, in the order of their values; and for each its number here.</summary>
    internal (CellKeys Keys, int[] Order) Sort() => CellKeys.Sort(dimensions, [.. sets.Select(static s => s.Sets)], keys);

    private int Find(int unitGroup, int initiativeGroup)
    {
        var key = new int[dimensions.Length];
        for (var d = 0; d < key.Length; d++)
        {
            var (ofUnit, ofInitiative) = (unitGroups[unitGroup][d], initiativeGroups[initiativeGroup][d]);
            key[d] = dimensions[d].Source switch
            {
                DimensionSource.Unit => ofUnit,
                DimensionSource.Initiative => ofInitiative,
                _ => sets[d].Sets[ofUnit].IsEmpty ? ofInitiative : ofUnit,
            };
        }

        if (!cellOfKey.TryGetValue(key, out var cell))
        {
            cell = keys.Count;
            cellOfKey.Add(key, cell);
            keys.Add(key);
        }

        return cell;
    }

    private int[] Group<T>(ImmutableArray<T> items, Func<LoadDimension, T, ImmutableArray<string>> valuesOf, List<int[]> groups)
    {
        var numbers = new Dictionary<int[], int>(NumberKeyComparer.Instance);
        var groupOf = new int[items.Length];
        for (var item = 0; item < items.Length; item++)
        {
            var key = new int[dimensions.Length];
            for (var d = 0; d < key.Length; d++)
            {
                key[d] = sets[d].NumberOf(valuesOf(dimensions[d], items[item]));
            }

            if (!numbers.TryGetValue(key, out groupOf[item]))
            {
                groupOf[item] = groups.Count;
                numbers.Add(key, groups.Count);
                groups.Add(key);
            }
        }

        return groupOf;
    }
}
