using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Benefits;

/// <summary>The words that stand in JSON for the enumerations of this package.</summary>
internal static class BenefitsWords
{
    internal static JsonShape<BenefitClass> Class { get; } = JsonShapes.Words(
        (BenefitClass.CashReleasing, "cash-releasing"),
        (BenefitClass.NonCashReleasing, "non-cash-releasing"),
        (BenefitClass.Societal, "societal"),
        (BenefitClass.Unmonetisable, "unmonetisable"));

    internal static JsonShape<ChainNodeKind> Kind { get; } = JsonShapes.Words(
        (ChainNodeKind.Enabler, "enabler"),
        (ChainNodeKind.EnablingChange, "enabling-change"),
        (ChainNodeKind.BusinessChange, "business-change"),
        (ChainNodeKind.Outcome, "outcome"),
        (ChainNodeKind.Benefit, "benefit"),
        (ChainNodeKind.Objective, "objective"));

    internal static JsonShape<ChainStatus> Status { get; } = JsonShapes.Words(
        (ChainStatus.NotStarted, "not-started"), (ChainStatus.UnderWay, "under-way"), (ChainStatus.Done, "done"), (ChainStatus.Stopped, "stopped"));

    internal static JsonShape<OutcomeDirection> Direction { get; } = JsonShapes.Words(
        (OutcomeDirection.Increase, "increase"), (OutcomeDirection.Reduce, "reduce"));

    internal static JsonShape<DiscountKind> Discounting { get; } = JsonShapes.Words(
        (DiscountKind.Standard, "standard"), (DiscountKind.Health, "health"));

    internal static JsonShape<CostNature> Nature { get; } = JsonShapes.Words(
        (CostNature.Capital, "capital"), (CostNature.Revenue, "revenue"), (CostNature.InKind, "in-kind"));

    internal static JsonShape<ValueKind> ValueKind { get; } = JsonShapes.Words(
        (Benefits.ValueKind.Fiscal, "fiscal"), (Benefits.ValueKind.Economic, "economic"), (Benefits.ValueKind.Social, "social"));

    internal static JsonShape<RampShape> Ramp { get; } = JsonShapes.Words(
        (RampShape.Step, "step"), (RampShape.Linear, "linear"), (RampShape.SCurve, "s-curve"), (RampShape.Series, "series"));

    internal static JsonShape<DropOffFrom> DropOffFrom { get; } = JsonShapes.Words(
        (Benefits.DropOffFrom.BenefitStart, "benefit-start"), (Benefits.DropOffFrom.FullEffect, "full-effect"));

    internal static JsonShape<SeriesKind> Series { get; } = JsonShapes.Words(
        (SeriesKind.Level, "level"), (SeriesKind.Count, "count"), (SeriesKind.Quantity, "quantity"));

    internal static JsonShape<CostRecurrence> Recurrence { get; } = JsonShapes.Words(
        (CostRecurrence.OneOff, "one-off"), (CostRecurrence.Recurrent, "recurrent"));

    /// <summary>Working time as Core writes it; none of it negative here.</summary>
    internal static JsonShape<Effort> Effort { get; } = JsonShapes.Parsable<Effort>(@"^[0-9]{1,12}(\.[0-9]{1,8})?h$");

    internal static JsonShape<Doubt> Doubt { get; } = JsonShapes.Parsable<Doubt>(IdentifierText.Pattern);

    internal static JsonShape<ChainNodeId> NodeId { get; } = JsonShapes.Parsable<ChainNodeId>(IdentifierText.Pattern);

    internal static JsonShape<Lag> Lag { get; } = JsonShapes.Parsable<Lag>(Benefits.Lag.Pattern);

    internal static JsonShape<Party> Party { get; } = JsonShapes.Parsable<Party>(Benefits.Party.Pattern);

    internal static JsonShape<Uplift> Uplift { get; } = JsonShapes.Map(
        JsonShapes.DecimalBetween(0, Benefits.Uplift.Most), Benefits.Uplift.Of, static u => u.Value);

    internal static JsonShape<EvidenceGrade> EvidenceGrade { get; } = JsonShapes.Parsable<EvidenceGrade>(IdentifierText.Pattern);
}
