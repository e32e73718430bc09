using FsCheck.Xunit;
using NodaTime;

namespace Transformation.Framework.Core.Tests.Governance;

public class NoticeRulesTests
{
    /// <summary>The periods of the Partnership Board (MOU annex 2): papers 5, extraordinary meeting 7, draft minutes 10 working days.</summary>
    private static readonly NoticeRules Board = new(5, 7, 10);

    [Theory]
    [InlineData("2024-10-03", "2024-09-25", "2024-09-23", "2024-10-17")] // an ordinary Thursday: between lie Thursday to Wednesday, five days
    [InlineData("2025-01-02", "2024-12-20", "2024-12-18", "2025-01-16")] // Christmas Day, Boxing Day and New Year's Day lie between
    [InlineData("2024-04-02", "2024-03-21", "2024-03-19", "2024-04-16")] // the Tuesday after Easter: Friday 22, then Monday 25 to Thursday 28 March
    [InlineData("2024-05-01", "2024-04-23", "2024-04-19", "2024-05-16")] // minutes: the early May holiday comes after
    [InlineData("2027-12-29", "2027-12-17", "2027-12-15", "2028-01-13")] // substitute days, and into the next year
    [InlineData("2024-02-29", "2024-02-21", "2024-02-19", "2024-03-14")] // 29 February
    public void Deadlines_Meeting_LeaveClearWorkingDays(string meeting, string papers, string extraordinary, string minutes)
    {
        var deadlines = Board.Deadlines(Date(meeting), WorkingCalendar.EnglandAndWales);

        Assert.Equal(new NoticeDeadlines(Date(meeting), Date(papers), Date(extraordinary), Date(minutes)), deadlines);
    }

    [Fact]
    public void Deadlines_MeetingOnASaturday_CountFromTheSaturday()
    {
        var deadlines = Board.Deadlines(new LocalDate(2024, 10, 12), WorkingCalendar.EnglandAndWales);

        Assert.Equal(new LocalDate(2024, 10, 4), deadlines.PapersBy); // Monday to Friday lie between
        Assert.Equal(new LocalDate(2024, 10, 25), deadlines.DraftMinutesBy);
    }

    [Property]
    public bool Deadlines_AnyDay_AreTheLastWorkingDaysInTime(int day)
    {
        var calendar = WorkingCalendar.EnglandAndWales;
        var meeting = new LocalDate(2024, 1, 1).PlusDays(((day % 1400) + 1400) % 1400);
        var (_, papers, extraordinary, minutes) = Board.Deadlines(meeting, calendar);

        return Clear(papers!.Value) == 5 && Clear(extraordinary!.Value) == 7
            && calendar.IsWorkingDay(papers.Value) && calendar.IsWorkingDay(extraordinary.Value) && calendar.IsWorkingDay(minutes!.Value)
            && calendar.WorkingDays(meeting.PlusDays(1), minutes.Value) == 10;

        int Clear(LocalDate sent) => calendar.WorkingDays(sent.PlusDays(1), meeting.PlusDays(-1));
    }

    [Fact]
    public void Deadlines_NoRule_GiveNoDate()
    {
        var deadlines = new NoticeRules(papers: 5).Deadlines(new LocalDate(2024, 10, 3), WorkingCalendar.EnglandAndWales);

        Assert.Null(deadlines.ExtraordinaryNoticeBy);
        Assert.Null(deadlines.DraftMinutesBy);
        Assert.Equal(new NoticeRules(), NoticeRules.None);
    }

    [Fact]
    public void Deadlines_BeyondTheKnownHolidays_Throw() =>
        Assert.Throws<CalendarRangeException>(() => Board.Deadlines(new LocalDate(2028, 12, 27), WorkingCalendar.EnglandAndWales));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(261)]
    [InlineData(int.MaxValue)]
    public void Constructor_PeriodOutOfRange_Throws(int days)
    {
        Assert.Throws<ArgumentOutOfRangeException>("papers", () => new NoticeRules(papers: days));
        Assert.Throws<ArgumentOutOfRangeException>("extraordinaryMeeting", () => new NoticeRules(extraordinaryMeeting: days));
        Assert.Throws<ArgumentOutOfRangeException>("draftMinutes", () => new NoticeRules(draftMinutes: days));
    }

    private static LocalDate Date(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
