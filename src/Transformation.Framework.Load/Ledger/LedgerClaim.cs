using System.Runtime.InteropServices;

namespace Transformation.Framework.Load;

/// <summary>What a ledger keeps of a commitment: its cell (none if it covers no worked day of the range), its worked days, and its size.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct LedgerClaim(int Cell, ushort From, ushort End, RowSize Size)
{
    internal const int NoCell = -1;

    internal bool IsIdle => Cell == NoCell;
}
