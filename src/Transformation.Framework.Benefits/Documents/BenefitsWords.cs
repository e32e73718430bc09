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
        (CostNature.Capital, "capital"), (CostNature.Revenue, "revenue"));

    internal static JsonShape<CostRecurrence> Recurrence { get; } = JsonShapes.Words(
        (CostRecurrence.OneOff, "one-off"), (CostRecurrence.Recurrent, "recurrent"));

    internal static JsonShape<ChainNodeId> NodeId { get; } = JsonShapes.Parsable<ChainNodeId>(IdentifierText.Pattern);

    internal static JsonShape<Doubt> Doubt { get; } = JsonShapes.Parsable<Doubt>(IdentifierText.Pattern);

    internal static JsonShape<Lag> Lag { get; } = JsonShapes.Parsable<Lag>(Benefits.Lag.Pattern);

    internal static JsonShape<Party> Party { get; } = JsonShapes.Parsable<Party>(Benefits.Party.Pattern);
}
