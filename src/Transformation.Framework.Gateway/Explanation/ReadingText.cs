using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using NodaTime;

namespace Transformation.Framework.Gateway;

/// <summary>A question and its answer on one line.</summary>
internal static class ReadingText
{
    internal static string Of(InputReading reading) => string.Create(
        CultureInfo.InvariantCulture, $"{reading.Input.Title}{Wanted(reading.Asked)}: {Found(reading)} → {Of(reading.Answer)}");

    private static string Of(Truth answer) => answer switch
    {
        Truth.True => "yes",
        Truth.False => "no",
        _ => "unknown",
    };

    private static string Wanted(InputCondition asked) => asked switch
    {
        NumberCondition number => $" (at least {Of(number.Minimum)})",
        EvidenceCondition { Count: 1, NoOlderThan: null } or YesCondition => "",
        EvidenceCondition { Count: 1, NoOlderThan: { } age } => $" (no older than {Of(age)})",
        EvidenceCondition { NoOlderThan: { } age } many => FormattableString.Invariant($" (at least {many.Count}, no older than {Of(age)})"),
        EvidenceCondition many => FormattableString.Invariant($" (at least {many.Count})"),
        _ => throw new ArgumentOutOfRangeException(nameof(asked), asked, "There is no such kind of question."),
    };

    private static string Found(InputReading reading) => reading.Asked is EvidenceCondition asked
        ? string.Join("; ", Evidence(reading, asked))
        : reading.Fact switch
        {
            YesNoFact fact => fact.IsTrue ? "stated to be so" : "stated not to be so",
            NumberFact fact => Of(fact.Value),
            _ => "nobody has said",
        };

    private static IEnumerable<string> Evidence(InputReading reading, EvidenceCondition asked)
    {
        if (!reading.Counted.IsEmpty)
        {
            var count = asked.Count == 1 ? "held" : FormattableString.Invariant($"{Math.Min(reading.Counted.Length, asked.Count)} of {asked.Count} held");
            yield return $"{count}, {Items(reading.Counted)}";
        }

        if (!reading.SetAside.IsEmpty)
        {
            yield return $"not counted, too old or of later date: {Items(reading.SetAside)}";
        }

        if (reading.StatedNone is { } none)
        {
            yield return $"stated on {Of(none.Date)} that there is none: {none.NoneBecause}";
        }
        else if (reading.Counted.IsEmpty && reading.SetAside.IsEmpty)
        {
            yield return "nothing on record";
        }
    }

    private static string Items(ImmutableArray<EvidenceItem> items) => string.Join(", ", items.Select(static i => $"\"{i.Reference}\" of {Of(i.Date)}"));

    private static string Of(LocalDate date) => date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    private static string Of(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);

    private static string Of(Period age)
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
