namespace Transformation.Framework.Load;

/// <summary>A row of a table in 64 bits: the first worked day, the one after the last, and the rate.</summary>
internal static class PackedRow
{
    /// <summary>The most that a row holds; a larger rate, some hundred and fifty posts, stands apart.</summary>
    internal const long LargestRate = uint.MaxValue;

    private const int RateAt = 32;
    private const int EndAt = 16;

    internal static ulong Of(int from, int end, long rate) => ((ulong)rate << RateAt) | ((ulong)(uint)end << EndAt) | (uint)from;

    internal static int From(ulong row) => unchecked((ushort)row);

    internal static int End(ulong row) => unchecked((ushort)(row >> EndAt));

    internal static long Rate(ulong row) => (long)(row >> RateAt);
}
