using NodaTime;

namespace Transformation.Framework.Benefits.Tests;

public sealed class ChainNodeTests
{
    private static readonly LocalDate Day = new(2026, 4, 1);

    [Fact]
    public void Of_ActualDate_IsDone() => Assert.Equal(ChainStatus.Done, Of(new ChainDates(actual: Day), null).Status);

    [Theory]
    [InlineData(ChainStatus.NotStarted)]
    [InlineData(ChainStatus.UnderWay)]
    [InlineData(ChainStatus.Stopped)]
    public void Of_ActualDateAndNotDone_Throws(ChainStatus status) =>
        Assert.Contains("2026-04-01", Assert.Throws<ArgumentException>(() => Of(new ChainDates(actual: Day), status)).Message, StringComparison.Ordinal);

    [Fact]
    public void Of_DoneWithoutADate_IsAccepted() => Assert.Null(Of(null, ChainStatus.Done).Dates);

    [Fact]
    public void Of_NothingRecorded_IsNotRecorded() => Assert.Null(Of(null, null).Status);

    [Fact]
    public void Of_NoSuchStatus_Throws() => Assert.Throws<ArgumentOutOfRangeException>(() => Of(null, default(ChainStatus)));

    [Fact]
    public void ChainDates_NoDateOrAnotherCalendar_Throws()
    {
        Assert.Throws<ArgumentException>(() => new ChainDates());
        Assert.Throws<ArgumentException>(() => new ChainDates(new LocalDate(2026, 4, 1, CalendarSystem.Julian)));
    }

    private static ChainNode Of(ChainDates? dates, ChainStatus? status) =>
        ChainNode.Of(ChainNodeKind.Enabler, Sketch.Id("tool"), "A tool", dates: dates, status: status);
}
