using System.Runtime.InteropServices;

namespace Transformation.Framework.Load;

/// <summary>A row of a table in eight bytes: the first worked day, the one after the last, and the rate.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly struct PackedRow(int from, int end, long rate)
{
    /// <summary>The most that a row holds; a larger rate, some hundred and fifty posts, stands apart.</summary>
    internal const long LargestRate = uint.MaxValue;

    internal readonly ushort From = (ushort)from;
    internal readonly ushort End = (ushort)end;
    internal readonly uint Rate = (uint)rate;
}
