using System.Diagnostics.CodeAnalysis;

namespace Transformation.Framework.Core;

/// <summary>The one rule for free text (names, titles, reasons) in domain types and documents.</summary>
/// <remarks>
/// Text is not blank, has at most 10,000 UTF-16 code units, begins and ends with something other than white space, holds no
/// control character other than line feed and tab, and is well-formed UTF-16. So what goes into a store or a document comes out the same.
/// </remarks>
public static class DomainText
{
    /// <summary>The most UTF-16 code units a text may have.</summary>
    public const int MaxLength = 10_000;

    /// <summary>Gives back a text that keeps the rule.</summary>
    /// <param name="value">The text.</param>
    /// <param name="parameter">The name of the caller's parameter, for the exception.</param>
    /// <exception cref="ArgumentException">The text breaks the rule (or is null: <see cref="ArgumentNullException"/>).</exception>
    public static string Required([NotNull] string? value, string parameter)
    {
        ArgumentNullException.ThrowIfNull(value, parameter);
        return Fault(value) is { } fault ? throw new ArgumentException(fault, parameter) : value;
    }

    /// <summary>Gives back null, or a text that keeps the rule.</summary>
    /// <param name="value">The text or null.</param>
    /// <param name="parameter">The name of the caller's parameter, for the exception.</param>
    /// <exception cref="ArgumentException">There is a text and it breaks the rule.</exception>
    public static string? Optional(string? value, string parameter) => value is null ? null : Required(value, parameter);

    /// <summary>What is wrong with a text, or null.</summary>
    /// <param name="value">The text.</param>
    public static string? Fault(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (string.IsNullOrWhiteSpace(value))
        {
            return "The text is empty.";
        }

        if (value.Length > MaxLength)
        {
            return FormattableString.Invariant($"The text has {value.Length} characters; at most {MaxLength} are accepted.");
        }

        if (char.IsWhiteSpace(value[0]) || char.IsWhiteSpace(value[^1]))
        {
            return "The text begins or ends with white space.";
        }

        return FaultyCharacter(value) is { } index
            ? FormattableString.Invariant($"The text has a character that is not accepted (U+{(int)value[index]:X4}) at position {index}.")
            : null;
    }

    private static int? FaultyCharacter(string value)
    {
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            if (char.IsHighSurrogate(c) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(c) || (char.IsControl(c) && c is not ('\n' or '\t')))
            {
                return i;
            }
        }

        return null;
    }
}
