using System.Collections.Immutable;
using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Storage.Sqlite;

/// <summary>Words as FTS5 keeps and is asked for them: ASCII letters, digits and <c>_</c> only, which its tokenizer neither parts nor changes.</summary>
/// <remarks>
/// Which characters make a word, and which are the same, is for Core to say, for every index alike. FTS5's tokenizer has a table of its own, of an older Unicode: so every other character goes by
/// its number, <c>_6F22</c>. All have the same length, so that the beginning of a word is still the beginning of what is kept.
/// </remarks>
internal static class SqliteWords
{
    /// <summary>All words of a text, for the index.</summary>
    internal static string Of(string text) => string.Join(' ', TextWords.Of(text).Select(TextWords.ToAscii));

    /// <summary>The words wanted, as an FTS5 expression: each thing a string in quotation marks, in which nothing is syntax.</summary>
    internal static string Wanted(ImmutableArray<TextTerm> terms) => string.Join(
        " AND ", terms.Select(static term => $"\"{string.Join(' ', term.Words.Select(TextWords.ToAscii))}\"{(term.IsPrefix ? " *" : "")}"));
}
