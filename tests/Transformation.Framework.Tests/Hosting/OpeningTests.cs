using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Transformation.Framework.Core.Storage;
using Transformation.Framework.Load;
using Transformation.Framework.Storage.Sqlite;

namespace Transformation.Framework.Tests.Hosting;

public sealed class OpeningTests : IAsyncDisposable
{
    private readonly FaultyStore store = new();
    private int openings;

    public ValueTask DisposeAsync() => store.DisposeAsync();

    [Fact]
    public async Task Store_AskedByManyAtOnce_IsOpenedOnce()
    {
        var gate = new TaskCompletionSource();
        await using var provider = Provider(async () =>
        {
            await gate.Task;
            return store;
        });
        var log = provider.GetRequiredService<IDecisionLog>();
        var asked = Enumerable.Range(0, 20).Select(_ => log.GetHeadAsync().AsTask()).ToList();
        var reading = provider.GetRequiredService<IAggregateStore>().LoadAsync(Notes.Type, "a").AsTask();
        Assert.DoesNotContain(asked, static task => task.IsCompleted);
        gate.SetResult();

        await Task.WhenAll(asked);
        Assert.Null(await reading);
        Assert.Equal(1, openings);
    }

    [Fact]
    public async Task Opening_ThatFails_FailsWhoWaitedAndIsTriedAgain()
    {
        var gate = new TaskCompletionSource<IRecordStore>();
        var attempt = gate.Task;
        await using var provider = Provider(async () => (FaultyStore)await attempt);
        var log = provider.GetRequiredService<IDecisionLog>();
        var waiting = Enumerable.Range(0, 5).Select(_ => log.GetHeadAsync().AsTask()).ToList();
        gate.SetException(new StoreUnavailableException(StoreUnavailableReason.Unreachable, "not there"));
        foreach (var waiter in waiting)
        {
            await Assert.ThrowsAsync<StoreUnavailableException>(() => waiter);
        }

        Assert.Equal(1, openings);
        attempt = Task.FromResult<IRecordStore>(store);

        Assert.Equal(default, await log.GetHeadAsync());
        Assert.Equal(2, openings);
    }

    [Fact]
    public async Task Caller_WhoGivesUp_LeavesTheOpeningToTheOthers()
    {
        var gate = new TaskCompletionSource();
        await using var provider = Provider(async () =>
        {
            await gate.Task;
            return store;
        });
        var log = provider.GetRequiredService<IDecisionLog>();
        using var giving = new CancellationTokenSource();
        var first = log.GetHeadAsync(giving.Token).AsTask();
        var second = log.GetHeadAsync().AsTask();
        await giving.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        gate.SetResult();

        await second;
        Assert.Equal(1, openings);
    }

    [Fact]
    public async Task Host_WithAStoreThatCannotBeOpened_DoesNotStartAndStartsNothingElse()
    {
        var started = false;
        using var host = HostOf(
            services => services.AddSingleton<IHostedService>(new Noting(() => started = true)),
            static () => throw new StoreFormatException("It is something else."));

        await Assert.ThrowsAsync<StoreFormatException>(() => host.StartAsync());
        Assert.False(started);
    }

    [Fact]
    public async Task Host_ThatStarts_HasTheStoreOpenBeforeAnythingElseStarts()
    {
        var openBefore = 0;
        using var host = HostOf(services => services.AddSingleton<IHostedService>(new Noting(() => openBefore = openings)), () => store);

        await host.StartAsync();
        Assert.Equal(1, openBefore);
        await host.StopAsync();
        Assert.Equal(0, store.Disposals); // what still runs may still write
        await ((IAsyncDisposable)host).DisposeAsync();
        Assert.Equal(1, store.Disposals);
    }

    [Fact]
    public async Task Container_DisposedInTheOldWay_ClosesTheStoreOnce()
    {
        var provider = Provider(() => Task.FromResult(store));
        var record = provider.GetRequiredService<IRecordStore>();
        await record.Aggregates.SaveAsync(Notes.Type, Notes.New("a"));

        provider.Dispose();
        provider.Dispose();

        Assert.Equal(1, store.Disposals);
        await Assert.ThrowsAsync<ObjectDisposedException>(async () => await record.Aggregates.LoadAsync(Notes.Type, "a"));
        await Assert.ThrowsAsync<ObjectDisposedException>(async () => await record.Decisions.ReadAsync().ToListAsync());
        await record.DisposeAsync();
        Assert.Equal(1, store.Disposals);
    }

    [Fact]
    public async Task Container_DisposedWhileTheStoreOpens_ClosesItAllTheSame()
    {
        var gate = new TaskCompletionSource();
        var provider = Provider(async () =>
        {
            await gate.Task;
            return store;
        });
        var waiting = provider.GetRequiredService<IDecisionLog>().GetHeadAsync().AsTask();
        var disposing = provider.DisposeAsync().AsTask();
        gate.SetResult();
        await disposing;

        Assert.Equal(1, store.Disposals);
        await Record.ExceptionAsync(() => waiting); // answered just before, or told that it is closed; but it ends
    }

    [Fact]
    public async Task Container_WhoseStoreWasNeverUsed_OpensAndClosesNothing()
    {
        await using (var provider = Provider(() => Task.FromResult(store)))
        {
            provider.GetRequiredService<IRecordStore>();
        }

        Assert.Equal((0, 0), (openings, store.Disposals));
    }

    [Fact]
    public async Task StoreHandle_OfTheChosenStore_GivesItItself()
    {
        var folder = Directory.CreateTempSubdirectory("tf-hosting-");
        try
        {
            await using (var provider = new ServiceCollection().AddTransformationFramework(tf => tf.UseSqlite(Path.Combine(folder.FullName, "store.db"))).BuildServiceProvider())
            {
                await provider.GetRequiredService<IAggregateStore>().SaveAsync(Notes.Type, Notes.New("a"));
                var itself = await provider.GetRequiredService<StoreHandle<SqliteStore>>().GetAsync();

                Assert.NotNull(await itself.Aggregates.LoadAsync(Notes.Type, "a"));
            }

            await using var again = await SqliteStore.OpenAsync(Path.Combine(folder.FullName, "store.db"));
            Assert.NotNull(await again.Aggregates.LoadAsync(Notes.Type, "a"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private ServiceProvider Provider(Func<Task<FaultyStore>> open) => new ServiceCollection()
        .AddTransformationFramework(tf => tf.UseStore("test", (_, _) => Counted(open), static s => s.LoadPlans))
        .BuildServiceProvider();

    private IHost HostOf(Action<IServiceCollection> configure, Func<FaultyStore> open)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new());
        configure(builder.Services);
        builder.Services.AddTransformationFramework(tf => tf.UseStore("test", (_, _) => Counted(() => Task.FromResult(open())), static s => s.LoadPlans));
        return builder.Build();
    }

    private async ValueTask<FaultyStore> Counted(Func<Task<FaultyStore>> open)
    {
        Interlocked.Increment(ref openings);
        return await open();
    }

    private sealed class Noting(Action note) : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken)
        {
            note();
            return Task.CompletedTask;
        }

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
