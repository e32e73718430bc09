using System.Globalization;
using System.Text;
using NodaTime;

namespace Transformation.Framework.Gateway;

/// <summary>Values of facts and thresholds in words.</summary>
internal static class ValueText
{
    internal static string Of(GateValue value) => value switch
    {
        YesNoValue yesNo => yesNo.IsTrue ? "stated to be so" : "stated not to be so",
        NumberValue number => Of(number.Number),
        CountValue count => Of(count.Count),
        MoneyValue money => money.Amount.ToString(),
        DateValue date => IsoDate.Of(date.Date),
        PeriodValue period => Of(period.Period),
        RatioValue ratio => FormattableString.Invariant($"{ratio.Part} of {ratio.Whole}"),
        ChoiceValue choice => choice.Word,
        PredicateValue predicate => predicate.Because,
        ItemsValue items => FormattableString.Invariant($"{items.Items.Length} listed"),
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, "There is no such kind of value."),
    };

    internal static string Of(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);

    internal static string Of(Period age)
    {
        var text = new StringBuilder();
        foreach (var (count, unit) in new[] { (age.Years, "year"), (age.Months, "month"), (age.Weeks, "week"), (age.Days, "day") })
        {
            if (count != 0)
            {
                text.Append(text.Length == 0 ? "" : " and ").Append(CultureInfo.InvariantCulture, $"{count} {unit}{(count == 1 ? "" : "s")}");
            }
        }

        return text.ToString();
    }
}
