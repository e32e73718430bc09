using System.Text.Json;
using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.TestSupport;

namespace LoadExplorer.Tests;

/// <summary>Horizons, what-if and sharing, against the same files worked out day by day.</summary>
public sealed class HorizonAndScenarioTests(ExplorerRun run) : IClassFixture<ExplorerRun>
{
    private const string NorthBristol = "ods:RVJ";

    [Fact]
    public void Horizons_EveryQuarter_AreThoseOfTheFile()
    {
        var shown = run.Table("Average WTE by quarter and horizon");

        Assert.Equal(8, shown.Length);
        for (var quarter = 0; quarter < 8; quarter++)
        {
            var (minus, plus) = (Load("H2-", quarter), Load("H2+", quarter));
            var days = Months(quarter).Sum(static m => Reference.Worked(m).Count());
            Assert.Equal(Range(minus.Least / 7.5m / days, minus.Most / 7.5m / days, "0.0"), shown[quarter][2].TrimEnd('+'));
            Assert.Equal(Range(plus.Least / 7.5m / days, plus.Most / 7.5m / days, "0.0"), shown[quarter][3].TrimEnd('+'));
            Assert.Equal(
                Range(100 * plus.Least / (plus.Least + minus.Most), 100 * plus.Most / (plus.Most + minus.Least), "0") + "%", shown[quarter][6].TrimEnd('+'));
        }
    }

    [Fact]
    public void Pause_OfTheMostOverloaded_TakesAwayThatInitiativeAndNothingElse()
    {
        var paused = Reference.Rows.Where(static r => r.Organisation == NorthBristol && r.Initiative != "acute-collaboration").ToList();
        var all = Reference.Rows.Where(static r => r.Organisation == NorthBristol).ToList();
        var over = Reference.Months.Where(m => Reference.Load(all, m).Least > Reference.Available(NorthBristol, "", m)).ToList();
        var shown = run.Table("North Bristol, per cent of capacity");

        Assert.Contains("What if Acute care collaboration, the largest that no national mandate asks for, paused everywhere while North Bristol is over", run.Text, StringComparison.Ordinal);
        Assert.Equal(over.Select(m => Percent(all, m) + "!"), shown[0][1..]);
        Assert.Equal(over.Select(m => Percent(paused, m)), shown[1][1..]);
    }

    [Fact]
    public void Differences_OfThePause_AreTheHoursOfThatInitiativeTheLargestFirst()
    {
        var shown = run.Table("The largest differences");

        Assert.Equal(8, shown.Length);
        Assert.Equal("Bristol & Weston", shown[0][0]);
        Assert.Equal("January 2026", shown[0][1]);
        var hours = Reference.Load(Reference.Rows.Where(static r => r is { Organisation: "ods:RA7", Initiative: "acute-collaboration" }), new YearMonth(2026, 1)).Most;
        Assert.Equal(FormattableString.Invariant($"−{hours:#,##0}"), shown[0][4]);
    }

    [Fact]
    public void Delays_OfTheSearch_BringTheMostOverloadedWithinItsCapacity()
    {
        var delays = run.Text.Split('\n').Where(static l => l.EndsWith(" working days later", StringComparison.Ordinal)).Select(static l => l[2..^" working days later".Length].Split(": "))
            .ToDictionary(static part => Titles.Single(t => t.Value == part[0]).Key, static part => int.Parse(part[1], System.Globalization.CultureInfo.InvariantCulture));
        var before = Reference.Rows.Where(static r => r.Organisation == NorthBristol).ToList();
        var after = before.Select(r => delays.TryGetValue(r.Initiative, out var days) ? Later(r, days) : r).ToList();

        Assert.NotEmpty(delays);
        Assert.All(delays.Values, static days => Assert.InRange(days, 5, 90));
        Assert.Contains(Reference.Months, m => Reference.Load(before, m).Most > Reference.Available(NorthBristol, "", m));
        Assert.All(Reference.Months, m => Assert.True(Reference.Load(after, m).Most <= Reference.Available(NorthBristol, "", m), $"{m:uuuu-MM}"));
        Assert.Contains("With that, North Bristol is within its capacity in every month.", run.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void System_OfTwoSnapshots_IsTheSumOfTheirCommitments()
    {
        var system = run.Table("What the system sees");

        for (var quarter = 0; quarter < 8; quarter++)
        {
            var both = Reference.Rows.Where(static r => r.Organisation is NorthBristol or "ods:QUY").ToList();
            var (least, most) = (Months(quarter).Sum(m => Reference.Load(both, m).Least), Months(quarter).Sum(m => Reference.Load(both, m).Most));
            Assert.Equal(Range(least, most, "#,##0"), system.Single(static row => row[0] == "all")[quarter + 1].TrimStart('≥', ' '));
        }
    }

    private static Dictionary<string, string> Titles { get; } = ReadInitiatives(static i => i.GetProperty("title").GetString());

    private static Dictionary<string, string?> Horizons { get; } = ReadInitiatives(static i => i.TryGetProperty("horizon", out var h) ? h.GetString() : null)!;

    /// <summary>What starts within the two years starts later, by worked days; what runs already goes on; ends move with them.</summary>
    private static Reference.Row Later(Reference.Row row, int days)
    {
        var calendar = WorkingCalendar.EnglandAndWales;
        return row with
        {
            From = row.From > new LocalDate(2025, 4, 1) ? calendar.PlusWorkingDays(row.From.Value, days) : row.From,
            To = row.To is { } to ? calendar.PlusWorkingDays(to, days) : null,
        };
    }

    private static Dictionary<string, string> ReadInitiatives(Func<JsonElement, string?> property)
    {
        using var portfolio = JsonDocument.Parse(File.ReadAllText(Repository.PathOf("samples", "data", "bnssg", "portfolio.json")));
        return portfolio.RootElement.GetProperty("initiatives").EnumerateArray().ToDictionary(static i => i.GetProperty("id").GetString()!, i => property(i)!);
    }

    private static string Percent(IReadOnlyList<Reference.Row> rows, YearMonth month) =>
        FormattableString.Invariant($"{100 * Reference.Load(rows, month).Most / Reference.Available(NorthBristol, "", month):0}");

    private static IEnumerable<YearMonth> Months(int quarter) => Reference.Months.Skip(3 * quarter).Take(3);

    private static (decimal Least, decimal Most) Load(string horizon, int quarter)
    {
        var rows = Reference.Rows.Where(r => Horizons[r.Initiative] == horizon).ToList();
        return (Months(quarter).Sum(m => Reference.Load(rows, m).Least), Months(quarter).Sum(m => Reference.Load(rows, m).Most));
    }

    private static string Range(decimal least, decimal most, string format)
    {
        var (low, high) = (least.ToString(format, System.Globalization.CultureInfo.InvariantCulture), most.ToString(format, System.Globalization.CultureInfo.InvariantCulture));
        return low == high ? low : $"{low}–{high}";
    }
}
