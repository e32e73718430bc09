using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Storage.Writer;

/// <summary>Moves an amount from some accounts to another, in one batch; sometimes closes an account and opens it again.</summary>
public sealed class TransferRole(OpenedStore store, Random random, Action<string> say) : Role(store, random, say)
{
    /// <summary>How many accounts there are: more than one page of any database.</summary>
    public const int Accounts = 40;

    /// <summary>What there is in all of them together, whatever is moved.</summary>
    public const long Total = 40_000;

    public static string NameOf(int account) => FormattableString.Invariant($"account {account:00}");

    protected override async Task DoAsync()
    {
        var accounts = Enumerable.Range(0, Accounts).OrderBy(_ => Random.Next()).Take(Random.Next(2, 5)).Select(NameOf).ToArray();
        var closes = Random.Next(5) == 0;
        await UntilFirstAsync(async () =>
        {
            var found = new List<Versioned<Tally>>();
            foreach (var account in accounts)
            {
                // An account that is closed has nothing in it.
                found.Add(await Store.Record.Aggregates.LoadAsync(TallyTypes.Account, account) ?? Versioned.New(Tally.Of(account, 0)));
            }

            var amount = closes ? found[0].Value.Number : Random.Next(-50, 100);
            var changes = new List<AggregateChange> { Changed(found[0], -amount), Changed(found[1], amount) };
            changes.AddRange(found.Skip(2).Select(static same => Changed(same, 0)));
            return await Store.Record.Aggregates.CommitAsync([.. changes.OrderBy(_ => Random.Next())]);
        });
    }

    private static AggregateChange Changed(Versioned<Tally> account, long by)
    {
        var number = account.Value.Number + by;
        return number == 0 && account.Version != Versioned.NotStored
            ? AggregateChange.Delete(TallyTypes.Account, account)
            : AggregateChange.Save(TallyTypes.Account, account.With(Tally.Of(account.Value.Name, number)));
    }
}
