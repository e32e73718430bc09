namespace Transformation.Framework;

/// <summary>A kind of call to a store.</summary>
/// <param name="Name">What it is called in telemetry.</param>
/// <param name="TellsHealth">Whether how it ends tells if the record can be written: what writes aggregates or decisions. (Texts and load plans may be kept elsewhere.)</param>
internal sealed record StoreOperation(string Name, bool TellsHealth = false)
{
    internal static readonly StoreOperation Open = new("open");

    internal static readonly StoreOperation ReadAggregate = new("aggregates.read");
    internal static readonly StoreOperation StreamAggregates = new("aggregates.stream");
    internal static readonly StoreOperation ListTypes = new("aggregates.list");
    internal static readonly StoreOperation Commit = new("aggregates.commit", TellsHealth: true);

    internal static readonly StoreOperation ReadHead = new("decisions.head");
    internal static readonly StoreOperation StreamDecisions = new("decisions.stream");
    internal static readonly StoreOperation Append = new("decisions.append", TellsHealth: true);

    internal static readonly StoreOperation Search = new("texts.search");
    internal static readonly StoreOperation StreamTexts = new("texts.stream");
    internal static readonly StoreOperation PutTexts = new("texts.put");
    internal static readonly StoreOperation ReplaceTexts = new("texts.replace");
    internal static readonly StoreOperation RemoveTexts = new("texts.remove");

    internal static readonly StoreOperation Decide = new("record.decide", TellsHealth: true);
    internal static readonly StoreOperation RestoreRecord = new("record.restore", TellsHealth: true);

    internal static readonly StoreOperation ListPlans = new("load-plans.list");
    internal static readonly StoreOperation FindPlan = new("load-plans.find");
    internal static readonly StoreOperation StreamCommitments = new("load-plans.stream-commitments");
    internal static readonly StoreOperation StreamImpacts = new("load-plans.stream-impacts");
    internal static readonly StoreOperation StreamCapacity = new("load-plans.stream-capacity");
    internal static readonly StoreOperation FillTable = new("load-plans.fill-table");
    internal static readonly StoreOperation ReplacePlan = new("load-plans.replace");
    internal static readonly StoreOperation ChangePlan = new("load-plans.change");
    internal static readonly StoreOperation DeletePlan = new("load-plans.delete");
    internal static readonly StoreOperation RestorePlan = new("load-plans.restore");
}
