using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Storage;
using Transformation.Framework.Load;
using Transformation.Framework.Storage.Writer;
using Xunit.Abstractions;

namespace Transformation.Framework.Storage.Crash.Tests;

public sealed class SqliteDamageTests(ITestOutputHelper output)
{
    /// <summary>Some bytes of a file, changed to any others: whatever is called then works, or says in the store's own terms that it does not.</summary>
    [Fact]
    public async Task AnyCall_AfterDamageAnywhereInTheFile_WorksOrThrowsAStoreException()
    {
        using var file = new SqliteFile(isDurable: false);
        await FillAsync(file.Address);
        var untouched = await File.ReadAllBytesAsync(file.Path);
        var random = new Random(CrashBudget.Seed);
        var (worked, refused, wrong) = (0, 0, new Dictionary<string, string>(StringComparer.Ordinal));
        for (var i = 0; i < CrashBudget.Kills * 5; i++)
        {
            var bytes = (byte[])untouched.Clone();
            for (var spots = random.Next(1, 20); spots > 0; spots--)
            {
                // Every other time at the beginning of a page, where its structure stands.
                var position = random.Next(untouched.Length);
                position = random.Next(2) == 0 ? position : (position & ~4095) + random.Next(120);
                random.NextBytes(bytes.AsSpan(position, Math.Min(random.Next(1, 9), bytes.Length - position)));
            }

            await file.WriteAsync(bytes);
            await TryAsync(async () =>
            {
                await using var store = await OpenedStore.OpenAsync(file.Address);
                foreach (var call in Calls(store))
                {
                    await TryAsync(call, i);
                }
            }, i);
        }

        output.WriteLine($"{worked} calls worked, {refused} were refused.");
        Assert.True(wrong.Count == 0, string.Join("\n\n", wrong.Values));
        Assert.True(worked > 0 && refused > 0);

        async Task TryAsync(Func<Task> call, int number)
        {
            try
            {
                await call();
                worked++;
            }
            catch (StoreException)
            {
                refused++;
            }
            catch (Exception e)
            {
                var where = e.StackTrace?.Split('\n').FirstOrDefault(static line => line.Contains("Transformation.Framework.Storage.Sqlite", StringComparison.Ordinal));
                wrong.TryAdd($"{e.GetType()} {where}", $"File {number}: {e}");
            }
        }
    }

    private static async Task FillAsync(string address)
    {
        await using var store = await OpenedStore.OpenAsync(address);
        for (var n = 1; n <= 60; n++)
        {
            var state = await Observation.OfAsync(store, "a", 1);
            await Steps.At(CrashBudget.Seed, "a", n).PerformAsync(store, state);
        }
    }

    private static IEnumerable<Func<Task>> Calls(OpenedStore opened)
    {
        var store = opened.Record;
        var plan = PlanStep.PlanOf("a");
        yield return async () => await store.Aggregates.ListTypesAsync();
        yield return async () => await store.Aggregates.StreamAsync(TallyTypes.Work).CountAsync();
        foreach (var key in Steps.KeysOf("a"))
        {
            yield return async () =>
            {
                var found = await store.Aggregates.LoadAsync(TallyTypes.Work, key);
                var next = Tally.Of(key, 1_000);
                await store.Aggregates.SaveAsync(TallyTypes.Work, found?.With(next) ?? Versioned.New(next));
            };
        }

        yield return async () => await store.Decisions.GetHeadAsync();
        yield return async () => await store.Decisions.ReadAsync().CountAsync();
        yield return async () => await store.Decisions.VerifyAsync();
        yield return async () => await store.Decisions.AppendAsync(new DecisionRecord(Instant.FromUnixTimeTicks(0), "test", "one more", ""), null);
        yield return async () => await store.DecideAsync(
            [AggregateChange.Save(TallyTypes.Counter, Versioned.New(Tally.Of("new", 7)))], new DecisionRecord(Instant.FromUnixTimeTicks(0), "test", "one more", ""), null);
        yield return async () => await store.Texts.ReadAllAsync().CountAsync();
        yield return async () => await store.Texts.SearchAsync(TextQuery.Of("about"), 100);
        yield return async () => await store.Texts.SearchAsync(TextQuery.Of("\"drop d*\""), 100);
        yield return async () => await store.Texts.PutAsync([new(new("note-a", "one"), "One", "more")]);
        yield return async () => await store.Texts.ReplaceAsync("note-a", [new(new("note-a", "one"), "One", "more")]);
        yield return async () => await opened.Plans.ListAsync();
        yield return async () => await opened.Plans.ReadCommitmentsAsync().CountAsync();
        yield return async () => await opened.Plans.ReadImpactsAsync().CountAsync();
        yield return async () => await opened.Plans.ReadCapacityAsync().CountAsync();
        yield return async () => await opened.Plans.BuildTableAsync(LoadRange.Of(new YearMonth(2026, 4), new YearMonth(2026, 9), WorkingCalendar.EnglandAndWales), LoadCatalogue.Empty);
        yield return async () =>
        {
            var found = await opened.Plans.FindAsync(plan);
            var stored = await opened.Plans.ChangeAsync(plan, new LoadPlanChange { PutCommitments = [PlanRows.Commitment(3, 3)] }, found?.Version ?? 0);
            await opened.Plans.ReplaceAsync(plan, new LoadPlanRows(Enumerable.Range(0, 9).Select(static i => PlanRows.Commitment(i, 4)).ToAsyncEnumerable()), stored.Version);
        };
    }
}
