namespace Transformation.Framework.Load;

/// <summary>The notes of one cell, whatever the size of its sums.</summary>
/// <remarks>Not safe for several threads.</remarks>
internal sealed class CellEvents(SlotAxis axis)
{
    private CellEvents<long>? narrow = new(axis);
    private CellEvents<Int128>? wide;

    /// <summary>Whether a sum could be more than a cube holds.</summary>
    internal bool MayOverflow => wide is not null && wide.Bound > long.MaxValue;

    /// <summary>Notes a row, or takes it away when the sign is -1.</summary>
    internal void Add(in EventRow row, int sign)
    {
        if (narrow is not null && sign > 0 && narrow.Bound + CellEvents<long>.BoundOf(row, axis) > long.MaxValue)
        {
            (wide, narrow) = (narrow.ToWide(), null);
        }

        if (narrow is not null)
        {
            narrow.Add(row, sign);
        }
        else
        {
            wide!.Add(row, sign);
        }
    }

    /// <summary>The load of every slot. Takes time in proportion to the slots.</summary>
    /// <exception cref="OverflowException">A sum does not fit.</exception>
    internal LoadCell ToCell() => narrow?.ToCell() ?? wide!.ToCell();
}
