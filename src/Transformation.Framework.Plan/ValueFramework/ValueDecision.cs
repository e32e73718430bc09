using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>What a body decided about a proposal. It is recorded, never worked out from the judgements; it stands until the next.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record ValueDecision
{
    /// <summary>Records a decision.</summary>
    /// <param name="body">Who decided.</param>
    /// <param name="on">The day.</param>
    /// <param name="outcome">What was decided.</param>
    /// <param name="reason">Why.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted.</exception>
    public ValueDecision(GovernanceBodyId body, LocalDate on, ValueDecisionOutcome outcome, string? reason = null)
    {
        Body = DistinctReferences.One(body, nameof(body));
        On = IsoDate.Check(on, nameof(on));
        Outcome = ItemLists.Defined(outcome, nameof(outcome));
        Reason = DomainText.Optional(reason, nameof(reason));
    }

    /// <summary>Who decided.</summary>
    public GovernanceBodyId Body { get; }

    /// <summary>The day.</summary>
    public LocalDate On { get; }

    /// <summary>What was decided.</summary>
    public ValueDecisionOutcome Outcome { get; }

    /// <summary>Why; null when not recorded.</summary>
    public string? Reason { get; }
}
