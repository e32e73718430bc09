using Microsoft.Extensions.Diagnostics.HealthChecks;
using NodaTime;
using NodaTime.Testing;
using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Tests.Hosting;

public sealed class DecisionLogWatchTests : IDisposable
{
    private static readonly Duration Day = Duration.FromDays(1);

    private readonly ChangeableLog log = new();
    private readonly FakeClock clock = FakeClock.FromUtc(2026, 4, 1);
    private readonly DecisionLogWatch watch;

    public DecisionLogWatchTests() => watch = new(log, clock);

    public void Dispose() => watch.Dispose();

    [Fact]
    public async Task Look_AtAnEmptyLog_IsIntactAndFollowsItWhenItGrows()
    {
        Assert.Equal(new(0, true, null), await LookAsync());
        await log.FillAsync(2);
        Assert.Equal(new(2, false, null), await LookAsync());
    }

    [Fact]
    public async Task Look_AfterTheFirst_ReadsOnlyWhatIsNewAndTheLastOne()
    {
        await log.FillAsync(100);
        Assert.Equal((new(100, true, null), 100), (await LookAsync(), TakeRead()));
        Assert.Equal((new(100, false, null), 1), (await LookAsync(), TakeRead()));
        await log.FillAsync(5);
        Assert.Equal((new(105, false, null), 6), (await LookAsync(), TakeRead()));
    }

    [Fact]
    public async Task Look_OnceTheTimeIsUp_ReadsEverythingAgain()
    {
        await log.FillAsync(10);
        await LookAsync();
        clock.Advance(Day - Duration.Epsilon);
        log.Change(3);
        Assert.Null((await LookAsync()).Fault); // not looked at
        clock.Advance(Duration.Epsilon);

        var look = await LookAsync();
        Assert.Equal((3L, DecisionLogFaultKind.Changed, 2L), (look.Fault!.Sequence, look.Fault.Kind, look.Verified));
    }

    [Fact]
    public async Task Look_AfterAFault_FindsItAgainUntilItIsPutRight()
    {
        await log.FillAsync(5);
        var whole = log.Entries.ToList();
        log.Change(5);
        Assert.Equal(5, (await LookAsync()).Fault!.Sequence);
        Assert.Equal(5, (await LookAsync()).Fault!.Sequence);
        log.Entries[4] = whole[4];

        Assert.Equal(new(5, true, null), await LookAsync());
    }

    [Fact]
    public async Task Look_LastEntryChanged_IsFoundAtOnce()
    {
        await log.FillAsync(5);
        await LookAsync();
        log.Change(5);

        Assert.Equal((5L, DecisionLogFaultKind.Changed), NameOf(await LookAsync()));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(5)]
    public async Task Look_EndCutOff_IsFoundAtOnce(int removed)
    {
        await log.FillAsync(5);
        await LookAsync();
        log.Entries.RemoveRange(5 - removed, removed);

        Assert.Equal((6L - removed, DecisionLogFaultKind.Missing), NameOf(await LookAsync()));
    }

    [Theory]
    [InlineData(5)]
    [InlineData(8)]
    public async Task Look_WrittenAnew_IsFoundAtOnce(int count)
    {
        await log.FillAsync(5);
        await LookAsync();
        await log.WriteAnewAsync(count, otherFrom: 3);

        Assert.Equal((5L, DecisionLogFaultKind.Replaced), NameOf(await LookAsync()));
    }

    [Fact]
    public async Task Look_WrittenAnewDuringAWholePass_IsFoundByWhatWasKnown()
    {
        await log.FillAsync(5);
        await LookAsync();
        await log.WriteAnewAsync(7, otherFrom: 2);
        clock.Advance(Day);

        Assert.Equal((5L, DecisionLogFaultKind.Replaced), NameOf(await LookAsync()));
    }

    [Fact]
    public async Task Look_ThatIsStopped_GoesOnFromThereNextTime()
    {
        await log.FillAsync(100);
        using var stopping = new CancellationTokenSource();
        log.OnRead = sequence =>
        {
            if (sequence == 60)
            {
                stopping.Cancel();
            }
        };
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await watch.LookAsync(Day, stopping.Token));
        Assert.Equal((60, 60L), (TakeRead(), watch.Verified));

        Assert.Equal((new(100, true, null), 41), (await LookAsync(), TakeRead()));
    }

    [Fact]
    public async Task Look_ThatFoundSomethingAndIsStopped_NeverSaysThatAllIsWell()
    {
        await log.FillAsync(100);
        await LookAsync();
        log.Change(100);
        using var stopping = new CancellationTokenSource();
        log.OnRead = sequence =>
        {
            if (sequence == 60)
            {
                stopping.Cancel(); // While it looks for the entry from the first on.
            }
        };
        var check = new DecisionLogHealthCheck(watch, Day, null);
        var context = new HealthCheckContext { Registration = new("log", check, HealthStatus.Unhealthy, null) };
        var answer = await check.CheckHealthAsync(context, stopping.Token);

        Assert.Equal(HealthStatus.Unhealthy, answer.Status);
        Assert.StartsWith("Something in the decision log is not what was recorded", answer.Description, StringComparison.Ordinal);
        log.OnRead = static _ => { };
        Assert.Equal((100L, DecisionLogFaultKind.Changed), NameOf(await LookAsync()));
    }

    [Fact]
    public async Task Look_EachTimeWhole_ReadsEverything()
    {
        await log.FillAsync(10);
        await watch.LookAsync(Duration.Zero, CancellationToken.None);
        TakeRead();
        log.Change(2);

        Assert.Equal(2, (await watch.LookAsync(Duration.Zero, CancellationToken.None)).Fault!.Sequence);
    }

    private ValueTask<DecisionLogLook> LookAsync() => watch.LookAsync(Day, CancellationToken.None);

    private static (long, DecisionLogFaultKind) NameOf(DecisionLogLook look) => (look.Fault!.Sequence, look.Fault.Kind);

    private int TakeRead()
    {
        var read = log.Read;
        log.Read = 0;
        return read;
    }
}
