using System.Collections.Immutable;

namespace Transformation.Framework.Core.Storage;

/// <summary>One thing a query asks for: a word, or words that stand next to each other in that order.</summary>
/// <remarks>Immutable; safe to share between threads. Only a query makes terms.</remarks>
public sealed class TextTerm
{
    internal TextTerm(ImmutableArray<string> words, bool isPrefix)
    {
        Words = words;
        IsPrefix = isPrefix;
    }

    /// <summary>The words, as <see cref="TextWords"/> has them; at least one.</summary>
    public ImmutableArray<string> Words { get; }

    /// <summary>Whether the last word may go on: <c>fall*</c> finds <c>falling</c>.</summary>
    public bool IsPrefix { get; }

    /// <summary>Gives <c>"after a fall*"</c>.</summary>
    public override string ToString() => $"\"{string.Join(' ', Words)}{(IsPrefix ? "*" : "")}\"";

    /// <summary>Where the term stands in the words of a text, at or after an index; -1 when it does not.</summary>
    internal int In(ReadOnlySpan<string> text, int from = 0)
    {
        for (var i = from; i + Words.Length <= text.Length; i++)
        {
            if (StandsAt(text[i..]))
            {
                return i;
            }
        }

        return -1;
    }

    private bool StandsAt(ReadOnlySpan<string> text)
    {
        for (var i = 0; i < Words.Length; i++)
        {
            var mayGoOn = IsPrefix && i == Words.Length - 1;
            if (mayGoOn ? !text[i].StartsWith(Words[i], StringComparison.Ordinal) : text[i] != Words[i])
            {
                return false;
            }
        }

        return true;
    }
}
