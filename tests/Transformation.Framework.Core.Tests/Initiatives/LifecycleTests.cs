using FsCheck.Xunit;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Core.Tests.Initiatives;

public class LifecycleTests
{
    private static readonly LocalDate Day = new(2024, 2, 29);

    [Fact]
    public void StageOn_BeforeOnAndAfterAChange_CountsAChangeFromItsOwnDay()
    {
        var lifecycle = Lifecycle.Begin(LifecycleStage.Discovery, Day).MoveTo(LifecycleStage.Design, Day.PlusDays(10));

        Assert.Null(lifecycle.StageOn(Day.PlusDays(-1)));
        Assert.Equal(LifecycleStage.Discovery, lifecycle.StageOn(Day.PlusDays(9)));
        Assert.Equal(LifecycleStage.Design, lifecycle.StageOn(Day.PlusDays(10)));
    }

    [Theory]
    [InlineData(LifecycleStage.Proposed, LifecycleStage.Discovery, true)]
    [InlineData(LifecycleStage.Proposed, LifecycleStage.Design, false)]
    [InlineData(LifecycleStage.Discovery, LifecycleStage.Delivery, false)]
    [InlineData(LifecycleStage.Testing, LifecycleStage.Design, true)]
    [InlineData(LifecycleStage.Delivery, LifecycleStage.Embedded, true)]
    [InlineData(LifecycleStage.Testing, LifecycleStage.Embedded, false)]
    [InlineData(LifecycleStage.Embedded, LifecycleStage.Spread, false)]
    [InlineData(LifecycleStage.Stopped, LifecycleStage.Discovery, false)]
    [InlineData(LifecycleStage.Spread, LifecycleStage.Paused, true)]
    [InlineData(LifecycleStage.Design, LifecycleStage.Design, false)]
    public void MoveTo_EachChange_IsAllowedOrNamed(LifecycleStage from, LifecycleStage to, bool allowed)
    {
        var start = Lifecycle.Begin(from, Day, "a reason");

        var error = Record.Exception(() => start.MoveTo(to, Day.PlusDays(1), "a reason"));

        Assert.Equal(allowed, error is null);
        Assert.Equal(allowed, start.NextStages().Contains(to));
        if (!allowed)
        {
            Assert.Contains($"{to} cannot follow {from}", error!.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void MoveTo_AfterAPause_GoesOnOnlyWhereItWasInterrupted()
    {
        var paused = Lifecycle.Begin(LifecycleStage.Testing, Day).MoveTo(LifecycleStage.Paused, Day.PlusDays(1), "winter");

        Assert.Equal([LifecycleStage.Testing, LifecycleStage.Stopped], paused.NextStages().ToArray());
        Assert.Equal(LifecycleStage.Testing, paused.MoveTo(LifecycleStage.Testing, Day.PlusDays(2)).Latest);
        Assert.Throws<ArgumentException>(() => paused.MoveTo(LifecycleStage.Delivery, Day.PlusDays(2)));
    }

    [Theory]
    [InlineData(LifecycleStage.Paused)]
    [InlineData(LifecycleStage.Stopped)]
    [InlineData(LifecycleStage.Discovery)]
    public void MoveTo_PauseStopOrBackWithoutAReason_Throws(LifecycleStage to)
    {
        var testing = Lifecycle.Begin(LifecycleStage.Testing, Day);

        Assert.Contains("needs a reason", Assert.Throws<ArgumentException>(() => testing.MoveTo(to, Day.PlusDays(1))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void MoveTo_SameDayOrEarlier_Throws()
    {
        var proposed = Lifecycle.Begin(LifecycleStage.Proposed, Day);

        Assert.Throws<ArgumentException>(() => proposed.MoveTo(LifecycleStage.Discovery, Day));
        Assert.Throws<ArgumentException>(() => proposed.MoveTo(LifecycleStage.Discovery, Day.PlusDays(-1)));
    }

    [Property]
    public bool MoveTo_AlongAnyAllowedPath_KeepsHistoryAndEndsOnlyWhereNothingFollows(byte[] choices)
    {
        var lifecycle = Lifecycle.Begin(LifecycleStage.Proposed, Day);
        foreach (var choice in choices)
        {
            var next = lifecycle.NextStages();
            if (next.IsEmpty)
            {
                return lifecycle.Latest is LifecycleStage.Embedded or LifecycleStage.Stopped;
            }

            var longer = lifecycle.MoveTo(next[choice % next.Length], lifecycle.History[^1].On.PlusDays(1), "a reason");
            if (!longer.History.Take(lifecycle.History.Length).SequenceEqual(lifecycle.History))
            {
                return false;
            }

            lifecycle = longer;
        }

        return lifecycle.IsLiveOn(lifecycle.History[^1].On) == lifecycle.Latest is not (LifecycleStage.Embedded or LifecycleStage.Stopped);
    }
}
