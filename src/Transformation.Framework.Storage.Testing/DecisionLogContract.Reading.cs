using Transformation.Framework.Core.Storage;
using Xunit;

namespace Transformation.Framework.Storage.Testing;

/// <content>Reading and verifying.</content>
public abstract partial class DecisionLogContract
{
    /// <summary>Reading may begin anywhere.</summary>
    /// <param name="from">The first number wanted.</param>
    /// <param name="expected">How many entries there are from it.</param>
    [Theory]
    [InlineData(1, 5)]
    [InlineData(4, 2)]
    [InlineData(5, 1)]
    [InlineData(6, 0)]
    [InlineData(long.MaxValue, 0)]
    public async Task Read_FromAnEntry_GivesTheRest(long from, int expected)
    {
        var log = await OpenAsync();
        var appended = await AppendMany(log, 5);

        Assert.Equal(appended.TakeLast(expected), await All(log, from));
    }

    /// <summary>Reading shows one moment: what is appended meanwhile does not show.</summary>
    [Fact]
    public async Task Read_WhileAppending_ShowsOneMoment()
    {
        var log = await OpenAsync();
        await AppendMany(log, 3);
        var seen = 0;
        await foreach (var entry in log.ReadAsync())
        {
            seen++;
            await log.AppendAsync(Record($"after {entry.Sequence}"), null);
        }

        Assert.Equal(3, seen);
        Assert.Equal(6, (await log.GetHeadAsync()).Sequence);
    }

    /// <summary>Reading stops when it is cancelled between two entries.</summary>
    [Fact]
    public async Task Read_CancelledMidway_Stops()
    {
        var log = await OpenAsync();
        await AppendMany(log, 10);
        using var cancellation = new CancellationTokenSource();

        var seen = 0;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var entry in log.ReadAsync(1, cancellation.Token))
            {
                if (++seen == 3)
                {
                    await cancellation.CancelAsync();
                }
            }
        });

        Assert.Equal(3, seen);
    }

    /// <summary>An untouched log is intact to its end, and agrees with every head it ever had.</summary>
    [Fact]
    public async Task Verify_Untouched_IsIntact()
    {
        var log = await OpenAsync();
        var appended = await AppendMany(log, 5);

        Assert.True((await log.VerifyAsync()).IsIntact);
        foreach (var entry in appended)
        {
            var verification = await log.VerifyAsync(DecisionLogHead.Parse(entry.Head.ToString()));
            Assert.True(verification.IsIntact);
            Assert.Equal(appended[4].Head, verification.Head);
        }
    }

    /// <summary>A log that is shorter than a head that was kept has lost its end; the first lost entry is named.</summary>
    [Fact]
    public async Task Verify_ShorterThanAKnownHead_NamesTheFirstMissing()
    {
        var log = await OpenAsync();
        var appended = await AppendMany(log, 5);

        var verification = await log.VerifyAsync(new DecisionLogHead(8, appended[0].Hash));
        Assert.Equal((6, DecisionLogFaultKind.Missing), (verification.Fault?.Sequence, verification.Fault?.Kind));
        Assert.Equal(appended[4].Head, verification.Head);
    }

    /// <summary>A log that is whole in itself but not the one whose head was kept was written anew.</summary>
    [Fact]
    public async Task Verify_OtherThanAKnownHead_IsReplaced()
    {
        var log = await OpenAsync();
        var appended = await AppendMany(log, 5);

        var verification = await log.VerifyAsync(new DecisionLogHead(3, appended[3].Hash));
        Assert.Equal((3, DecisionLogFaultKind.Replaced), (verification.Fault?.Sequence, verification.Fault?.Kind));
    }
}
