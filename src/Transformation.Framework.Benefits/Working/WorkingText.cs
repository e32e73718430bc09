using System.Globalization;
using System.Text;
using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>How values stand in the working: the same in every culture.</summary>
internal static class WorkingText
{
    /// <summary>All digits a number has, without trailing zeros.</summary>
    internal static string Of(decimal number) => number == 0 ? "0" : number.ToString("0.############################", CultureInfo.InvariantCulture);

    /// <summary><c>cash-releasing</c> for <c>CashReleasing</c>: the words that also stand in JSON.</summary>
    internal static string Of<T>(T value)
        where T : struct, Enum
    {
        var text = new StringBuilder();
        foreach (var letter in value.ToString())
        {
            if (char.IsAsciiLetterUpper(letter) && text.Length > 0)
            {
                text.Append('-');
            }

            text.Append(char.ToLowerInvariant(letter));
        }

        return text.ToString();
    }

    /// <summary>Where a figure comes from.</summary>
    internal static string Of(Provenance? provenance) => provenance switch
    {
        null => "not recorded",
        { IsSynthetic: true, Source: null } => "made up",
        { IsSynthetic: true, Source: { } how } => "made up: " + how,
        { Source: { } source } => source,
        _ => "not recorded",
    };

    /// <summary>Pounds and pence, for reading.</summary>
    internal static string Pence(Money amount) => string.Create(CultureInfo.InvariantCulture, $"{decimal.Round(amount.Pounds, 2, MidpointRounding.ToEven):#,##0.00}");
}
