using System.Text;
using System.Text.Json;

namespace Transformation.Framework.Core.Json;

/// <summary>Strict parsing: no comments, no trailing commas, at most 64 levels; what is wrong is a problem, never an exception.</summary>
internal static class JsonText
{
    internal const int MaxDepth = 64;

    /// <summary>Parses UTF-8 bytes, with or without a byte-order mark; the caller disposes the document.</summary>
    internal static JsonDocument? TryParse(ReadOnlyMemory<byte> utf8, ProblemCollector problems)
    {
        if (utf8.Span.StartsWith(Encoding.UTF8.Preamble))
        {
            utf8 = utf8[Encoding.UTF8.Preamble.Length..];
        }

        try
        {
            return JsonDocument.Parse(utf8, new JsonDocumentOptions { MaxDepth = MaxDepth });
        }
        catch (JsonException e)
        {
            problems.Add("$", ProblemCodes.Malformed, FormattableString.Invariant(
                $"This is not well-formed JSON: line {e.LineNumber + 1}, byte {e.BytePositionInLine + 1}. {FirstSentence(e.Message)}"));
            return null;
        }
    }

    private static string FirstSentence(string message)
    {
        var end = message.IndexOf(". ", StringComparison.Ordinal);
        return end < 0 ? message : message[..(end + 1)];
    }
}
