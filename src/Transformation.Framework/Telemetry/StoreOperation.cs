namespace Transformation.Framework;

/// <summary>A kind of call to a store.</summary>
/// <param name="Name">What it is called in telemetry.</param>
/// <param name="Writes">Whether it writes.</param>
internal sealed record StoreOperation(string Name, bool Writes = false)
{
    internal static readonly StoreOperation Open = new("open");

    internal static readonly StoreOperation ReadAggregate = new("aggregates.read");
    internal static readonly StoreOperation StreamAggregates = new("aggregates.stream");
    internal static readonly StoreOperation ListTypes = new("aggregates.list");
    internal static readonly StoreOperation Commit = new("aggregates.commit", Writes: true);

    internal static readonly StoreOperation ReadHead = new("decisions.head");
    internal static readonly StoreOperation StreamDecisions = new("decisions.stream");
    internal static readonly StoreOperation Append = new("decisions.append", Writes: true);

    internal static readonly StoreOperation Search = new("texts.search");
    internal static readonly StoreOperation StreamTexts = new("texts.stream");
    internal static readonly StoreOperation PutTexts = new("texts.put", Writes: true);
    internal static readonly StoreOperation ReplaceTexts = new("texts.replace", Writes: true);
    internal static readonly StoreOperation RemoveTexts = new("texts.remove", Writes: true);

    internal static readonly StoreOperation Decide = new("record.decide", Writes: true);
    internal static readonly StoreOperation RestoreRecord = new("record.restore", Writes: true);

    internal static readonly StoreOperation ListPlans = new("load-plans.list");
    internal static readonly StoreOperation FindPlan = new("load-plans.find");
    internal static readonly StoreOperation StreamCommitments = new("load-plans.stream-commitments");
    internal static readonly StoreOperation StreamImpacts = new("load-plans.stream-impacts");
    internal static readonly StoreOperation StreamCapacity = new("load-plans.stream-capacity");
    internal static readonly StoreOperation FillTable = new("load-plans.fill-table");
    internal static readonly StoreOperation ReplacePlan = new("load-plans.replace", Writes: true);
    internal static readonly StoreOperation ChangePlan = new("load-plans.change", Writes: true);
    internal static readonly StoreOperation DeletePlan = new("load-plans.delete", Writes: true);
    internal static readonly StoreOperation RestorePlan = new("load-plans.restore", Writes: true);
}
