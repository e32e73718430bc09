using System.Globalization;
using NodaTime;

namespace LoadExplorer.Tests;

/// <summary>What the report says, against the same files worked out day by day.</summary>
public sealed class FindingsTests(ExplorerRun run) : IClassFixture<ExplorerRun>
{
    private static readonly (string Id, string Name)[] Organisations =
    [
        ("ods:QUY", "BNSSG ICB"), ("ods:RA7", "Bristol & Weston"), ("ods:RVJ", "North Bristol"), ("ods:RVN", "Avon & Wiltshire"), ("ods:RYF", "Ambulance"),
        ("ons:E06000023", "Bristol"), ("ons:E06000024", "North Somerset"), ("ons:E06000025", "South Glos"), ("local:one-care", "One Care"), ("local:sirona", "Sirona"),
    ];

    [Fact]
    public void HeatTable_EveryCell_IsWhatTheFilesHoldDayByDay()
    {
        string[][] first = run.Table("2025/26, per cent of capacity");
        string[][] second = run.Table("2026/27, per cent of capacity");

        foreach (var (id, name) in Organisations)
        {
            var shown = first.Single(row => row[0] == name)[1..].Concat(second.Single(row => row[0] == name)[1..]);
            Assert.Equal(Reference.Months.Select(month => $"{month:uuuu-MM} {Cell(id, month)}"), Reference.Months.Zip(shown, static (month, cell) => $"{month:uuuu-MM} {cell}"));
        }
    }

    [Fact]
    public void HeatTable_OfTheData_ShowsEveryMark()
    {
        var cells = run.Table("2025/26, per cent of capacity").SelectMany(static row => row[1..]).ToList();

        Assert.Contains("n/k", cells);
        Assert.All(["!", "?", "+", "n/k+"], mark => Assert.Contains(cells, cell => cell.EndsWith(mark, StringComparison.Ordinal)));
    }

    [Fact]
    public void Asked_CountsAndHeaviestMonth_AreThoseOfTheFile()
    {
        var rows = Reference.Rows;
        var heaviest = Reference.Months.MaxBy(static m => Wte(Reference.Load(Reference.Rows, m).Most, m));
        var (least, most) = Reference.Load(rows, heaviest);

        Assert.Contains($"{rows.Length} commitments of {rows.Select(static r => r.Initiative).Distinct().Count()} initiatives at 10 organisations.", run.Text, StringComparison.Ordinal);
        Assert.Contains($"{rows.Count(static r => r.IsUnestimated)} have not been estimated", run.Text, StringComparison.Ordinal);
        Assert.Contains($"{rows.Count(static r => r.From is null || r.To is null)} have no start or no end yet", run.Text, StringComparison.Ordinal);
        Assert.Contains(
            FormattableString.Invariant($"The heaviest month is {heaviest:MMMM uuuu}: {Wte(least, heaviest):0.0}–{Wte(most, heaviest):0.0} whole-time equivalents"), run.Text, StringComparison.Ordinal);
        Assert.Contains($"and {rows.Count(r => r.IsUnestimated && r.IsTouched(heaviest))} unestimated commitments on top", run.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Clashes_TheFirst_IsTheLargestExcessWithItsLargestInitiativeFirst()
    {
        var worst = run.Table("Organisations over capacity")[0];
        var id = Organisations.Single(o => o.Name == worst[0]).Id;
        var over = Reference.Months.Where(m => Reference.Load(Of(id), m).Least > Reference.Available(id, "", m)).ToList();
        var hours = over.Sum(m => Reference.Load(Of(id), m).Most - Reference.Available(id, "", m)!.Value);
        var week = id.StartsWith("ons", StringComparison.Ordinal) ? 37m : 37.5m;
        var largest = Of(id).GroupBy(static r => r.Initiative).MaxBy(g => over.Sum(m => Reference.Load(g, m).Most))!.Key;

        Assert.Equal(FormattableString.Invariant($"{over[0]:MMMM uuuu} to {over[^1]:MMMM uuuu}"), worst[1]);
        Assert.EndsWith(FormattableString.Invariant($"–{hours / (week / 5) / over.Sum(static m => Reference.Worked(m).Count()):0.0#}"), worst[2], StringComparison.Ordinal);
        Assert.Equal("over", worst[3]);
        Assert.Equal("urgent-care", largest);
        Assert.StartsWith("Urgent care programme ", worst[4], StringComparison.Ordinal);
    }

    [Fact]
    public void BusyTeams_EachCount_IsTheMostInitiativesInAMonth()
    {
        var counts = Reference.Rows.Where(static r => r.Team.Length > 0).GroupBy(static r => (r.Organisation, r.Team))
            .Select(static team => (
                Name: $"{team.Key.Team} ({Organisations.Single(o => o.Id == team.Key.Organisation).Name})",
                Most: Reference.Months.Max(m => team.Where(r => r.IsTouched(m)).Select(static r => r.Initiative).Distinct().Count())))
            .ToDictionary(static t => t.Name, static t => t.Most);
        var shown = run.Table("The most initiatives at once");

        Assert.True(shown.Length > 3);
        Assert.All(shown, row => Assert.Equal(counts[row[0]].ToString(CultureInfo.InvariantCulture), row[1]));
        Assert.Equal(counts.Values.Max().ToString(CultureInfo.InvariantCulture), shown[0][1]);
        Assert.Contains($"{counts.Values.Count(static n => n >= 3)} teams are touched by 3 initiatives or more", run.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("made up for demonstration")]
    [InlineData("Ambulance: capacity is not known for 6 months (April to September 2025).")]
    [InlineData("Nothing here says what the balance should be")]
    [InlineData("- high on Frailty service (Sirona), 35 people: Call before convey for frail older people")]
    [InlineData("nothing is doubled")]
    [InlineData("Received in the other order the files give the same.")]
    public void Report_OnTheSampleData_TellsWhatADirectorWouldAsk(string expected) => Assert.Contains(expected, run.Text, StringComparison.Ordinal);

    private static string Cell(string organisation, YearMonth month)
    {
        var rows = Of(organisation).ToList();
        var more = rows.Any(r => r.IsUnestimated && r.IsTouched(month)) ? "+" : "";
        var (least, most) = Reference.Load(rows, month);
        return Reference.Available(organisation, "", month) is { } capacity
            ? $"{Math.Round(100 * most / capacity, MidpointRounding.AwayFromZero).ToString("0", CultureInfo.InvariantCulture)}{(least > capacity ? "!" : most > capacity ? "?" : "")}{more}"
            : "n/k" + more;
    }

    private static IEnumerable<Reference.Row> Of(string organisation) => Reference.Rows.Where(r => r.Organisation == organisation);

    private static decimal Wte(decimal hours, YearMonth month) => hours / 7.5m / Reference.Worked(month).Count();
}
