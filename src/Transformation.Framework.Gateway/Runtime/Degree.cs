using System.Buffers.Binary;

namespace Transformation.Framework.Gateway;

/// <summary>The truth values as numbers: false is 0, unknown 1, true 2. So "and" is the lesser of two, "or" the greater, and "not" what is left to 2.</summary>
/// <remarks>
/// Answers stand in a row of bytes, each with its opposite beside it: a <em>literal</em> is the place of one of the two, and the place of its opposite differs in the last bit. So a negation costs nothing,
/// and an "or" is an "and" of opposites. Nothing here branches on an answer: which answers an initiative has is what no processor can guess.
/// </remarks>
internal static class Degree
{
    internal const byte False = 0;
    internal const byte Unknown = 1;
    internal const byte True = 2;

    internal static int Opposite(int literal) => literal ^ 1;

    internal static byte Of(Truth truth) => truth switch
    {
        Truth.True => True,
        Truth.False => False,
        _ => Unknown,
    };

    internal static int Of(bool? answer) => unchecked(1 - (answer.HasValue ? 1 : 0) + (answer.GetValueOrDefault() ? 2 : 0));

    internal static Truth At(ReadOnlySpan<byte> values, int literal) => values[literal] switch
    {
        True => Truth.True,
        False => Truth.False,
        _ => Truth.Unknown,
    };

    /// <param name="values">The row.</param>
    /// <param name="literal">An even place.</param>
    /// <param name="degree">What stands there from now on; its opposite is put beside it.</param>
    internal static void Put(Span<byte> values, int literal, int degree)
    {
        // Both in one store: the degree in the lower byte, what is left to 2 in the upper.
        BinaryPrimitives.WriteUInt16LittleEndian(values[literal..], unchecked((ushort)((True << 8) - (degree * 255))));
    }
}
