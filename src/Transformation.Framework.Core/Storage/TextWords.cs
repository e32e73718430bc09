using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Transformation.Framework.Core.Storage;

/// <summary>The words of a text as every index keeps them, so that what is found does not depend on the index.</summary>
/// <remarks>
/// A word is an unbroken run of letters, digits and the marks upon them, in lower case and without accents: <c>Café's</c> has the words <c>cafe</c> and
/// <c>s</c>. Everything else parts words, except characters that are not seen (soft hyphens, joiners). Words are told apart by their first <see cref="MaxLength"/> characters. Scripts
/// that write no spaces between words make long words of which only the beginning can be searched for. Pure functions; time in proportion to the text.
/// </remarks>
public static class TextWords
{
    /// <summary>How many UTF-16 code units of a word count: 100.</summary>
    public const int MaxLength = 100;

    private const int ZeroWidthSpace = 0x200B;

    /// <summary>The words of a text, in its order.</summary>
    /// <param name="text">Any text; halves of surrogate pairs part words.</param>
    public static ImmutableArray<string> Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return [.. Find(text).Select(static word => word.Text)];
    }

    /// <summary>A word in ASCII letters, digits and <c>_</c> only: for indexes whose database parts or changes words by rules of its own, and leaves these alone.</summary>
    /// <remarks>Every other UTF-16 code unit goes by its number, <c>_6f22</c>. All numbers have the same length, so that the beginning of a word is still the beginning of what it becomes; no two words become one.</remarks>
    /// <param name="word">The word, or the beginning of one, as <see cref="Of"/> gives it.</param>
    public static string ToAscii(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        var encoded = new StringBuilder(word.Length);
        foreach (var unit in word)
        {
            if (char.IsAsciiLetterOrDigit(unit))
            {
                encoded.Append(unit);
            }
            else
            {
                encoded.Append(CultureInfo.InvariantCulture, $"_{(int)unit:x4}");
            }
        }

        return encoded.ToString();
    }

    /// <summary>The words and where they stand.</summary>
    internal static IEnumerable<(string Text, int Start)> Find(string text)
    {
        var word = new StringBuilder();
        var (position, start) = (0, 0);
        foreach (var character in text.EnumerateRunes())
        {
            if (IsPartOfAWord(character))
            {
                start = word.Length == 0 ? position : start;
                TextFolding.Append(character, word);
            }
            else if (word.Length > 0)
            {
                yield return (Taken(word), start);
            }

            position += character.Utf16SequenceLength;
        }

        if (word.Length > 0)
        {
            yield return (Taken(word), start);
        }
    }

    private static bool IsPartOfAWord(Rune character) => Rune.IsLetterOrDigit(character) || Rune.GetUnicodeCategory(character)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber
        || (Rune.GetUnicodeCategory(character) == UnicodeCategory.Format && character.Value != ZeroWidthSpace);

    private static string Taken(StringBuilder word)
    {
        var length = Math.Min(word.Length, MaxLength);
        var text = word.ToString(0, char.IsHighSurrogate(word[length - 1]) ? length - 1 : length);
        word.Clear();
        return text;
    }
}
