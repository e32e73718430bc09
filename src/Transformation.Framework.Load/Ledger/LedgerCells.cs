using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load;

/// <summary>Which cell of a ledger a commitment belongs to. Cells are numbered in the order in which they were first asked for, and never forgotten.</summary>
internal sealed class LedgerCells(LoadCatalogue catalogue, ImmutableArray<LoadDimension> dimensions)
{
    private readonly Dictionary<(LoadUnit, InitiativeId), int> cellOf = [];
    private readonly Dictionary<int[], int> cellOfKey = new(NumberKeyComparer.Instance);
    private readonly NumberedSets[] sets = [.. dimensions.Select(static d => new NumberedSets(d))];
    private readonly List<int[]> keys = [];

    internal int CellOf(Commitment commitment)
    {
        var unit = new LoadUnit(commitment.Organisation, commitment.Team, null);
        ref var cell = ref CollectionsMarshal.GetValueRefOrAddDefault(cellOf, (unit, commitment.Initiative), out var isKnown);
        return isKnown ? cell : cell = Find(unit, commitment.Initiative);
    }

    /// <summary>The keys of some cells in their order, and the cells in that order.</summary>
    internal (CellKeys Keys, int[] Cells) Sort(int[] some)
    {
        var (sorted, order) = CellKeys.Sort(dimensions, [.. sets.Select(static s => s.Sets)], [.. some.Select(cell => keys[cell])]);
        return (sorted, [.. order.Select(place => some[place])]);
    }

    private int Find(LoadUnit unit, InitiativeId initiative)
    {
        int[] key = [.. dimensions.Select((dimension, d) => sets[d].NumberOf(ValuesOf(dimension, unit, initiative)))];
        if (!cellOfKey.TryGetValue(key, out var cell))
        {
            cell = keys.Count;
            cellOfKey.Add(key, cell);
            keys.Add(key);
        }

        return cell;
    }

    private ImmutableArray<string> ValuesOf(LoadDimension dimension, LoadUnit unit, InitiativeId initiative) => dimension.Source switch
    {
        DimensionSource.Unit => dimension.Of(unit, catalogue),
        DimensionSource.Initiative => dimension.Of(initiative, catalogue),
        _ => dimension.Of(unit, catalogue) is { IsEmpty: false } own ? own : dimension.Of(initiative, catalogue),
    };
}
