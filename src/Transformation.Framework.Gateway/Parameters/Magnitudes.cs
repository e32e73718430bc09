using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway;

/// <summary>The size of a value as one number, so that values of a kind compare in the order their kind has.</summary>
/// <remarks>
/// Exact: a date is its day number; a period the day it reaches from the date of the assessment; a choice its place among the declared choices; a ratio the quotient of its reduced
/// counts, which at most a thousand million each differ by more than 10⁻¹⁸ when they differ at all, far above the last of the 28 digits.
/// </remarks>
internal static class Magnitudes
{
    internal static bool HasOrder(InputKind kind) =>
        kind is InputKind.Number or InputKind.Count or InputKind.Money or InputKind.Date or InputKind.Period or InputKind.Ratio or InputKind.Choice;

    /// <summary>The size, or null when the value has none: it is of a kind without order, or a choice that was not declared.</summary>
    internal static decimal? Of(GateValue value, ImmutableArray<string> choices, LocalDate asOf) => value switch
    {
        NumberValue number => number.Number,
        CountValue count => count.Count,
        MoneyValue money => money.Amount.Pounds,
        DateValue date => Of(date.Date),
        PeriodValue period => Of(period.Period, asOf),
        RatioValue ratio => Of(ratio.Part, ratio.Whole),
        ChoiceValue choice when choices.IndexOf(choice.Word) is >= 0 and var place => place,
        _ => null,
    };

    internal static decimal Of(LocalDate date) => Period.DaysBetween(default, date);

    internal static decimal Of(Period period, LocalDate asOf) => Of(CalendarPeriod.After(asOf, period));

    internal static decimal Of(int part, int whole)
    {
        var divisor = GreatestCommonDivisor(part, whole);
        return (decimal)(part / divisor) / (whole / divisor);
    }

    private static int GreatestCommonDivisor(int a, int b)
    {
        while (b != 0)
        {
            (a, b) = (b, a % b);
        }

        return a;
    }
}
