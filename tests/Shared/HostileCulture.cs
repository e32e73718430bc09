using System.Globalization;

namespace Transformation.Framework.TestSupport;

/// <summary>A culture that writes numbers and dates as no document of ours may: <c>−1.234,5</c>. The build has no real cultures, so it is made by hand.</summary>
internal static class HostileCulture
{
    private static readonly CultureInfo Culture = Make();

    /// <summary>Runs code with this culture as the ambient one.</summary>
    internal static T In<T>(Func<T> code)
    {
        var (before, uiBefore) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (Culture, Culture);
            return code();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, uiBefore);
        }
    }

    private static CultureInfo Make()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NumberGroupSeparator = ".";
        culture.NumberFormat.CurrencyDecimalSeparator = ",";
        culture.NumberFormat.PercentDecimalSeparator = ",";
        culture.NumberFormat.NegativeSign = "\u2212"; // as in Swedish
        culture.NumberFormat.PositiveSign = "p";
        culture.DateTimeFormat.DateSeparator = ".";
        culture.DateTimeFormat.TimeSeparator = ".";
        return CultureInfo.ReadOnly(culture);
    }
}
