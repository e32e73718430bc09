using System.Globalization;

namespace Transformation.Framework.Core;

/// <summary>The one form in which numbers stand in the text of values: digits, and a point followed by digits if need be.</summary>
public static class DecimalText
{
    /// <summary>Reads <c>12</c>, <c>12.5</c> or, if allowed, <c>-12.5</c>; no other sign, space, exponent or lone point, in any culture.</summary>
    /// <param name="text">The text.</param>
    /// <param name="allowNegative">Whether it may begin with a minus sign.</param>
    /// <param name="mostDecimals">How many digits may follow the point.</param>
    /// <param name="value">The number, or 0.</param>
    /// <returns>Whether the text has that form and fits a decimal.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, bool allowNegative, int mostDecimals, out decimal value)
    {
        value = 0;
        var digits = allowNegative && text.StartsWith("-") ? text[1..] : text;
        var point = digits.IndexOf('.');
        var whole = point < 0 ? digits : digits[..point];
        var decimals = point < 0 ? default : digits[(point + 1)..];
        return AreDigits(whole)
            && (point < 0 || (AreDigits(decimals) && decimals.Length <= mostDecimals))
            && decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
    }

    private static bool AreDigits(ReadOnlySpan<char> text) => !text.IsEmpty && !text.ContainsAnyExceptInRange('0', '9');
}
