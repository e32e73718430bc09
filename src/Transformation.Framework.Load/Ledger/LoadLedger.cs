using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load;

/// <summary>Keeps a cube up to date while commitments are added, changed and withdrawn.</summary>
/// <remarks>
/// <para>
/// A change takes constant time, however long the commitment and however many there are; of a commitment some 50 bytes are kept beside its identifier. Whatever led to it, the ledger's cube
/// is the one that <see cref="LoadCube.Calculate"/> gives for the commitments that are left.
/// </para>
/// <para>
/// Safe for several threads: changes follow one another, and <see cref="Snapshot"/> gives the state between two of them. A snapshot never changes; readers need no lock. A change that fails leaves the ledger as it
/// was.
/// </para>
/// </remarks>
public sealed class LoadLedger
{
    private readonly Lock gate = new();
    private readonly SlotAxis axis;
    private readonly LedgerCells cells;
    private readonly ImmutableArray<LoadDimension> dimensions;
    private readonly Dictionary<CommitmentId, LedgerClaim> claims = [];
    private readonly List<LedgerCell> states = [];
    private LoadCube current;
    private int[] order = [];
    private bool isCurrent = true;
    private bool hasSameCells = true;

    /// <summary>Begins an empty ledger.</summary>
    /// <param name="range">The months.</param>
    /// <param name="catalogue">What is known about organisations and initiatives.</param>
    /// <param name="grain">How finely over time.</param>
    /// <param name="dimensions">By what to tell load apart, none twice.</param>
    /// <exception cref="ArgumentException">A dimension stands twice, or there is no such grain.</exception>
    public LoadLedger(LoadRange range, LoadCatalogue catalogue, TimeGrain grain, IEnumerable<LoadDimension> dimensions)
    {
        ArgumentNullException.ThrowIfNull(range);
        ArgumentNullException.ThrowIfNull(catalogue);
        current = LoadCube.Calculate(new CommitmentTableBuilder(range, catalogue).Build(), grain, dimensions);
        axis = current.Axis;
        this.dimensions = current.Dimensions;
        cells = new(catalogue, this.dimensions);
    }

    /// <summary>How many commitments there are now.</summary>
    public int Count
    {
        get
        {
            lock (gate)
            {
                return claims.Count;
            }
        }
    }

    /// <summary>What is known of a commitment, if it is there now. Takes time in proportion to the slots of the range.</summary>
    /// <param name="id">Its identifier.</param>
    /// <param name="entry">Its days and working time, or null.</param>
    public bool TryGet(CommitmentId id, [NotNullWhen(true)] out LedgerEntry? entry)
    {
        lock (gate)
        {
            entry = claims.TryGetValue(id, out var claim) ? LedgerEntry.Of(claim, axis) : null;
            return entry is not null;
        }
    }

    /// <summary>Adds a commitment.</summary>
    /// <param name="commitment">The commitment.</param>
    /// <exception cref="ArgumentException">There is one of that identifier.</exception>
    /// <exception cref="OverflowException">The sum with it does not fit: see <see cref="LoadCube.Calculate"/>.</exception>
    public void Add(Commitment commitment)
    {
        ArgumentNullException.ThrowIfNull(commitment);
        lock (gate)
        {
            if (claims.ContainsKey(commitment.Id))
            {
                throw new ArgumentException($"There is a commitment '{commitment.Id}' already: change or withdraw it.", nameof(commitment));
            }

            var claim = ClaimOf(commitment);
            Enter(claim);
            claims.Add(commitment.Id, claim);
        }
    }

    /// <summary>Puts a commitment in the place of the one of its identifier.</summary>
    /// <param name="commitment">The commitment as it is now.</param>
    /// <exception cref="ArgumentException">There is none of that identifier.</exception>
    /// <exception cref="OverflowException">The sum with it does not fit: see <see cref="LoadCube.Calculate"/>.</exception>
    public void Change(Commitment commitment)
    {
        ArgumentNullException.ThrowIfNull(commitment);
        lock (gate)
        {
            ref var known = ref CollectionsMarshal.GetValueRefOrNullRef(claims, commitment.Id);
            if (Unsafe.IsNullRef(ref known))
            {
                throw NotThere(commitment.Id, nameof(commitment));
            }

            var claim = ClaimOf(commitment);
            Leave(known);
            try
            {
                Enter(claim);
            }
            catch (OverflowException)
            {
                Enter(known);
                throw;
            }

            known = claim;
        }
    }

    /// <summary>Takes a commitment away.</summary>
    /// <param name="id">Its identifier.</param>
    /// <exception cref="ArgumentException">There is none of that identifier.</exception>
    public void Withdraw(CommitmentId id)
    {
        lock (gate)
        {
            if (!claims.Remove(id, out var claim))
            {
                throw NotThere(id, nameof(id));
            }

            Leave(claim);
        }
    }

    /// <summary>
    /// The load now. Cells that did not change since the last snapshot are shared with it; takes time in proportion to the cells, and to the slots of those that changed.
    /// </summary>
    public LoadCube Snapshot()
    {
        lock (gate)
        {
            if (!isCurrent)
            {
                current = Build();
                isCurrent = true;
            }

            return current;
        }
    }

    private static ArgumentException NotThere(CommitmentId id, string parameter) => new($"There is no commitment '{id}'.", parameter);

    private LedgerClaim ClaimOf(Commitment commitment)
    {
        var (from, end) = (axis.Range.OrdinalFrom(commitment.From), axis.Range.OrdinalAfter(commitment.To));
        var size = commitment.Size.Over(axis.Range);
        return from < end ? new(cells.CellOf(commitment), (ushort)from, (ushort)end, size) : new(LedgerClaim.NoCell, 0, 0, size);
    }

    private void Enter(in LedgerClaim claim)
    {
        if (claim.IsIdle)
        {
            return;
        }

        while (states.Count <= claim.Cell)
        {
            states.Add(new(axis));
        }

        hasSameCells &= !states[claim.Cell].IsEmpty;
        isCurrent = false;
        states[claim.Cell].Enter(claim);
    }

    private void Leave(in LedgerClaim claim)
    {
        if (claim.IsIdle)
        {
            return;
        }

        states[claim.Cell].Leave(claim);
        hasSameCells &= !states[claim.Cell].IsEmpty;
        isCurrent = false;
    }

    private LoadCube Build()
    {
        var keys = current.Keys;
        if (!hasSameCells)
        {
            (keys, order) = cells.Sort([.. Enumerable.Range(0, states.Count).Where(cell => !states[cell].IsEmpty)]);
            hasSameCells = true;
        }

        return new(axis, dimensions, keys, [.. order.Select(cell => states[cell].ToCell())]);
    }
}
