namespace Transformation.Framework.Load;

/// <summary>The state of one cell of a ledger: its events, and the cell as it was last read, until the next change.</summary>
internal sealed class LedgerCell(SlotAxis axis)
{
    private readonly CellEvents events = new(axis);
    private LoadCell? read;
    private int claims;

    internal bool IsEmpty => claims == 0;

    /// <exception cref="OverflowException">The sum does not fit; nothing was changed.</exception>
    internal void Enter(in LedgerClaim claim)
    {
        Note(claim, 1);
        try
        {
            // Sums beyond what a cube holds are possible only where the bound is; then it is worth the time to look.
            read = events.MayOverflow ? events.ToCell() : null;
        }
        catch (OverflowException)
        {
            Leave(claim);
            throw;
        }
    }

    internal void Leave(in LedgerClaim claim)
    {
        Note(claim, -1);
        read = null;
    }

    internal LoadCell ToCell() => read ??= events.ToCell();

    private void Note(in LedgerClaim claim, int sign)
    {
        var size = claim.Size;
        events.Add(new(size.Kind, claim.From, claim.End, size.Rate), sign);
        if (size.More > 0)
        {
            events.Add(new(RowKind.MonthlyMore, claim.From, claim.End, size.More), sign);
        }

        claims += sign;
    }
}
