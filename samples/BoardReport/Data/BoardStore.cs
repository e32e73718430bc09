using System.Security.Cryptography;
using NodaTime;
using Transformation.Framework.Benefits;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;
using Transformation.Framework.Core.Storage;
using Transformation.Framework.Gateway;
using Transformation.Framework.Load;
using Transformation.Framework.Plan;
using Transformation.Framework.Storage.Sqlite;

namespace BoardReport.Data;

/// <summary>The embedded store of the report: the documents, and a log entry for each import that changed something.</summary>
internal sealed class BoardStore(SqliteStore store, IClock clock)
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

    /// <summary>Saves every document that differs from what is stored, all together or none, and logs it. The same inputs again change nothing.</summary>
    internal async Task<ImportResult> ImportAsync(Inputs inputs, CancellationToken cancellationToken)
    {
        AggregateBatch batch =
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
        await store.Aggregates.CommitAsync(batch, cancellationToken);
        await LogIfChanged(inputs, Describe(batch), cancellationToken);
        var verified = await store.Decisions.VerifyAsync(cancellationToken: cancellationToken);
        return new ImportResult(batch.Count, verified.Head.Sequence, verified.Fault?.Message);
    }

    private static AggregateType<T> Single<T>(string name, JsonDocumentFormat<T> format)
        where T : class => new(name, format, static _ => OnlyOne);

    private async Task<AggregateChange> Change<T>(AggregateType<T> type, T value, CancellationToken cancellationToken)
        where T : class
    {
        var stored = await store.Aggregates.LoadAsync(type, type.IdOf(value).Key, cancellationToken);
        return AggregateChange.Save(type, stored?.With(value) ?? Versioned.New(value));
    }

    /// <summary>Compared with the last import on record rather than with what the commit did: so an entry lost in a crash between the two is made up for.</summary>
    private async Task LogIfChanged(Inputs inputs, string payload, CancellationToken cancellationToken)
    {
        var head = await store.Decisions.GetHeadAsync(cancellationToken);
        string? last = null;
        await foreach (var entry in store.Decisions.ReadAsync(cancellationToken: cancellationToken))
        {
            last = entry.Record.Kind == ImportKind ? entry.Record.Payload : last;
        }

        if (last != payload)
        {
            var record = new DecisionRecord(clock.GetCurrentInstant(), ImportKind, inputs.Portfolio.Id.Value, payload);
            await store.Decisions.AppendAsync(record, head.Sequence, cancellationToken);
        }
    }

    private static string Describe(AggregateBatch batch) =>
        string.Join('\n', batch.Select(static c => $"{c.Id} sha256:{Convert.ToHexStringLower(SHA256.HashData(c.Content!.Value.Span))}"));
}
