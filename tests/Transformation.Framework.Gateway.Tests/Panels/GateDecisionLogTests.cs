using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Storage;
using static Transformation.Framework.Gateway.Tests.PanelExamples;

namespace Transformation.Framework.Gateway.Tests;

public sealed class GateDecisionLogTests
{
    private static readonly Instant Now = Instant.FromUtc(2024, 10, 10, 12, 0);

    [Fact]
    public async Task Append_Decision_ReadsBackAndReplaysTheSame()
    {
        var log = new InMemoryDecisionLog();

        var entry = await log.AppendAsync(PanelDecisionJsonTests.Full(), Now);
        var read = await All(log);

        Assert.Equal(("gate-decision", "stroke", Now), (entry.Record.Kind, entry.Record.Subject, entry.Record.RecordedAt));
        Assert.Equal(entry, Assert.Single(read).Entry);
        Assert.True(read[0].Replay()!.IsSame);
        Assert.True((await log.VerifyAsync()).IsIntact);
    }

    [Fact]
    public async Task Append_LogHasMovedOn_Conflicts()
    {
        var log = new InMemoryDecisionLog();
        await log.AppendAsync(PanelDecisionJsonTests.Full(), Now, 0);

        await Assert.ThrowsAsync<StoreConflictException>(async () => await log.AppendAsync(PanelDecisionJsonTests.Full(), Now, 0));
    }

    [Fact]
    public async Task Read_OtherKindsAndOtherInitiatives_ArePassedOver()
    {
        var log = new InMemoryDecisionLog();
        await log.AppendAsync(new DecisionRecord(Now, "import", "stroke", "x"), null);
        await log.AppendAsync(PanelDecisionJsonTests.Full(), Now);

        Assert.Equal(2, Assert.Single(await All(log)).Entry.Sequence);
        Assert.Single(await All(log, Stroke));
        Assert.Empty(await All(log, InitiativeId.From("frailty")));
    }

    [Fact]
    public async Task Read_EntryThatCannotBeRead_IsGivenWithItsProblemsAndDoesNotEndTheStream()
    {
        var log = new InMemoryDecisionLog();
        await log.AppendAsync(new DecisionRecord(Now, GateDecisionLogExtensions.Kind, "stroke", """{"schemaVersion": 99}"""), null);
        await log.AppendAsync(PanelDecisionJsonTests.Full(), Now);

        var read = await All(log);

        Assert.Equal([false, true], read.Select(static r => r.Decision.IsValid));
        Assert.Null(read[0].Replay());
        Assert.NotEmpty(read[0].Decision.Problems);
    }

    private static async Task<List<LoggedGateDecision>> All(IDecisionLog log, InitiativeId? initiative = null)
    {
        var all = new List<LoggedGateDecision>();
        await foreach (var decision in log.ReadGateDecisionsAsync(initiative))
        {
            all.Add(decision);
        }

        return all;
    }
}
