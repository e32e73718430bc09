using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Storage.Postgres;

/// <summary>Words as PostgreSQL's text search keeps and is asked for them, written without any of its own reading of text.</summary>
/// <remarks>
/// Which characters make a word, and which are the same, is for Core to say, for every index alike. ASCII letters and digits stand for themselves and every other UTF-16 code unit by its number, <c>_6f22</c>: nothing
/// then is syntax, and as all numbers have the same length, the beginning of a word is still the beginning of what is kept.
/// </remarks>
internal static class PostgresWords
{
    // Limits of a tsvector: https://www.postgresql.org/docs/current/textsearch-limitations.html. What one document's words take at most is 1 MB; this leaves room for what alignment adds.
    private const int MostBytes = 1_000_000;
    private const int LastPosition = 16_383;
    private const int MostPositions = 255;

    /// <summary>The words of a document, those of the title marked as such, with their places; null when they are more than fit.</summary>
    internal static string? Of(string title, string body)
    {
        var places = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var at = 0;
        Note(title, "A");
        Note(body, "");
        return places.Sum(static word => word.Key.Length + (2L * word.Value.Count) + 4) <= MostBytes ? Write(places) : null;

        void Note(string text, string weight)
        {
            foreach (var word in TextWords.Of(text))
            {
                at = Math.Min(at + 1, LastPosition);
                var encoded = TextWords.ToAscii(word);
                if (!places.TryGetValue(encoded, out var ofWord))
                {
                    places.Add(encoded, ofWord = []);
                }

                if (ofWord.Count < MostPositions)
                {
                    ofWord.Add(string.Create(CultureInfo.InvariantCulture, $"{at}{weight}"));
                }
            }
        }
    }

    /// <summary>The words of a title, which always fit.</summary>
    internal static string OfTitle(string title) => Write(TextWords.Of(title).Select(TextWords.ToAscii).Distinct(StringComparer.Ordinal).Select(static word => KeyValuePair.Create(word, new List<string>())));

    /// <summary>All words wanted, as a tsquery. A document that lacks one of them does not have what the terms want; one that has them all may still not have them next to each other.</summary>
    internal static string Wanted(ImmutableArray<TextTerm> terms) => string.Join(
        " & ",
        terms.SelectMany(static term => term.Words.Select((word, i) => $"'{TextWords.ToAscii(word)}'{(term.IsPrefix && i == term.Words.Length - 1 ? ":*" : "")}")).Distinct(StringComparer.Ordinal));

    private static string Write(IEnumerable<KeyValuePair<string, List<string>>> words)
    {
        var text = new StringBuilder();
        foreach (var (word, places) in words)
        {
            text.Append(text.Length == 0 ? "'" : " '").Append(word).Append('\'');
            text.Append(places.Count == 0 ? "" : ":").AppendJoin(',', places);
        }

        return text.ToString();
    }
}
