using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>How one risk stands on a day: its rating, whether it is accepted, what is late, and whether it is to go further up.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class RiskStanding
{
    internal RiskStanding(SystemRisk risk, SystemRiskRegister register, LocalDate asOf)
    {
        Risk = risk;
        AsOf = asOf;
        Rating = risk.RatingOn(asOf);
        Holding = risk.HeldBy.Where(h => h.From <= asOf).MaxBy(static h => h.From)!;
        Appetite = register.AppetiteFor(risk.Category);
        Position = RiskEscalation.PositionOf(Rating, Appetite);
        Mitigations = [.. risk.Mitigations.Where(m => m.AgreedOn <= asOf).OrderBy(static m => m.Id, StringComparer.Ordinal)];
        Reasons = RiskEscalation.Reasons(risk, Appetite, register.Escalation, asOf);
        var isFirstHolder = risk.HeldBy.All(h => h.From >= Holding.From);
        NewReasons = isFirstHolder ? Reasons : [.. Reasons.Where(r => r.Since > Holding.From)];
        EscalateTo = NewReasons.IsEmpty ? null : register.Escalation.Above(Holding.Body);
    }

    /// <summary>The risk.</summary>
    public SystemRisk Risk { get; }

    /// <summary>The day looked at.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The latest rating by the day; null when there is none.</summary>
    public RiskRating? Rating { get; }

    /// <summary>The score; null when unknown.</summary>
    public int? Score => Rating?.Score;

    /// <summary>The level; unknown without a rating in full.</summary>
    public RiskLevel Level => Rating?.Level ?? RiskLevel.Unknown;

    /// <summary>The body that holds it, and since when.</summary>
    public RiskHolding Holding { get; }

    /// <summary>What is accepted of its category; null when nobody has said.</summary>
    public RiskAppetite? Appetite { get; }

    /// <summary>Whether it is accepted as it is.</summary>
    public AppetitePosition Position { get; }

    /// <summary>What had been agreed about it by the day, done or not, by identifier.</summary>
    public ImmutableArray<RiskMitigation> Mitigations { get; }

    /// <summary>The mitigations that are late, by identifier.</summary>
    public IEnumerable<RiskMitigation> OverdueMitigations => Mitigations.Where(m => m.IsOverdueOn(AsOf));

    /// <summary>Every ground for escalation that holds, in the order of <see cref="EscalationGround"/>.</summary>
    public ImmutableArray<EscalationReason> Reasons { get; }

    /// <summary>
    /// Those the body that holds it has not yet had before it: all of them while the first body holds it; after that, those that arose after the day on which it took the risk over.
    /// </summary>
    public ImmutableArray<EscalationReason> NewReasons { get; }

    /// <summary>Whether it is to go further up.</summary>
    public bool IsEscalationDue => !NewReasons.IsEmpty;

    /// <summary>The body it is to go to; null when none is due, and when there is no body above the one that holds it.</summary>
    public GovernanceBodyId? EscalateTo { get; }
}
