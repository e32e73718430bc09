using System.Security.Cryptography;
using NodaTime;
using Transformation.Framework.Benefits;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Storage;
using Transformation.Framework.Gateway;
using Transformation.Framework.Load;
using Transformation.Framework.Plan;

namespace BoardReport.Data;

/// <summary>The embedded store of the report: the documents, and a log entry for each import that changed something.</summary>
internal sealed class BoardStore(IRecordStore store, ILoadPlanStore loadPlans, IClock clock)
{
    private const string ImportKind = "import";

    /// <summary>What all documents here belong to that have no identifier of their own.</summary>
    private static readonly PortfolioId Bnssg = PortfolioId.From("bnssg");

    private static readonly LoadPlanId LoadId = LoadPlanId.From("bnssg");

    private static readonly AggregateType<GovernanceBodies> Bodies = CoreAggregates.Governance(Bnssg);
    private static readonly AggregateType<BenefitsMaps> Benefits = BenefitsAggregates.Maps(Bnssg);

    /// <summary>The evidence of a whole portfolio in one document: a kind of this report's own, since the gateway's is that of one initiative.</summary>
    private static readonly AggregateType<EvidenceRegister> Evidence = new("board-report-evidence", GatewayJson.Evidence, static _ => Bnssg.Value);

    /// <summary>Saves every document that differs from what is stored and puts that on record, all together or none. The same inputs again change nothing.</summary>
    internal async Task<ImportResult> ImportAsync(Inputs inputs, CancellationToken cancellationToken)
    {
        (AggregateChange Change, bool IsNews)[] all =
        [
            await Change(CoreAggregates.Portfolios, inputs.Portfolio, cancellationToken),
            await Change(PlanAggregates.Plans, inputs.Plan, cancellationToken),
            await Change(Bodies, inputs.Bodies, cancellationToken),
            await Change(CoreAggregates.Attendances, inputs.Attendance, cancellationToken),
            await Change(Evidence, inputs.Evidence, cancellationToken),
            await Change(Benefits, inputs.Benefits, cancellationToken),
            await Change(PlanAggregates.FundingTables, inputs.Funding, cancellationToken),
        ];
        await SaveLoadAsync(inputs.Load, cancellationToken);
        AggregateBatch batch = [.. all.Select(static one => one.Change)];
        var described = Describe(batch, inputs.Load);
        if (all.Any(static one => one.IsNews) || await LastImportAsync(cancellationToken) != described)
        {
            var record = new DecisionRecord(clock.GetCurrentInstant(), ImportKind, inputs.Portfolio.Id.Value, described);
            await store.DecideAsync(batch, record, expectedLastSequence: null, cancellationToken);
        }

        var verified = await store.Decisions.VerifyAsync(cancellationToken: cancellationToken);
        return new ImportResult(all.Length + 1, verified.Head.Sequence, verified.Fault?.Message);
    }

    /// <summary>What the store holds, to make the report of: what is shown is what is kept.</summary>
    /// <param name="imported">What was imported, for the keys.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    internal async Task<Inputs> LoadAsync(Inputs imported, CancellationToken cancellationToken) => new(
        await Load(CoreAggregates.Portfolios, imported.Portfolio, cancellationToken),
        await Load(PlanAggregates.Plans, imported.Plan, cancellationToken),
        await Load(Bodies, imported.Bodies, cancellationToken),
        await Load(CoreAggregates.Attendances, imported.Attendance, cancellationToken),
        await Load(Evidence, imported.Evidence, cancellationToken),
        await Load(Benefits, imported.Benefits, cancellationToken),
        (await loadPlans.LoadAsync(LoadId, cancellationToken))?.Value ?? throw new StoreCorruptException($"The load plan {LoadId} is gone from the store."),
        await Load(PlanAggregates.FundingTables, imported.Funding, cancellationToken));

    /// <summary>Keeps the load plan as rows, which a system's plan with a hundred thousand commitments would need. A commit of its own: an entry that a crash kept from being made is made at the next import.</summary>
    private async Task SaveLoadAsync(LoadPlan plan, CancellationToken cancellationToken)
    {
        var stored = await loadPlans.LoadAsync(LoadId, cancellationToken);
        if (stored is null || LoadJson.LoadPlan.ToText(stored.Value) != LoadJson.LoadPlan.ToText(plan))
        {
            await loadPlans.SaveAsync(LoadId, stored?.With(plan) ?? Versioned.New(plan), cancellationToken);
        }
    }

    private async Task<string?> LastImportAsync(CancellationToken cancellationToken)
    {
        string? last = null;
        await foreach (var entry in store.Decisions.ReadAsync(cancellationToken: cancellationToken))
        {
            last = entry.Record.Kind == ImportKind ? entry.Record.Payload : last;
        }

        return last;
    }

    private async Task<(AggregateChange Change, bool IsNews)> Change<T>(AggregateType<T> type, T value, CancellationToken cancellationToken)
        where T : class
    {
        var stored = await store.Aggregates.LoadAsync(type, type.IdOf(value).Key, cancellationToken);
        var change = AggregateChange.Save(type, stored?.With(value) ?? Versioned.New(value));
        return (change, stored is null || !type.Format.ToUtf8(stored.Value).AsSpan().SequenceEqual(change.Content!.Value.Span));
    }

    private async Task<T> Load<T>(AggregateType<T> type, T imported, CancellationToken cancellationToken)
        where T : class
    {
        var id = type.IdOf(imported);
        return (await store.Aggregates.LoadAsync(type, id.Key, cancellationToken))?.Value ?? throw new StoreCorruptException($"{id} is gone from the store.");
    }

    private static string Describe(AggregateBatch batch, LoadPlan load) => string.Join(
        '\n', batch.Select(static c => Describe($"{c.Id}", c.Content!.Value.Span)).Append(Describe($"{StoredLoadPlan.IdOf(LoadId)}", LoadJson.LoadPlan.ToUtf8(load))));

    private static string Describe(string what, ReadOnlySpan<byte> content) => $"{what} sha256:{Convert.ToHexStringLower(SHA256.HashData(content))}";
}
