namespace Transformation.Framework.Storage.Archive;

/// <summary>The order of texts by their code points, which is that of their UTF-8 bytes and the one in which stores give them.</summary>
internal static class Utf8Order
{
    internal static int Compare(string left, string right)
    {
        var same = left.AsSpan().CommonPrefixLength(right);
        if (same == left.Length || same == right.Length)
        {
            return left.Length.CompareTo(right.Length);
        }

        // A surrogate is half of a character beyond U+FFFF, though as a number it is less than U+E000.
        var (a, b) = (left[same], right[same]);
        return char.IsSurrogate(a) == char.IsSurrogate(b) ? a.CompareTo(b) : char.IsSurrogate(a) ? 1 : -1;
    }
}
