using System.Diagnostics.CodeAnalysis;

namespace Transformation.Framework.Core;

/// <summary>The one rule for the text of an identifier, shared by all identifier types.</summary>
internal static class IdentifierText
{
    internal const int MaxLength = 100;

    /// <summary>What <see cref="IsValid"/> asks, as a regular expression for JSON Schema.</summary>
    internal const string Pattern = "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$";

    internal const string Rule =
        "1 to 100 characters: letters A-Z and a-z, digits, '.', '_' and '-', beginning with a letter or digit";

    internal static bool IsValid([NotNullWhen(true)] string? text)
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

    internal static string Check(string text, string kind, string? parameter = null)
    {
        ArgumentNullException.ThrowIfNull(text, parameter);
        return IsValid(text) ? text : throw new ArgumentException($"'{Excerpt.Of(text)}' is not {kind}: it takes {Rule}.", parameter);
    }

    /// <summary>What to throw from <c>Parse</c>.</summary>
    /// <exception cref="ArgumentNullException">There is no text at all (named as every <c>Parse</c> names it).</exception>
    internal static FormatException BadFormat(string? s, string kind)
    {
        ArgumentNullException.ThrowIfNull(s);
        return new($"'{Excerpt.Of(s)}' is not {kind}: it takes {Rule}.");
    }
}
