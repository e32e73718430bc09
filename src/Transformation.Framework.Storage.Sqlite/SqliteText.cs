using System.Text;
using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Storage.Sqlite;

/// <summary>Texts as the bytes that are stored. The driver's own conversion would mend what is not UTF-8, and hide it.</summary>
internal static class SqliteText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>How many bytes a text of so many UTF-16 code units takes at most.</summary>
    internal static int MostBytes(int length) => Strict.GetMaxByteCount(length);

    /// <returns>How many bytes were written.</returns>
    internal static int Write(string text, Span<byte> bytes) => Strict.GetBytes(text, bytes);

    /// <exception cref="StoreCorruptException">The bytes are not UTF-8.</exception>
    internal static string Read(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException e)
        {
            throw new StoreCorruptException("The store holds a text that is not UTF-8.", e);
        }
    }
}
