using System.Buffers;
using System.Text.Json;
using System.Text.Unicode;

namespace Transformation.Framework.Storage.Archive;

/// <summary>Canonical JSON on one line and back again: the white space goes and comes, every other byte stays.</summary>
internal static class CompactJson
{
    private const int MaxDepth = 64; // of a canonical document

    /// <summary>Content on one line; null when it is not canonical JSON, so that <see cref="Expand"/> would not give the same bytes.</summary>
    internal static byte[]? TryOf(ReadOnlySpan<byte> content)
    {
        if (!Utf8.IsValid(content))
        {
            return null;
        }

        try
        {
            var compact = Written(content, indented: false);
            return content.SequenceEqual(Expand(compact)) ? compact : null;
        }
        catch (Exception e) when (e is JsonException or FormatException)
        {
            return null;
        }
    }

    /// <summary>The canonical form of JSON on one line: two spaces for each level, line feeds, one at the end.</summary>
    /// <exception cref="FormatException">It is nested deeper than a canonical document.</exception>
    internal static byte[] Expand(ReadOnlySpan<byte> compact)
    {
        try
        {
            return Written(compact, indented: true);
        }
        catch (JsonException e)
        {
            throw new FormatException("The document is nested deeper than 64 levels.", e);
        }
    }

    private static byte[] Written(ReadOnlySpan<byte> json, bool indented)
    {
        var to = new ArrayBufferWriter<byte>(json.Length + 1);
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = MaxDepth });
        var (isFirst, followsName) = (true, false);
        while (reader.Read())
        {
            var closes = reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray;
            if (!followsName)
            {
                to.Write(isFirst || closes ? ""u8 : ","u8);
                if (indented && (closes ? !isFirst : reader.CurrentDepth > 0))
                {
                    BreakLine(to, reader.CurrentDepth);
                }
            }

            WriteToken(to, reader);
            followsName = reader.TokenType == JsonTokenType.PropertyName;
            isFirst = reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray;
            to.Write(!followsName ? ""u8 : indented ? ": "u8 : ":"u8);
        }

        to.Write(indented ? "\n"u8 : ""u8);
        return to.WrittenSpan.ToArray();
    }

    /// <summary>A token as it is written in the source, escapes and digits included.</summary>
    private static void WriteToken(ArrayBufferWriter<byte> to, in Utf8JsonReader reader)
    {
        var quote = reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName ? "\""u8 : ""u8;
        to.Write(quote);
        to.Write(reader.ValueSpan);
        to.Write(quote);
    }

    private static void BreakLine(ArrayBufferWriter<byte> to, int depth)
    {
        to.Write("\n"u8);
        to.GetSpan(depth * 2)[..(depth * 2)].Fill((byte)' ');
        to.Advance(depth * 2);
    }
}
