namespace Transformation.Framework.Core;

/// <summary>The beginning of a text from outside, safe to show in a message, a path or a log.</summary>
public static class Excerpt
{
    private const int Longest = 60;
    private const string Cut = "...";

    /// <summary>At most 60 UTF-16 code units on one line; well-formed, with U+FFFD for control characters and halves of surrogate pairs, and <c>...</c> at the end when it is cut.</summary>
    /// <param name="text">The text, of any length: only its beginning is looked at.</param>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length <= Longest)
        {
            return Clean(text);
        }

        var end = Longest - Cut.Length;
        return Clean(text[..(char.IsHighSurrogate(text[end - 1]) ? end - 1 : end)]) + Cut;
    }

    private static string Clean(string text)
    {
        var characters = text.ToCharArray();
        for (var i = 0; i < characters.Length; i++)
        {
            if (char.IsHighSurrogate(characters[i]) && i + 1 < characters.Length && char.IsLowSurrogate(characters[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(characters[i]) || char.IsControl(characters[i]))
            {
                characters[i] = '\uFFFD';
            }
        }

        return new string(characters);
    }
}
