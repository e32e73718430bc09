using System.Diagnostics.CodeAnalysis;

namespace Transformation.Framework.Core;

/// <summary>The one rule for the text of an identifier, shared by all identifier types, here and in the packages above.</summary>
/// <remarks>1 to 100 characters: ASCII letters, digits, <c>.</c>, <c>_</c> and <c>-</c>, beginning with a letter or digit.</remarks>
public static class IdentifierText
{
    /// <summary>The most characters an identifier may have.</summary>
    public const int MaxLength = 100;

    /// <summary>What <see cref="IsValid"/> asks, as a regular expression for JSON Schema.</summary>
    public const string Pattern = "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$";

    internal const string Rule =
        "1 to 100 characters: letters A-Z and a-z, digits, '.', '_' and '-', beginning with a letter or digit";

    /// <summary>Whether a text keeps the rule. Takes time in proportion to its length, at most <see cref="MaxLength"/>.</summary>
    /// <param name="text">The text; null does not keep it.</param>
    public static bool IsValid([NotNullWhen(true)] string? text)
    {
        if (text is null || text.Length is 0 or > MaxLength || !char.IsAsciiLetterOrDigit(text[0]))
        {
            return false;
        }

        foreach (var c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('.' or '_' or '-'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Gives back a text that keeps the rule.</summary>
    /// <param name="text">The text.</param>
    /// <param name="kind">What it is to be, with its article, for the message: <c>an outcome identifier</c>.</param>
    /// <param name="parameter">The name of the caller's parameter, for the exception.</param>
    /// <exception cref="ArgumentException">The text breaks the rule (or is null: <see cref="ArgumentNullException"/>).</exception>
    public static string Check(string text, string kind, string? parameter = null)
    {
        ArgumentNullException.ThrowIfNull(text, parameter);
        return IsValid(text) ? text : throw new ArgumentException($"'{Excerpt.Of(text)}' is not {kind}: it takes {Rule}.", parameter);
    }

    /// <summary>The exception for a parser to throw when a text breaks the rule.</summary>
    /// <param name="s">The text.</param>
    /// <param name="kind">What it was to be, with its article, for the message.</param>
    /// <exception cref="ArgumentNullException">There is no text at all (named as every <c>Parse</c> names it).</exception>
    public static FormatException BadFormat(string? s, string kind)
    {
        ArgumentNullException.ThrowIfNull(s);
        return new($"'{Excerpt.Of(s)}' is not {kind}: it takes {Rule}.");
    }
}
