using Transformation.Framework.Load;

namespace Transformation.Framework.Storage.Writer;

/// <summary>Replaces the one load plan by rows that all have the same number, or changes them all to another: as many rows as the number has over a hundred.</summary>
public sealed class PlanRole(OpenedStore store, Random random, Action<string> say) : Role(store, random, say)
{
    public static LoadPlanId Name { get; } = LoadPlanId.From("shared");

    /// <summary>How many commitments a plan has whose rows have a number.</summary>
    public static int RowsOf(long number) => 100 + (int)(number % 300);

    protected override async Task DoAsync()
    {
        var stored = await UntilFirstAsync(async () =>
        {
            var found = await Store.Plans.FindAsync(Name);
            var number = Random.Next(1, 1_000_000);
            if (found is not null && Random.Next(3) == 0)
            {
                // The same in the other way: all rows there may be are put in or taken out.
                var change = new LoadPlanChange
                {
                    PutCommitments = [.. Enumerable.Range(0, RowsOf(number)).Select(i => PlanRows.Commitment(i, number))],
                    RemoveCommitments = [.. Enumerable.Range(RowsOf(number), 400 - RowsOf(number)).Select(static i => CommitmentId.From(FormattableString.Invariant($"c{i}")))],
                };
                return await Store.Plans.ChangeAsync(Name, change, found.Version);
            }

            var rows = Enumerable.Range(0, RowsOf(number)).Select(i => PlanRows.Commitment(i, number)).ToAsyncEnumerable();
            return await Store.Plans.ReplaceAsync(Name, new LoadPlanRows(rows), found?.Version ?? 0);
        });
        Say(FormattableString.Invariant($"planned\t{stored.Version}\t{stored.Commitments}"));
    }
}
