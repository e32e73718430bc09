using System.Collections.Immutable;
using System.Globalization;
using Microsoft.VisualBasic.FileIO;
using NodaTime;
using NodaTime.Text;
using Transformation.Framework.Core;

namespace LoadExplorer.Tests;

/// <summary>The sample's figures worked out once more, day by day, from the text of the files: with the calendar of Core, but nothing of Load.</summary>
internal static class Reference
{
    internal static readonly ImmutableArray<YearMonth> Months = [.. Enumerable.Range(0, 24).Select(static i => new YearMonth(2025, 4).PlusMonths(i))];

    internal static readonly ImmutableArray<Row> Rows = [.. Read("commitments.csv").Select(static f => new Row(
        f["initiative"], f["organisation"], f["team"], Date(f["from"]), Date(f["to"]), Number(f["wte"]), Hours(f["week"]), Number(f["people"]), Number(f["least_days_a_month"]), Number(f["most_days_a_month"])))];

    private static readonly WorkingCalendar Calendar = WorkingCalendar.EnglandAndWales;

    private static readonly ImmutableArray<(string Organisation, string Team, LocalDate From, decimal Hours)> Capacity =
        [.. Read("capacity.csv").Select(static f => (f["organisation"], f["team"], Date(f["from"])!.Value, Number(f["available"])!.Value * Hours(f["week"])))];

    /// <summary>The hours of some rows in a month, at the lower and the upper end.</summary>
    internal static (decimal Least, decimal Most) Load(IEnumerable<Row> rows, YearMonth month)
    {
        var (least, most) = (0m, 0m);
        foreach (var row in rows)
        {
            var days = Worked(month).Count(row.Covers);
            var (low, high) = row.Wte is { } wte ? (wte * row.Week / 5, wte * row.Week / 5)
                : row.People is { } people ? (people * row.LeastDays!.Value * row.Week / 5 / Worked(month).Count(), people * row.MostDays!.Value * row.Week / 5 / Worked(month).Count())
                : (0, 0);
            (least, most) = (least + (low * days), most + (high * days));
        }

        return (least, most);
    }

    /// <summary>The hours that an organisation or team has in a month; null if that is not known for each worked day.</summary>
    internal static decimal? Available(string organisation, string team, YearMonth month)
    {
        var sum = 0m;
        foreach (var day in Worked(month))
        {
            var lines = Capacity.Where(l => l.Organisation == organisation && l.Team == team && l.From <= day).ToList();
            if (lines.Count == 0)
            {
                return null;
            }

            sum += lines.MaxBy(static l => l.From).Hours / 5;
        }

        return sum;
    }

    internal static bool IsTouched(this Row row, YearMonth month) => Worked(month).Any(row.Covers);

    internal static IEnumerable<LocalDate> Worked(YearMonth month) => month.ToDateInterval().Where(Calendar.IsWorkingDay);

    private static IEnumerable<IReadOnlyDictionary<string, string>> Read(string file)
    {
        using var parser = new TextFieldParser(Path.Combine(ExplorerRun.Data, file)) { Delimiters = [","], HasFieldsEnclosedInQuotes = true };
        var names = parser.ReadFields()!;
        while (parser.ReadFields() is { } fields)
        {
            yield return names.Zip(fields).ToDictionary(static x => x.First, static x => x.Second);
        }
    }

    private static LocalDate? Date(string text) => text.Length == 0 ? null : LocalDatePattern.Iso.Parse(text).Value;

    private static decimal? Number(string text) => text.Length == 0 ? null : decimal.Parse(text, CultureInfo.InvariantCulture);

    private static decimal Hours(string week) => week.Length == 0 ? 0 : decimal.Parse(week.Split('h')[0], CultureInfo.InvariantCulture);

    internal sealed record Row(
        string Initiative, string Organisation, string Team, LocalDate? From, LocalDate? To, decimal? Wte, decimal Week, decimal? People, decimal? LeastDays, decimal? MostDays)
    {
        internal bool IsUnestimated => Wte is null && People is null;

        internal bool Covers(LocalDate day) => !(day < From) && !(day > To);
    }
}
