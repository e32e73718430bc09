using System.Text;
using NodaTime;

namespace Transformation.Framework.Core.Tests;

/// <summary>The fixture is an excerpt of the file as GOV.UK publishes it: two whole years of all three divisions.</summary>
public sealed class GovUkBankHolidaysTests
{
    private static readonly byte[] Published = File.ReadAllBytes(
        Repository.PathOf("tests", "Transformation.Framework.Core.Tests", "Time", "gov-uk-bank-holidays-2018-2019.json"));

    [Theory]
    [InlineData(BankHolidayDivision.EnglandAndWales, 16, "2019-04-22", "Easter Monday")]
    [InlineData(BankHolidayDivision.Scotland, 18, "2019-12-02", "St Andrew’s Day")]
    [InlineData(BankHolidayDivision.NorthernIreland, 20, "2018-07-12", "Battle of the Boyne (Orangemen’s Day)")]
    public void Load_ADivision_GivesItsDays(BankHolidayDivision division, int count, string date, string name)
    {
        var holidays = GovUkBankHolidays.Load(Published, division).OrThrow();

        Assert.Equal((division, 2018, 2019, count), (holidays.Division, holidays.FirstYear, holidays.LastYear, holidays.Days.Length));
        Assert.Contains(new BankHoliday(NodaTime.Text.LocalDatePattern.Iso.Parse(date).Value, name), holidays.Days);
    }

    [Fact]
    public void Load_EnglandAndWales_AgreesWithTheStandingRules()
    {
        var read = GovUkBankHolidays.Load(Published, BankHolidayDivision.EnglandAndWales).OrThrow();
        var byRule = BankHolidays.Of(BankHolidayDivision.EnglandAndWales, 2017, 2017, [], "Nothing known").ExtendedByRuleTo(2019);

        Assert.Equal(byRule.Days.Select(static d => d.Date), read.Days.Select(static d => d.Date));
    }

    [Fact]
    public void Load_DivisionsDiffer_AndSoDoTheirWorkingDays()
    {
        var days = new[] { BankHolidayDivision.EnglandAndWales, BankHolidayDivision.Scotland, BankHolidayDivision.NorthernIreland }
            .Select(static d => WorkingCalendar.MondayToFriday(GovUkBankHolidays.Load(Published, d).OrThrow()))
            .Select(static c => c.WorkingDays(FinancialYear.StartingIn(2018).Interval));

        Assert.Equal([253, 252, 251], days); // 260 weekdays from April 2018 to March 2019, less 7, 8 and 9 holidays
    }

    [Fact]
    public void Load_WithAByteOrderMark_IsTheSame() =>
        Assert.True(GovUkBankHolidays.Load(Encoding.UTF8.Preamble.ToArray().Concat(Published).ToArray(), BankHolidayDivision.Scotland).IsValid);

    [Fact]
    public void Load_UnknownDivision_Throws() =>
        Assert.Throws<ArgumentOutOfRangeException>("division", () => GovUkBankHolidays.Load(Published, (BankHolidayDivision)3));

    [Theory]
    [InlineData("", "$ malformed")]
    [InlineData("{", "$ malformed")]
    [InlineData("{} {}", "$ malformed")]
    [InlineData("null", "$ wrong-type")]
    [InlineData("[]", "$ wrong-type")]
    [InlineData("{}", "$.scotland missing")]
    [InlineData("""{"england-and-wales": {"events": []}}""", "$.scotland missing")]
    [InlineData("""{"scotland": []}""", "$.scotland wrong-type")]
    [InlineData("""{"scotland": {}}""", "$.scotland.events missing")]
    [InlineData("""{"scotland": {"events": {}}}""", "$.scotland.events wrong-type")]
    [InlineData("""{"scotland": {"events": "none"}}""", "$.scotland.events wrong-type")]
    [InlineData("""{"scotland": {"events": []}}""", "$.scotland.events invalid-value")]
    [InlineData("""{"scotland": {"events": []}, "scotland": {"events": []}}""", "$.scotland duplicate-property", "$.scotland.events invalid-value")]
    [InlineData("""{"scotland": {"events": [[]]}}""", "$.scotland.events[0] wrong-type")]
    [InlineData("""{"scotland": {"events": [{}]}}""", "$.scotland.events[0].title missing", "$.scotland.events[0].date missing")]
    [InlineData("""{"scotland": {"events": [{"title": "A", "date": "2026-01-01", "date": "2026-01-02"}]}}""", "$.scotland.events[0].date duplicate-property")]
    [InlineData("""{"scotland": {"events": [{"title": 1, "date": 20260101}]}}""", "$.scotland.events[0].title wrong-type", "$.scotland.events[0].date wrong-type")]
    [InlineData("""{"scotland": {"events": [{"title": "", "date": "01/01/2026"}]}}""", "$.scotland.events[0].title invalid-value", "$.scotland.events[0].date invalid-value")]
    [InlineData("""{"scotland": {"events": [{"title": "A\u0000", "date": "2025-02-29"}]}}""", "$.scotland.events[0].title invalid-value", "$.scotland.events[0].date invalid-value")]
    [InlineData("""{"scotland": {"events": [{"title": "\ud800", "date": "\ud800"}]}}""", "$.scotland.events[0].title invalid-value", "$.scotland.events[0].date invalid-value")]
    [InlineData("""{"\ud800": 1, "\ud800cotland": 2, "scotland": {"\ud800vents": 3}}""", "$.scotland.events missing")]
    [InlineData("""{"scotland": {"events": [{"title": "A", "date": "2026-01-01"}, 7, {"title": "B", "date": "2026-01-01"}]}}""", "$.scotland.events[1] wrong-type", "$.scotland.events[2].date contradiction")]
    [InlineData("""{"scotland": {"events": [{"title": "A", "date": "2024-01-01"}, {"title": "B", "date": "2026-01-01"}]}}""", "$.scotland.events contradiction")]
    [InlineData("""{"scotland": {"events": [{"title": "A", "date": "0000-01-01"}]}}""", "$.scotland.events[0].date invalid-value")]
    [InlineData("""{"scotland": {"events": [{"title": "A", "date": "9999-01-01"}]}}""", "$.scotland.events invalid-value")]
    public void Load_AFileThatIsNotRight_GivesEveryProblemWithItsPath(string json, params string[] expected)
    {
        var result = GovUkBankHolidays.Load(Encoding.UTF8.GetBytes(json), BankHolidayDivision.Scotland);

        Assert.False(result.IsValid);
        Assert.Equal(expected, result.Problems.Select(static p => $"{p.Path} {p.Code}"));
        Assert.All(result.Problems, static p => Assert.DoesNotContain("(Parameter", p.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Load_DateGivenTwice_NamesBoth()
    {
        const string Json = """{"scotland": {"events": [{"title": "One", "date": "2026-01-01"}, {"title": "Other", "date": "2026-01-01"}]}}""";

        var problem = Assert.Single(GovUkBankHolidays.Load(Encoding.UTF8.GetBytes(Json), BankHolidayDivision.Scotland).Problems);
        Assert.Equal("$.scotland.events[1].date: This date is given twice: One, Other.", problem.ToString());
    }

    [Fact]
    public void Load_TwoEventsAgesApart_ListsAtMostAThousandProblems()
    {
        const string Json = """{"scotland": {"events": [{"title": "A", "date": "0001-01-01"}, {"title": "B", "date": "9998-01-01"}]}}""";

        var result = GovUkBankHolidays.Load(Encoding.UTF8.GetBytes(Json), BankHolidayDivision.Scotland);

        Assert.Equal(ProblemCollector.DefaultLimit + 1, result.Problems.Length);
        Assert.Equal(ProblemCodes.TooMany, result.Problems[^1].Code);
    }

    [Fact]
    public void Load_PropertiesWeDoNotUse_ArePassedOver()
    {
        const string Json = """{"wales": 1, "scotland": {"division": null, "events": [{"title": "A", "date": "2026-01-01", "notes": "", "bunting": true, "new": {}}]}}""";

        Assert.Equal(new LocalDate(2026, 1, 1), GovUkBankHolidays.Load(Encoding.UTF8.GetBytes(Json), BankHolidayDivision.Scotland).OrThrow().Days[0].Date);
    }
}
