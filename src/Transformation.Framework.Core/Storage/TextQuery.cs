using System.Collections.Immutable;

namespace Transformation.Framework.Core.Storage;

/// <summary>What somebody looks for in a text index: words, <c>"words in quotes"</c> that stand next to each other, and beginnings of words, <c>fall*</c>. All of them are wanted.</summary>
/// <remarks>
/// <para>Whatever a person types is a query; there is no other syntax, and so nothing that could be wrong with one or do harm in one: <c>OR</c>, <c>NEAR(</c> and <c>--</c> are text like any
/// other. A star counts directly behind a word or a closing quotation mark, a quotation mark that is never closed parts words. What is written without a space but has several words
/// (<c>co-design</c>) is wanted as such, one word next to the other. A query without words finds nothing.</para>
/// <para>Immutable; safe to share between threads.</para>
/// </remarks>
public sealed class TextQuery
{
    /// <summary>The most UTF-16 code units a query may have: 1,000.</summary>
    public const int MaxLength = 1_000;

    private TextQuery(string text, ImmutableArray<TextTerm> terms, string? type)
    {
        Text = text;
        Terms = terms;
        Type = type;
    }

    /// <summary>What was asked, as it was typed.</summary>
    public string Text { get; }

    /// <summary>What is wanted, each thing once, in the order typed; empty when the text has no words.</summary>
    public ImmutableArray<TextTerm> Terms { get; }

    /// <summary>The kind of documents to look in; null for all.</summary>
    public string? Type { get; }

    /// <summary>Reads a query.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="type">The kind of documents to look in; null for all.</param>
    /// <exception cref="ArgumentException">The text is longer than <see cref="MaxLength"/>, or the kind breaks the rule of <see cref="AggregateId"/>.</exception>
    public static TextQuery Of(string text, string? type = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > MaxLength)
        {
            throw new ArgumentException(FormattableString.Invariant($"The query has {text.Length} characters; at most {MaxLength} are accepted."), nameof(text));
        }

        var terms = Read(text).DistinctBy(static term => term.ToString());
        return new(text, [.. terms], type is null ? null : IdentifierText.Check(type, "the name of a kind of document", nameof(type)));
    }

    /// <summary>Whether a document has everything that is wanted: each thing in its title or in its body. Nothing has what a query without words wants.</summary>
    /// <param name="document">The document.</param>
    public bool Finds(TextDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var (title, body) = (TextWords.Of(document.Title), TextWords.Of(document.Body));
        return FindsIn(document.Id.Type, title, body);
    }

    internal bool FindsIn(string type, ImmutableArray<string> title, ImmutableArray<string> body) =>
        !Terms.IsEmpty && (Type is null || Type == type) && Terms.All(term => term.In(title.AsSpan()) >= 0 || term.In(body.AsSpan()) >= 0);

    private static IEnumerable<TextTerm> Read(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var closing = text[at] == '"' ? text.IndexOf('"', at + 1) : -1;
            var (from, end) = closing > 0 ? (at + 1, closing) : (at, EndOfChunk(text, at));
            var words = TextWords.Of(text[from..end]);
            var next = closing > 0 ? closing + 1 : end;
            var isPrefix = next < text.Length && text[next] == '*' && (closing > 0 || IsEndOfWord(text[from..end]));
            if (!words.IsEmpty)
            {
                yield return new(words, isPrefix);
            }

            at = Math.Max(next, at + 1);
        }
    }

    /// <summary>Up to white space, a star or a quotation mark; these are never part of a word.</summary>
    private static int EndOfChunk(string text, int from)
    {
        var end = from;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not ('*' or '"'))
        {
            end++;
        }

        return end;
    }

    private static bool IsEndOfWord(string chunk) => TextWords.Of(chunk + "x") is { IsEmpty: false } words && words.Length == TextWords.Of(chunk).Length;
}
