using NodaTime;

namespace Transformation.Framework.Core;

/// <summary>The one form in which dates stand in text: <c>2026-04-01</c>, of the ISO calendar, in the years 1 to 9999.</summary>
public static class DateText
{
    // By hand: NodaTime's pattern takes the first document some fifty milliseconds to compile, and every document has dates.

    /// <summary>Reads a date if the text is one; no other form, no space around it, in any culture.</summary>
    /// <param name="text">The text.</param>
    /// <param name="date">The date, or <c>default</c>.</param>
    public static bool TryParse(ReadOnlySpan<char> text, out LocalDate date)
    {
        if (text is [_, _, _, _, '-', _, _, '-', _, _]
            && Digits(text[..4]) is >= 1 and var year
            && Digits(text[5..7]) is >= 1 and <= 12 and var month
            && Digits(text[8..]) is >= 1 and var day
            && day <= CalendarSystem.Iso.GetDaysInMonth(year, month))
        {
            date = new(year, month, day);
            return true;
        }

        date = default;
        return false;
    }

    /// <summary>The number that some characters write in digits 0 to 9; -1 when one of them is something else.</summary>
    private static int Digits(ReadOnlySpan<char> text)
    {
        var number = 0;
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c))
            {
                return -1;
            }

            number = (number * 10) + (c - '0');
        }

        return number;
    }
}
