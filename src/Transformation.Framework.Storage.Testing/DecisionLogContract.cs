using NodaTime;
using Transformation.Framework.Core.Storage;
using Xunit;

namespace Transformation.Framework.Storage.Testing;

/// <summary>What every <see cref="IDecisionLog"/> promises, as tests: derive, say how to open your log, and run them.</summary>
/// <remarks>
/// xunit makes an instance for each test. Give each instance a place of its own and clear it up in <see cref="IDisposable.Dispose"/> or
/// <see cref="IAsyncLifetime.DisposeAsync"/>. A log that outlives its process derives <see cref="DurableDecisionLogContract"/> instead, which has
/// these tests too.
/// </remarks>
public abstract partial class DecisionLogContract
{
    private static readonly Instant Morning = Instant.FromUtc(2026, 4, 1, 9, 30);
    private static readonly CancellationToken Cancelled = new(canceled: true);

    /// <summary>Positions of the hostile payloads.</summary>
    public static TheoryData<int> HostilePayloads => HostileValues.Indexes(HostileValues.Payloads);

    /// <summary>Positions of the hostile subjects.</summary>
    public static TheoryData<int> HostileSubjects => HostileValues.Indexes(HostileValues.Names);

    /// <summary>Positions of the edge instants.</summary>
    public static TheoryData<int> EdgeInstants => HostileValues.Indexes(HostileValues.Instants);

    /// <summary>How many times each of the parallel writers of the concurrency tests writes: raise it where writing is so quick that they would miss each other.</summary>
    /// <value>10 unless overridden.</value>
    protected virtual int WritesOfEachWriter => 10;

    /// <summary>
    /// Opens the log of this test. It is empty at the first call; a further call in the same test opens the same log once more, as another process
    /// would. A log that lives in memory gives the same instance again.
    /// </summary>
    protected abstract ValueTask<IDecisionLog> OpenAsync();

    /// <summary>A log without entries has the empty head and is intact.</summary>
    [Fact]
    public async Task EmptyLog_HasNoHeadAndIsIntact()
    {
        var log = await OpenAsync();

        Assert.Equal(default, await log.GetHeadAsync());
        Assert.Empty(await All(log));
        Assert.True((await log.VerifyAsync()).IsIntact);
    }

    /// <summary>Entries are numbered from 1, chained, and read back as they were appended.</summary>
    [Fact]
    public async Task Append_Several_AreNumberedAndChained()
    {
        var log = await OpenAsync();
        var appended = await AppendMany(log, 3);

        Assert.Equal([1, 2, 3], appended.Select(entry => entry.Sequence));
        Assert.Equal([default(DecisionLogHead).Hash, appended[0].Hash, appended[1].Hash], appended.Select(entry => entry.PreviousHash));
        Assert.Equal(appended, await All(log));
        Assert.Equal(appended[2].Head, await log.GetHeadAsync());
    }

    /// <summary>The hash is the published one: stores do not each have their own.</summary>
    [Fact]
    public async Task Append_First_HasThePublishedHash()
    {
        var log = await OpenAsync();
        var entry = await log.AppendAsync(new DecisionRecord(Morning, "gate-decision", "initiative-1", "{\"outcome\":\"proceed\"}"), 0);

        Assert.Equal("8dd15c817cb9f139b91298cd3c7499125c8bb08c15e3cdf7b1a718d9dfd04863", entry.Hash);
    }

    /// <summary>Any payload comes back as it went in, and the chain holds over it.</summary>
    /// <param name="index">Which of the payloads.</param>
    [Theory]
    [MemberData(nameof(HostilePayloads))]
    public Task Append_HostilePayload_ComesBackTheSame(int index) =>
        ComesBackTheSame(new(Morning, "test", "subject", HostileValues.Payloads[index]));

    /// <summary>Any subject comes back as it went in, and the chain holds over it.</summary>
    /// <param name="index">Which of the subjects.</param>
    [Theory]
    [MemberData(nameof(HostileSubjects))]
    public Task Append_HostileSubject_ComesBackTheSame(int index) =>
        ComesBackTheSame(new(Morning, "test", HostileValues.Names[index], ""));

    /// <summary>Any instant comes back to the nanosecond, and the chain holds over it.</summary>
    /// <param name="index">Which of the instants.</param>
    [Theory]
    [MemberData(nameof(EdgeInstants))]
    public Task Append_EdgeInstant_ComesBackTheSame(int index) =>
        ComesBackTheSame(new(HostileValues.Instants[index], "test", "subject", ""));

    /// <summary>A decision that did not take account of what was recorded meanwhile is not recorded.</summary>
    /// <param name="expected">What the decision took for the last entry.</param>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public async Task Append_AfterAnotherEntryThanExpected_Conflicts(long expected)
    {
        var log = await OpenAsync();
        var appended = await AppendMany(log, 2);

        var conflict = await Assert.ThrowsAsync<StoreConflictException>(async () => await log.AppendAsync(Record("late"), expected));
        Assert.Null(conflict.Id);
        Assert.Equal((expected, 2), (conflict.Expected, conflict.Actual));
        Assert.Equal(appended, await All(log));
    }

    /// <summary>A decision for which it does not matter what was recorded meanwhile goes to the end.</summary>
    [Fact]
    public async Task Append_ExpectingNothing_GoesToTheEnd()
    {
        var log = await OpenAsync();
        await AppendMany(log, 2);

        Assert.Equal(3, (await log.AppendAsync(Record("any"), null)).Sequence);
    }

    /// <summary>Appending that is cancelled before it begins appends nothing.</summary>
    [Fact]
    public async Task AnyCall_Cancelled_ThrowsAndChangesNothing()
    {
        var log = await OpenAsync();
        var appended = await AppendMany(log, 1);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await log.AppendAsync(Record("no"), null, Cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await log.GetHeadAsync(Cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await log.VerifyAsync(default, Cancelled));
        Assert.Equal(appended, await All(log));
    }

    private protected static DecisionRecord Record(string subject) => new(Morning, "test", subject, $"{{\"about\":\"{subject}\"}}");

    private protected static async Task<IReadOnlyList<DecisionLogEntry>> AppendMany(IDecisionLog log, int count)
    {
        var appended = new List<DecisionLogEntry>();
        for (var i = 1; i <= count; i++)
        {
            appended.Add(await log.AppendAsync(Record($"subject {i}"), i - 1));
        }

        return appended;
    }

    private protected static async Task<IReadOnlyList<DecisionLogEntry>> All(IDecisionLog log, long from = 1)
    {
        var all = new List<DecisionLogEntry>();
        await foreach (var entry in log.ReadAsync(from))
        {
            all.Add(entry);
        }

        return all;
    }

    private async Task ComesBackTheSame(DecisionRecord record)
    {
        var log = await OpenAsync();
        await log.AppendAsync(record, 0);
        await log.AppendAsync(Record("next"), 1);

        var again = await OpenAsync();
        Assert.Equal(record, (await All(again))[0].Record);
        Assert.True((await again.VerifyAsync()).IsIntact);
    }
}
