using System.Globalization;
using Spectre.Console;
using Transformation.Framework.Core;
using Transformation.Framework.Samples;

namespace BenefitsAnalysis;

/// <summary>Where findings go, with the ways in which this sample writes money.</summary>
internal sealed class Paper(IAnsiConsole console) : SamplePaper(console)
{
    /// <summary>£1.23m, £45,600 or −£300.</summary>
    internal static string Pounds(Money amount) => Pounds(amount.Pounds);

    internal static string Pounds(decimal pounds)
    {
        var size = decimal.Abs(pounds);
        var text = size >= 100_000
            ? (size / 1_000_000).ToString("£0.00m", CultureInfo.InvariantCulture)
            : decimal.Round(size).ToString("£#,##0", CultureInfo.InvariantCulture);
        return (pounds < 0 && text != "£0" ? "−" : "") + text;
    }

    internal static string Thousands(Money amount) => (amount.Pounds / 1000).ToString("#,##0;−#,##0;0", CultureInfo.InvariantCulture);

    internal static string Percent(decimal fraction) => fraction switch
    {
        > 0 and < 0.01m => "under 1%",
        > 0.99m and < 1 => "over 99%",
        _ => fraction.ToString("0%", CultureInfo.InvariantCulture),
    };
}
