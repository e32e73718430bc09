using System.Globalization;
using Microsoft.Data.Sqlite;
using Transformation.Framework.Core.Storage;
using Transformation.Framework.Load;
using Transformation.Framework.Storage.Sqlite;
using Transformation.Framework.Storage.Writer;
using Transformation.Framework.TestSupport;
using Xunit.Abstractions;

namespace Transformation.Framework.Storage.Crash.Tests;

/// <summary>Processes that are killed in the middle of what takes long.</summary>
public sealed class SqliteErrandTests(ITestOutputHelper output)
{
    private static readonly int Kills = Math.Max(3, CrashBudget.Kills / 20);

    private const int Files = 40;

    private readonly Random random = new(CrashBudget.Seed);

    /// <summary>Files of the first version, of the second, and empty ones, in which a store is made.</summary>
    [Theory]
    [InlineData("version-1.sqlite")]
    [InlineData("version-2.sqlite")]
    [InlineData(null)]
    public async Task Upgrade_Killed_LeavesTheOldOrTheNewAndGoesOnTheNextTime(string? fixture)
    {
        var earlier = await FixtureAsync(fixture);
        var expected = await UpgradedAsync(earlier);
        var (old, present) = (0, 0);
        for (var kill = 0; kill < Kills; kill++)
        {
            using var file = new SqliteFile();
            var paths = Enumerable.Range(0, Files).Select(i => Path.Combine(file.Folder, FormattableString.Invariant($"{i:00}.db"))).ToList();
            paths.ForEach(path => File.WriteAllBytes(path, earlier));
            using var process = WriterProcess.Start();
            await process.OrderAsync($"{SqliteErrands.Upgrade}\t{file.Folder}");
            await process.WordsAsync(random.Next(1, Files - 1));
            await Task.Delay(random.Next(0, 3));
            var upgraded = (await process.KillAsync()).Count;

            for (var i = 0; i < Files; i++)
            {
                var version = Scalar(paths[i], "PRAGMA user_version");
                Assert.True(version == (i < upgraded ? 3 : version), $"File {i} was upgraded, and is of version {version}.");
                _ = version == 3 ? present++ : old++;
                Assert.Equal("ok", ScalarText(paths[i], "PRAGMA integrity_check"));
                Assert.Equal(expected, await ContentAsync(paths[i]));
            }
        }

        output.WriteLine($"{Kills} kills left {old} old files, {present} new ones.");
        Assert.True(present > 0 && old > 0);
    }

    [Theory]
    [InlineData("version-1.sqlite")]
    [InlineData("version-2.sqlite")]
    [InlineData(null)]
    public async Task Upgrade_ByTwoProcessesAtOnce_IsDoneOnce(string? fixture)
    {
        var earlier = await FixtureAsync(fixture);
        using var file = new SqliteFile();
        var paths = Enumerable.Range(0, Files).Select(i => Path.Combine(file.Folder, FormattableString.Invariant($"{i:00}.db"))).ToList();
        paths.ForEach(path => File.WriteAllBytes(path, earlier));
        using var one = WriterProcess.Start();
        using var other = WriterProcess.Start();
        await one.OrderAsync($"{SqliteErrands.Upgrade}\t{file.Folder}");
        await other.OrderAsync($"{SqliteErrands.Upgrade}\t{file.Folder}");
        await one.WordsAsync(Files);
        await other.WordsAsync(Files);
        await one.KillAsync();
        await other.KillAsync();

        var expected = await UpgradedAsync(earlier);
        foreach (var path in paths)
        {
            Assert.Equal(3, Scalar(path, "PRAGMA user_version"));
            Assert.Equal(expected, await ContentAsync(path));
        }
    }

    [Fact]
    public async Task Copy_Killed_LeavesAWholeCopyOfOneMomentOrTheOneBefore()
    {
        using var file = new SqliteFile();
        var copy = Path.Combine(file.Folder, "copy", "copy.db");
        Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
        var (next, copied, moments, state) = (1L, 0L, new Dictionary<string, long>(StringComparer.Ordinal) { [new ActorState().Describe()] = 0 }, new ActorState());
        var copies = 0;
        for (var kill = 0; kill < Kills; kill++)
        {
            using var process = WriterProcess.Start();
            await process.OrderAsync(string.Create(CultureInfo.InvariantCulture, $"{SqliteErrands.Copy}\t{file.Path}\t{copy}\t{CrashBudget.Seed}\t{next}"));
            await process.WordsAsync(random.Next(5, 60));
            await Task.Delay(random.Next(0, 20));
            var said = await process.KillAsync();

            // What the store looks like after each step, up to the one that may have been going on.
            await using (var store = await OpenedStore.OpenAsync(file.Address))
            {
                var found = (await Observation.OfAsync(store, SqliteErrands.Actor, 1)).Describe();
                var acknowledged = said.Select(Acknowledgement.Read).OfType<Acknowledgement>().Select(static done => done.Number).DefaultIfEmpty(next - 1).Max();
                for (; next <= acknowledged || (next == acknowledged + 1 && found != state.Describe()); next++)
                {
                    Steps.At(CrashBudget.Seed, SqliteErrands.Actor, next).ApplyTo(state);
                    moments[state.Describe()] = next;
                }

                Assert.Equal(state.Describe(), found);
            }

            copies += said.Count(static line => line.StartsWith("copied", StringComparison.Ordinal));
            copied = said.Where(static line => line.StartsWith("copied", StringComparison.Ordinal)).Select(static line => long.Parse(line.Split('\t')[1], CultureInfo.InvariantCulture)).DefaultIfEmpty(copied).Last();
            if (copies > 0)
            {
                // A copy that was acknowledged is there, or a later one.
                Assert.InRange(await MomentOfAsync(copy, moments), copied, next - 1);
            }
        }

        output.WriteLine($"{Kills} kills, {next - 1} steps, {copies} copies.");
        Assert.True(copies > 0);
    }

    [Fact]
    public async Task Import_Killed_LeavesAllOldRowsOrAllNewOnes()
    {
        const int Rows = 20_000;
        using var file = new SqliteFile();
        var (last, version, unsaid) = (0L, 0L, 0);
        for (var kill = 0; kill < Kills; kill++)
        {
            using var process = WriterProcess.Start();
            await process.OrderAsync(string.Create(CultureInfo.InvariantCulture, $"{SqliteErrands.Import}\t{file.Address}\t{last + 1}\t{Rows}"));
            await process.WordsAsync(1);
            await Task.Delay(random.Next(0, 400));
            var acknowledged = (await process.KillAsync()).Select(static line => line.Split('\t')).ToList();

            await using var store = await OpenedStore.OpenAsync(file.Address);
            var numbers = await store.Plans.ReadCommitmentsAsync().Select(PlanRows.NumberOf).ToListAsync();
            var found = Assert.Single((await store.Plans.ListAsync()));
            Assert.True(numbers.TrueForAll(number => number == numbers[0]), "Rows of two imports stand side by side.");
            Assert.Equal(Rows + (numbers[0] % 10), numbers.Count);
            Assert.Equal(numbers.Count, found.Commitments);
            Assert.InRange(numbers[0], Number(acknowledged[^1][1]), Number(acknowledged[^1][1]) + 1);
            var isSaid = numbers[0] == Number(acknowledged[^1][1]);
            Assert.True(isSaid ? found.Version == Number(acknowledged[^1][2]) : found.Version > Number(acknowledged[^1][2]));
            Assert.True(found.Version > version);
            (last, version, unsaid) = (numbers[0], found.Version, unsaid + (isSaid ? 0 : 1));
        }

        await file.InspectAsync();
        output.WriteLine($"{Kills} kills, {last} imports, {unsaid} done when the process was killed before it could say so.");
    }

    [Fact]
    public async Task Open_ManyAtOnceOnNoFile_AllFindOneStore()
    {
        for (var round = 0; round < CrashBudget.Kills * 2; round++)
        {
            using var file = new SqliteFile(isDurable: false);
            var stores = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(async () => await SqliteStore.OpenAsync(file.Path))));
            await stores[0].Aggregates.SaveAsync(TallyTypes.Counter, Versioned.New(Tally.Of("one", 1)));
            foreach (var store in stores)
            {
                Assert.NotNull(await store.Aggregates.LoadAsync(TallyTypes.Counter, "one"));
                await store.DisposeAsync();
            }
        }
    }

    private static async Task<long> MomentOfAsync(string copy, Dictionary<string, long> moments)
    {
        await using var store = await OpenedStore.OpenAsync(OpenedStore.AddressOfFile(copy));
        await ((SqliteStore)store.Record).CheckAsync();
        Assert.True((await store.Record.Decisions.VerifyAsync()).IsIntact);
        var found = (await Observation.OfAsync(store, SqliteErrands.Actor, 1)).Describe();
        return moments.TryGetValue(found, out var moment) ? moment : throw new InvalidOperationException($"The copy is of no moment:\n{found}");
    }

    private static async Task<byte[]> FixtureAsync(string? name) => name is null
        ? []
        : await File.ReadAllBytesAsync(Repository.PathOf("tests", "Transformation.Framework.Storage.Sqlite.Tests", "Fixtures", name));

    private static async Task<string> UpgradedAsync(byte[] earlier)
    {
        using var file = new SqliteFile();
        await File.WriteAllBytesAsync(file.Path, earlier);
        return await ContentAsync(file.Path);
    }

    /// <summary>Everything in a store, as text.</summary>
    private static async Task<string> ContentAsync(string path)
    {
        await using var store = await SqliteStore.OpenAsync(path);
        var lines = new List<string>();
        foreach (var type in await store.Aggregates.ListTypesAsync())
        {
            await foreach (var aggregate in store.Aggregates.ReadAllAsync(type))
            {
                lines.Add(string.Create(CultureInfo.InvariantCulture, $"{aggregate.Id} {aggregate.Version} {Convert.ToHexString(aggregate.Content.Span)}"));
            }
        }

        Assert.True((await store.Decisions.VerifyAsync()).IsIntact);
        lines.Add((await store.Decisions.GetHeadAsync()).ToString());
        await foreach (var document in store.Texts.ReadAllAsync())
        {
            lines.Add(document.ToString());
            Assert.NotEmpty(await store.Texts.SearchAsync(TextQuery.Of(document.Title)));
        }

        lines.Add(string.Join(' ', await store.LoadPlans.ListAsync()));
        return string.Join('\n', lines);
    }

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);

    private static long Scalar(string path, string sql) => (long)Ask(path, sql);

    private static string ScalarText(string path, string sql) => (string)Ask(path, sql);

    private static object Ask(string path, string sql)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        connection.Open();
        using var command = new SqliteCommand(sql, connection);
        return command.ExecuteScalar()!;
    }
}
