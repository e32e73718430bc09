using Transformation.Framework.Benchmarks.Load;
using Transformation.Framework.Core.Storage;
using Transformation.Framework.Load;

namespace Transformation.Framework.Benchmarks.Storage;

/// <summary>What is the same for every store: each piece of work by the store and by hand, by turns.</summary>
/// <param name="store">The store's aggregates.</param>
/// <param name="plans">The store's load plans.</param>
/// <param name="options">How much.</param>
internal sealed class StorageSide(IAggregateStore store, ILoadPlanStore plans, StorageOptions options)
{
    /// <summary>Saving waits for a disk that others use too: many short turns tell more than few long ones.</summary>
    private const int SaveTurns = 5;

    private readonly Commitment[] rows = StorageWorkload.Records(options.Rows);

    /// <summary>A million commitments into an empty place, on disk at the end.</summary>
    public Task ImportAsync(string title, StorageContestant byHand, Func<ValueTask> ready) => StorageComparison.RunAsync(
        title,
        [byHand, new("The store", async () => (await plans.ReplaceAsync(StorageWorkload.Plan, new(rows.ToAsyncEnumerable()), 0)).Commitments, Ready: async () =>
        {
            if (await plans.FindAsync(StorageWorkload.Plan) is { } there)
            {
                await plans.DeleteAsync(StorageWorkload.Plan, there.Version);
            }

            await ready();
        })],
        options.Turns);

    /// <summary>From the store to a table of commitments that can be added up.</summary>
    public Task FillAsync(string title, params StorageContestant[] byHand) => StorageComparison.RunAsync(
        title,
        [
            .. byHand,
            new("The store, into a table's builder", async () => (await FilledAsync()).Count),
            new("The store, and the table made", async () => (await FilledAsync()).Build().Count),
            new("The store, as records into a builder", async () =>
            {
                var builder = new CommitmentTableBuilder(BenchmarkRange.Range, LoadWorkload.Catalogue);
                await foreach (var row in plans.ReadCommitmentsAsync())
                {
                    builder.Add(row);
                }

                return builder.Count;
            }),
        ],
        options.Turns);

    /// <summary>From the store to records, one after another.</summary>
    public Task StreamAsync(string title, StorageContestant byHand) => StorageComparison.RunAsync(
        title, [byHand, new("The store", async () => await plans.ReadCommitmentsAsync().LongCountAsync())], options.Turns);

    /// <summary>One aggregate at a time, on disk when the call returns.</summary>
    public Task SaveAsync(string title, params StorageContestant[] byHand) => StorageComparison.RunAsync(
        title, [.. byHand, new("The store, writing the JSON included", () => StorageDocument.SaveAsync(store, options.Saves))], options.Turns * SaveTurns, options.Saves);

    public Commitment[] Rows => rows;

    private async ValueTask<CommitmentTableBuilder> FilledAsync()
    {
        var builder = new CommitmentTableBuilder(BenchmarkRange.Range, LoadWorkload.Catalogue);
        await plans.FillAsync(builder);
        return builder;
    }
}
