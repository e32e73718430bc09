using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using NodaTime;
using Transformation.Framework.Core.Storage;
using Transformation.Framework.Load;
using Transformation.Framework.Storage.Postgres;
using Transformation.Framework.Storage.Sqlite;

namespace Transformation.Framework.Tests.Hosting;

public sealed class ChoiceTests
{
    [Fact]
    public async Task NothingChosen_GivesPartsOfOneRecord()
    {
        await using var provider = new ServiceCollection().AddTransformationFramework().AddTransformationFramework().BuildServiceProvider();
        var record = Assert.Single(provider.GetServices<IRecordStore>());

        Assert.Same(record.Aggregates, Assert.Single(provider.GetServices<IAggregateStore>()));
        Assert.Same(record.Decisions, Assert.Single(provider.GetServices<IDecisionLog>()));
        Assert.Same(record.Texts, Assert.Single(provider.GetServices<ITextIndex>()));
        var decided = await record.DecideAsync([AggregateChange.Save(Notes.Type, Notes.New("a"))], Notes.Decision("a"), 0);
        Assert.Equal(decided.Versions[0], (await provider.GetRequiredService<IAggregateStore>().LoadAsync(Notes.Type, "a"))!.Version);
        Assert.Equal(decided.Entry.Head, await provider.GetRequiredService<IDecisionLog>().GetHeadAsync());
        Assert.Empty(await Assert.Single(provider.GetServices<ILoadPlanStore>()).ListAsync());
    }

    [Fact]
    public async Task ChosenTwice_TheLaterCounts()
    {
        var (first, second) = (new FaultyStore(), new FaultyStore());
        await using var provider = new ServiceCollection()
            .AddTransformationFramework(tf => tf.UseSqlite("never-made.db").UseStore("first", (_, _) => ValueTask.FromResult(first), static s => s.LoadPlans))
            .AddTransformationFramework()
            .AddTransformationFramework(tf => tf.UseStore("second", (_, _) => ValueTask.FromResult(second), static s => s.LoadPlans))
            .BuildServiceProvider();

        await Assert.Single(provider.GetServices<IAggregateStore>()).SaveAsync(Notes.Type, Notes.New("a"));
        Assert.NotNull(await second.LoadAsync(Notes.Type, "a"));
        Assert.Null(await first.LoadAsync(Notes.Type, "a"));
        Assert.Same(second, await Assert.Single(provider.GetServices<StoreHandle<FaultyStore>>()).GetAsync());
        Assert.Null(provider.GetService<StoreHandle<SqliteStore>>());
    }

    [Fact]
    public async Task Chosen_TakesThePlaceOfWhatWasRegisteredBefore()
    {
        var store = new FaultyStore();
        await using var provider = new ServiceCollection()
            .AddSingleton<IAggregateStore>(new InMemoryAggregateStore())
            .AddTransformationFramework(tf => tf.UseStore("test", (_, _) => ValueTask.FromResult(store), static s => s.LoadPlans))
            .BuildServiceProvider();

        Assert.Same(provider.GetRequiredService<IRecordStore>().Aggregates, Assert.Single(provider.GetServices<IAggregateStore>()));
    }

    [Fact]
    public async Task HostsOwnRecordStore_IsWhereThePartsComeFrom()
    {
        await using var own = new InMemoryRecordStore();
        await using var provider = new ServiceCollection().AddSingleton<IRecordStore>(own).AddTransformationFramework().BuildServiceProvider();

        await provider.GetRequiredService<IAggregateStore>().SaveAsync(Notes.Type, Notes.New("a"));
        Assert.NotNull(await own.Aggregates.LoadAsync(Notes.Type, "a"));
        Assert.Same(own, Assert.Single(provider.GetServices<IRecordStore>()));
    }

    [Fact]
    public async Task HostsOwnPart_IsLeftAloneAndMakesNoRecordWithOthers()
    {
        var own = new InMemoryAggregateStore();
        await using var provider = new ServiceCollection().AddSingleton<IAggregateStore>(own).AddTransformationFramework().BuildServiceProvider();

        Assert.Same(own, Assert.Single(provider.GetServices<IAggregateStore>()));
        Assert.Null(provider.GetService<IRecordStore>());
        Assert.Equal(default, await provider.GetRequiredService<IDecisionLog>().GetHeadAsync());
    }

    [Fact]
    public async Task UseTextIndex_WithAStore_IsTheIndexOfTheWholeRecordInAnyOrder()
    {
        var index = new InMemoryTextIndex();
        await index.PutAsync([new(new("note", "a"), "A title")]);
        foreach (var indexFirst in new[] { true, false })
        {
            await using var provider = new ServiceCollection()
                .AddTransformationFramework(tf => _ = indexFirst ? tf.UseTextIndex(_ => index).UseInMemory() : tf.UseInMemory().UseTextIndex(_ => index))
                .BuildServiceProvider();

            Assert.Single(await provider.GetRequiredService<ITextIndex>().SearchAsync(TextQuery.Of("title")));
            Assert.Single(await provider.GetRequiredService<IRecordStore>().Texts.SearchAsync(TextQuery.Of("title")));
        }
    }

    [Fact]
    public async Task Part_ThatCannotBeMade_ClosesTheStoreThatWasOpened()
    {
        var store = new FaultyStore();
        await using var provider = new ServiceCollection()
            .AddTransformationFramework(tf => tf
                .UseStore("test", (_, _) => ValueTask.FromResult(store), static s => s.LoadPlans)
                .UseTextIndex(static _ => throw new InvalidOperationException("no address")))
            .BuildServiceProvider();

        await Assert.ThrowsAsync<InvalidOperationException>(async () => await provider.GetRequiredService<IDecisionLog>().GetHeadAsync());
        Assert.Equal(1, store.Disposals);
        await using var without = new ServiceCollection()
            .AddTransformationFramework(tf => tf.UseStore("test", (_, _) => ValueTask.FromResult(store), static _ => null!))
            .BuildServiceProvider();
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await without.GetRequiredService<IDecisionLog>().GetHeadAsync());
        Assert.Equal(2, store.Disposals);
    }

    [Fact]
    public async Task Dispose_OnePartCannotBeClosed_ClosesTheOthers()
    {
        var store = new FaultyStore();
        var provider = new ServiceCollection()
            .AddTransformationFramework(tf => tf.UseStore("test", (_, _) => ValueTask.FromResult(store), static _ => new Unclosable()).UseTextIndex(_ => new Closable(store)))
            .BuildServiceProvider();
        await provider.GetRequiredService<IDecisionLog>().GetHeadAsync();

        await Assert.ThrowsAsync<NotSupportedException>(async () => await provider.DisposeAsync());
        Assert.Equal(2, store.Disposals); // its own, and the index's
    }

    [Fact]
    public async Task Options_WithFaults_StopTheStartWithAllOfThem()
    {
        var builder = Host.CreateEmptyApplicationBuilder(new());
        builder.Services.AddTransformationFramework(static tf => tf.UseSqlite(static _ => new SqliteStoreOptions { Path = " ", BusyTimeout = Duration.FromDays(2) }));
        using var host = builder.Build();

        var e = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());
        Assert.Equal(2, e.Failures.Count());
    }

    [Fact]
    public async Task Options_WithFaultsAndNoHost_AreRefusedByTheFirstCall()
    {
        await using var provider = new ServiceCollection()
            .AddTransformationFramework(static tf => tf.UsePostgres(static _ => new PostgresStoreOptions { ConnectionString = "Host=x;Password=sesame;Port=many", Schema = "pg_own", LockTimeout = Duration.Zero }))
            .BuildServiceProvider();
        var log = provider.GetRequiredService<IDecisionLog>();

        var e = await Assert.ThrowsAsync<OptionsValidationException>(async () => await log.GetHeadAsync());
        Assert.Equal(3, e.Failures.Count());
        Assert.DoesNotContain("sesame", e.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("many", e.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Options_AreMadeOnceFromTheContainer()
    {
        var folder = Directory.CreateTempSubdirectory("tf-hosting-");
        try
        {
            var made = 0;
            var builder = Host.CreateEmptyApplicationBuilder(new());
            builder.Services.AddSingleton(folder).AddTransformationFramework(tf => tf.UseSqlite(services =>
            {
                made++;
                return new SqliteStoreOptions { Path = Path.Combine(services.GetRequiredService<DirectoryInfo>().FullName, "a.db") };
            }));
            using (var host = builder.Build())
            {
                await host.StartAsync();
                await host.Services.GetRequiredService<IAggregateStore>().SaveAsync(Notes.Type, Notes.New("a"));
                await host.StopAsync();
            }

            Assert.Equal(1, made);
            Assert.True(File.Exists(Path.Combine(folder.FullName, "a.db")));
            File.Delete(Path.Combine(folder.FullName, "a.db")); // closed with the host: Windows would refuse otherwise
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("my store")]
    public void UseStore_NameThatIsNone_IsRefused(string system) => Assert.ThrowsAny<ArgumentException>(
        () => new ServiceCollection().AddTransformationFramework(tf => tf.UseStore<FaultyStore>(system, static (_, _) => new(new FaultyStore()), static s => s.LoadPlans)));

    /// <summary>Load plans that cannot be closed.</summary>
    private sealed class Unclosable : DelegatingPlans, IDisposable
    {
        public void Dispose() => throw new NotSupportedException();
    }

    /// <summary>An index that tells when it is closed.</summary>
    private sealed class Closable(FaultyStore told) : DelegatingTexts, IAsyncDisposable
    {
        public ValueTask DisposeAsync() => told.DisposeAsync();
    }
}
