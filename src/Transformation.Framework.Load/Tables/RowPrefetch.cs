using System.Runtime.Intrinsics.X86;

namespace Transformation.Framework.Load;

/// <summary>Asks the processor for rows that will be read soon. The rows of a cell stand in many places, and adding them up is mostly waiting for memory.</summary>
/// <remarks>A hint: it changes no result, and where the processor cannot be asked nothing happens.</remarks>
internal static unsafe class RowPrefetch
{
    private const int RowsInALine = 64 / 8;

    /// <summary>Longer stretches the processor fetches ahead by itself.</summary>
    private const int MostRows = 32 * RowsInALine;

    /// <summary>For rows that come next: as near as possible.</summary>
    internal static void Next(ReadOnlySpan<PackedRow> rows)
    {
        if (Sse.IsSupported)
        {
            fixed (PackedRow* first = rows)
            {
                for (var i = 0; i < Math.Min(rows.Length, MostRows); i += RowsInALine)
                {
                    Sse.Prefetch0(first + i);
                }
            }
        }
    }

    /// <summary>For rows that come after those: into the second-level cache.</summary>
    internal static void Soon(ReadOnlySpan<PackedRow> rows)
    {
        if (Sse.IsSupported)
        {
            fixed (PackedRow* first = rows)
            {
                for (var i = 0; i < Math.Min(rows.Length, MostRows); i += RowsInALine)
                {
                    Sse.Prefetch1(first + i);
                }
            }
        }
    }
}
