using System.Globalization;

namespace Transformation.Framework.Core.Json;

/// <summary>A JSON number as its significant digits and the power of ten of the last of them, by which two spellings of one number are equal.</summary>
internal readonly record struct JsonNumberText(string Digits, long Exponent)
{
    internal static JsonNumberText Of(string number)
    {
        var e = number.AsSpan().IndexOfAny('e', 'E');
        var mantissa = (e < 0 ? number : number[..e]).TrimStart('-');
        var point = mantissa.IndexOf('.', StringComparison.Ordinal);
        var digits = mantissa.Replace(".", "", StringComparison.Ordinal).TrimStart('0');
        var significant = digits.TrimEnd('0');
        return significant.Length == 0
            ? new("", 0)
            : new(significant, ExponentOf(number, e) - (point < 0 ? 0 : mantissa.Length - point - 1) + digits.Length - significant.Length);
    }

    /// <summary>An exponent that does not fit is as good as any that no decimal has.</summary>
    private static long ExponentOf(string number, int e) =>
        e < 0 ? 0
        : int.TryParse(number.AsSpan(e + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var exponent) ? exponent
        : int.MaxValue;
}
