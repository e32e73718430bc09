using System.Text;

namespace Transformation.Framework.Core.Storage;

/// <summary>A document that a query found, with the place where it did.</summary>
/// <remarks>No score: those of different indexes, and of different queries, mean different things. Immutable; safe to share between threads.</remarks>
public sealed record TextHit
{
    private const int Before = 40;
    private const int Longest = 160;
    private const string Cut = "…";

    private TextHit(AggregateId id, string title, string excerpt)
    {
        Id = id;
        Title = title;
        Excerpt = excerpt;
    }

    /// <summary>The name of the document.</summary>
    public AggregateId Id { get; }

    /// <summary>Its title.</summary>
    public string Title { get; }

    /// <summary>
    /// Some 160 characters of the body on one line, from its beginning or, where the first place that has what was asked for is further on, from a little before that; with an ellipsis where it is
    /// cut, and empty if the body is. Plain text: whoever shows it on a page escapes it as any other text.
    /// </summary>
    public string Excerpt { get; }

    /// <summary>Makes the hit for a document that was found: for those who write an index.</summary>
    /// <param name="document">The document.</param>
    /// <param name="query">The query that found it.</param>
    public static TextHit Of(TextDocument document, TextQuery query)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(query);
        return new(document.Id, document.Title, ExcerptOf(document.Body, FirstPlace(document.Body, query)));
    }

    private static int FirstPlace(string body, TextQuery query)
    {
        (string Text, int Start)[] words = [.. TextWords.Find(body)];
        string[] texts = [.. words.Select(static word => word.Text)];
        var places = query.Terms.Select(term => term.In(texts)).Where(static place => place >= 0).ToList();
        return places.Count == 0 ? 0 : words[places.Min()].Start;
    }

    private static string ExcerptOf(string body, int place)
    {
        var from = place <= Longest / 2 ? 0 : WordBoundary(body, place - Before, place);
        var to = body.Length - from <= Longest ? body.Length : LastBoundary(body, from + Longest, Math.Max(place, from));
        var text = OnOneLine(body[from..to]);
        return text.Length == 0 ? "" : (from > 0 ? Cut : "") + text + (to < body.Length ? Cut : "");
    }

    /// <summary>Behind the first white space of a stretch, or its end.</summary>
    private static int WordBoundary(string body, int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if (char.IsWhiteSpace(body[i]))
            {
                return i + 1;
            }
        }

        return end;
    }

    /// <summary>The last white space before an end, or that end, but between two characters.</summary>
    private static int LastBoundary(string body, int end, int from)
    {
        for (var i = end; i > from; i--)
        {
            if (char.IsWhiteSpace(body[i]))
            {
                return i;
            }
        }

        return char.IsHighSurrogate(body[end - 1]) ? end - 1 : end;
    }

    private static string OnOneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var isSpace = char.IsWhiteSpace(c) || char.IsControl(c);
            if (!isSpace)
            {
                line.Append(c);
            }
            else if (line.Length > 0 && line[^1] != ' ')
            {
                line.Append(' ');
            }
        }

        return line.ToString().TrimEnd();
    }
}
