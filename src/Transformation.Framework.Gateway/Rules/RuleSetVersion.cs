using System.Globalization;

namespace Transformation.Framework.Gateway;

/// <summary>The form of a rule set's version: three numbers of at most six digits, without leading zeros, with dots between them.</summary>
internal static class RuleSetVersion
{
    /// <summary>The form, as a regular expression for the JSON Schema.</summary>
    internal const string Pattern = "^(0|[1-9][0-9]{0,5})\\.(0|[1-9][0-9]{0,5})\\.(0|[1-9][0-9]{0,5})$";

    internal static string Check(string version, string parameter)
    {
        ArgumentNullException.ThrowIfNull(version, parameter);
        var parts = version.Split('.');
        return parts.Length == 3 && parts.All(IsNumber)
            ? version
            : throw new ArgumentException("A version is three numbers with dots between them, none with a leading zero: 1.0.0.", parameter);
    }

    /// <summary>Which of two is the higher, number by number.</summary>
    internal static int Compare(string version, string other) =>
        version.Split('.').Zip(other.Split('.'), static (a, b) => int.Parse(a, CultureInfo.InvariantCulture).CompareTo(int.Parse(b, CultureInfo.InvariantCulture))).FirstOrDefault(static c => c != 0);

    private static bool IsNumber(string part) =>
        part.Length is >= 1 and <= 6 && part.All(char.IsAsciiDigit) && (part.Length == 1 || part[0] != '0');
}
