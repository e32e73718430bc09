using NodaTime;

namespace Transformation.Framework.Gateway;

/// <summary>A condition on which a panel let an initiative proceed, and which nothing shows to be met yet.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class OpenCondition
{
    internal OpenCondition(PanelDecision decision, ConditionOfApproval condition, LocalDate asOf)
    {
        Decision = decision;
        Condition = condition;
        IsOverdue = condition.IsOverdueOn(asOf);
    }

    /// <summary>The decision that made it.</summary>
    public PanelDecision Decision { get; }

    /// <summary>The condition.</summary>
    public ConditionOfApproval Condition { get; }

    /// <summary>Whether its day has passed.</summary>
    public bool IsOverdue { get; }
}
