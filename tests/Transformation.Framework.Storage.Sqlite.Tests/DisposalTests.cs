using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Storage.Sqlite.Tests;

public sealed class DisposalTests : IDisposable
{
    private readonly StoreFile file = new();

    public void Dispose() => file.Dispose();

    [Fact]
    public async Task Dispose_AfterUse_LeavesOneFileAndNoHandle()
    {
        var store = await file.OpenAsync();
        await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(async () =>
        {
            await store.Aggregates.SaveAsync(Sample.Sources, Sample.New($"{i}"));
            await store.Aggregates.LoadAsync(Sample.Sources, $"{i}");
        })));
        await store.DisposeAsync();

        AssertClosed();
    }

    [Fact]
    public async Task Dispose_WhileStreaming_EndsTheStreamAndClosesTheFile()
    {
        var store = await file.OpenAsync();
        await store.Aggregates.CommitAsync([AggregateChange.Save(Sample.Sources, Sample.New("a")), AggregateChange.Save(Sample.Sources, Sample.New("b"))]);

        await Assert.ThrowsAsync<ObjectDisposedException>(async () =>
        {
            await foreach (var item in store.Aggregates.StreamAsync(Sample.Sources))
            {
                Assert.NotNull(item);
                await store.DisposeAsync();
            }
        });

        AssertClosed();
    }

    [Fact]
    public async Task Dispose_WhileAWriterWaits_EndsTheWaiting()
    {
        var store = await file.OpenAsync();
        using (var other = file.Connect())
        using (other.BeginTransaction(deferred: false))
        {
            var saving = store.Aggregates.SaveAsync(Sample.Sources, Sample.New("a")).AsTask();
            await store.DisposeAsync();
            await Assert.ThrowsAsync<ObjectDisposedException>(() => saving);
        }

        AssertClosed();
    }

    [Fact]
    public async Task AnyCall_AfterDispose_Throws()
    {
        var store = await file.OpenAsync();
        await store.DisposeAsync();
        await store.DisposeAsync();

        await Assert.ThrowsAsync<ObjectDisposedException>(async () => await store.Aggregates.LoadAsync(Sample.Sources, "a"));
        await Assert.ThrowsAsync<ObjectDisposedException>(async () => await store.Aggregates.SaveAsync(Sample.Sources, Sample.New("a")));
        await Assert.ThrowsAsync<ObjectDisposedException>(async () => await store.Decisions.GetHeadAsync());
        await Assert.ThrowsAsync<ObjectDisposedException>(async () => await store.Decisions.AppendAsync(Sample.Record("a"), null));
        await Assert.ThrowsAsync<ObjectDisposedException>(async () => await store.Decisions.VerifyAsync());
    }

    [Fact]
    public async Task Dispose_OneOfTwo_LeavesTheOtherWorking()
    {
        var (one, other) = (await file.OpenAsync(), await file.OpenAsync());
        await one.DisposeAsync();

        await other.Aggregates.SaveAsync(Sample.Sources, Sample.New("a"));
        Assert.NotNull(await other.Aggregates.LoadAsync(Sample.Sources, "a"));
    }

    /// <summary>The last to close the file takes the write-ahead log away with it; Linux also shows every open handle.</summary>
    private void AssertClosed()
    {
        Assert.Equal(["store.db"], file.FilesThere);
        if (OperatingSystem.IsLinux())
        {
            var open = Directory.GetFiles("/proc/self/fd").Select(link => new FileInfo(link).LinkTarget);
            Assert.DoesNotContain(open, target => target?.StartsWith(file.Path, StringComparison.Ordinal) == true);
        }
    }
}
