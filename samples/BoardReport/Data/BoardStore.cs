using System.Security.Cryptography;
using NodaTime;
using Transformation.Framework.Benefits;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;
using Transformation.Framework.Core.Storage;
using Transformation.Framework.Gateway;
using Transformation.Framework.Load;
using Transformation.Framework.Plan;

namespace BoardReport.Data;

/// <summary>The embedded store of the report: the documents, and a log entry for each import that changed something.</summary>
internal sealed class BoardStore(IRecordStore store, IClock clock)
{
    private const string ImportKind = "import";
    private const string OnlyOne = "bnssg";

    private static readonly AggregateType<Portfolio> Portfolios = new("portfolio", CoreJson.Portfolio, static p => p.Id.Value);
    private static readonly AggregateType<TransformationPlan> Plans = new("plan", PlanJson.Plan, static p => p.Id);
    private static readonly AggregateType<GovernanceBodies> Bodies = Single("governance", CoreJson.Governance);
    private static readonly AggregateType<Attendance> Attendances = Single("attendance", CoreJson.Attendance);
    private static readonly AggregateType<EvidenceRegister> Evidence = Single("gateway-evidence", GatewayJson.Evidence);
    private static readonly AggregateType<BenefitsMaps> Benefits = Single("benefits-maps", BenefitsJson.BenefitsMap);
    private static readonly AggregateType<LoadPlan> Loads = Single("load-plan", LoadJson.LoadPlan);
    private static readonly AggregateType<FundingTables> Funding = new("funding-tables", PlanJson.FundingTables, static f => f.Id);

    /// <summary>Saves every document that differs from what is stored and puts that on record, all together or none. The same inputs again change nothing.</summary>
    internal async Task<ImportResult> ImportAsync(Inputs inputs, CancellationToken cancellationToken)
    {
        (AggregateChange Change, bool IsNews)[] all =
        [
            await Change(Portfolios, inputs.Portfolio, cancellationToken),
            await Change(Plans, inputs.Plan, cancellationToken),
            await Change(Bodies, inputs.Bodies, cancellationToken),
            await Change(Attendances, inputs.Attendance, cancellationToken),
            await Change(Evidence, inputs.Evidence, cancellationToken),
            await Change(Benefits, inputs.Benefits, cancellationToken),
            await Change(Loads, inputs.Load, cancellationToken),
            await Change(Funding, inputs.Funding, cancellationToken),
        ];
        if (all.Any(static one => one.IsNews))
        {
            AggregateBatch batch = [.. all.Select(static one => one.Change)];
            var record = new DecisionRecord(clock.GetCurrentInstant(), ImportKind, inputs.Portfolio.Id.Value, Describe(batch));
            await store.DecideAsync(batch, record, expectedLastSequence: null, cancellationToken);
        }

        var verified = await store.Decisions.VerifyAsync(cancellationToken: cancellationToken);
        return new ImportResult(all.Length, verified.Head.Sequence, verified.Fault?.Message);
    }

    /// <summary>What the store holds, to make the report of: what is shown is what is kept.</summary>
    internal async Task<Inputs> LoadAsync(Portfolio portfolio, TransformationPlan plan, FundingTables funding, CancellationToken cancellationToken) => new(
        await Load(Portfolios, portfolio.Id.Value, cancellationToken),
        await Load(Plans, plan.Id, cancellationToken),
        await Load(Bodies, OnlyOne, cancellationToken),
        await Load(Attendances, OnlyOne, cancellationToken),
        await Load(Evidence, OnlyOne, cancellationToken),
        await Load(Benefits, OnlyOne, cancellationToken),
        await Load(Loads, OnlyOne, cancellationToken),
        await Load(Funding, funding.Id, cancellationToken));

    private static AggregateType<T> Single<T>(string name, JsonDocumentFormat<T> format)
        where T : class => new(name, format, static _ => OnlyOne);

    private async Task<(AggregateChange Change, bool IsNews)> Change<T>(AggregateType<T> type, T value, CancellationToken cancellationToken)
        where T : class
    {
        var stored = await store.Aggregates.LoadAsync(type, type.IdOf(value).Key, cancellationToken);
        var change = AggregateChange.Save(type, stored?.With(value) ?? Versioned.New(value));
        return (change, stored is null || !type.Format.ToUtf8(stored.Value).AsSpan().SequenceEqual(change.Content!.Value.Span));
    }

    private async Task<T> Load<T>(AggregateType<T> type, string key, CancellationToken cancellationToken)
        where T : class =>
        (await store.Aggregates.LoadAsync(type, key, cancellationToken))?.Value ?? throw new StoreCorruptException($"{type.Name}/{key} is gone from the store.");

    private static string Describe(AggregateBatch batch) =>
        string.Join('\n', batch.Select(static c => $"{c.Id} sha256:{Convert.ToHexStringLower(SHA256.HashData(c.Content!.Value.Span))}"));
}
