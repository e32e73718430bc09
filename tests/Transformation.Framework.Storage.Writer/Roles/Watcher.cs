using Transformation.Framework.Core.Storage;
using Transformation.Framework.Load;

namespace Transformation.Framework.Storage.Writer;

/// <summary>Looks at everything again and again while others write, and ends with an exception when it sees something that is not whole or goes back.</summary>
public sealed class Watcher(OpenedStore store)
{
    private readonly Dictionary<string, (long Number, long Version)> counters = new(StringComparer.Ordinal);
    private DecisionLogHead head;
    private long planVersion;

    /// <summary>How often everything was looked at.</summary>
    public int Looks { get; private set; }

    public async Task LookAsync()
    {
        await LookAtCountersAsync();
        await LookAtAccountsAsync(isSlow: Looks % 5 == 0);
        await LookAtDecisionsAsync();
        await LookAtPlanAsync(isSlow: Looks % 3 == 0);
        await LookAtTextsAsync();
        Looks++;
    }

    private async Task LookAtCountersAsync()
    {
        await foreach (var counter in store.Record.Aggregates.StreamAsync(TallyTypes.Counter))
        {
            var (name, number, version) = (counter.Value.Name, counter.Value.Number, counter.Version);
            var before = counters.GetValueOrDefault(name);
            Require(counter.Value.IsWhole && number >= before.Number && version >= before.Version, $"Counter {name} went from {before} to {(number, version)}.");
            Require(number == before.Number == (version == before.Version), $"Counter {name} went from {before} to {(number, version)}.");
            counters[name] = (number, version);
        }
    }

    /// <summary>A stream shows one moment, however long it takes to read: what is in all accounts together is always the same.</summary>
    private async Task LookAtAccountsAsync(bool isSlow)
    {
        var (sum, last) = (0L, "");
        await foreach (var account in store.Record.Aggregates.StreamAsync(TallyTypes.Account))
        {
            Require(account.Value.IsWhole && string.CompareOrdinal(last, account.Value.Name) < 0, $"{account.Value.Name} is not whole, or out of order.");
            (sum, last) = (sum + account.Value.Number, account.Value.Name);
            if (isSlow)
            {
                await Task.Delay(2);
            }
        }

        Require(sum == TransferRole.Total, FormattableString.Invariant($"All accounts together have {sum}."));
    }

    private async Task LookAtDecisionsAsync()
    {
        var verification = await store.Record.Decisions.VerifyAsync(head);
        Require(verification.IsIntact, verification.Fault?.Message ?? "");
        head = verification.Head;
        foreach (var counter in DecideRole.Counters)
        {
            // A decision that was seen was carried out.
            var decided = await store.Record.Decisions.ReadAsync().CountAsync(entry => entry.Record.Kind == DecideRole.Kind && entry.Record.Subject == counter);
            var found = (await store.Record.Aggregates.LoadAsync(TallyTypes.Decided, counter))?.Value.Number ?? 0;
            Require(found >= decided, FormattableString.Invariant($"{decided} decisions about {counter}, but only {found} were carried out."));
        }
    }

    private async Task LookAtPlanAsync(bool isSlow)
    {
        var found = await store.Plans.FindAsync(PlanRole.Name);
        Require((found?.Version ?? 0) >= planVersion, "The plan went back.");
        planVersion = found?.Version ?? 0;
        var numbers = new List<long>();
        await foreach (var row in store.Plans.ReadCommitmentsAsync(new LoadRowFilter { Plan = PlanRole.Name }))
        {
            numbers.Add(PlanRows.NumberOf(row));
            if (isSlow && numbers.Count % 30 == 0)
            {
                await Task.Delay(2);
            }
        }

        var isWhole = numbers.Count == 0 ? found is null : numbers.TrueForAll(number => number == numbers[0]) && numbers.Count == PlanRole.RowsOf(numbers[0]);
        Require(isWhole, $"The plan is not whole: {string.Join(' ', numbers.GroupBy(static n => n).Select(static g => FormattableString.Invariant($"{g.Count()} of {g.Key}")))}");
        Require(found is null || PlanRole.RowsOf(0) <= found.Commitments, "The plan has fewer commitments than any plan.");
    }

    private async Task LookAtTextsAsync()
    {
        var hits = await store.Record.Texts.SearchAsync(TextQuery.Of("about", TextRole.Kind), 100);
        var words = await store.Record.Texts.ReadAllAsync(TextRole.Kind).Select(static document => document.Body).ToListAsync();
        Require(hits.Length is 0 or TextRole.Documents && words.Count is 0 or TextRole.Documents, FormattableString.Invariant($"{hits.Length} documents were found, {words.Count} read."));
        Require(words.TrueForAll(word => word == words[0]), "Documents of two replacements stand side by side.");
    }

    private static void Require(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new InvalidOperationException(otherwise);
        }
    }
}
