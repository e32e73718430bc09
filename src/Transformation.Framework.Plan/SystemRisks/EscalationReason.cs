using NodaTime;

namespace Transformation.Framework.Plan;

/// <summary>A ground for escalation that holds, and since when.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record EscalationReason
{
    internal EscalationReason(EscalationGround ground, LocalDate since, RiskMitigation? mitigation = null)
    {
        Ground = ground;
        Since = since;
        Mitigation = mitigation;
    }

    /// <summary>The ground.</summary>
    public EscalationGround Ground { get; }

    /// <summary>
    /// Since when: over the appetite, the first rating of those without a break that are over it; rising, the latest rating; overdue, the day after the one it was due.
    /// </summary>
    public LocalDate Since { get; }

    /// <summary>The mitigation that is overdue; null for the other grounds.</summary>
    public RiskMitigation? Mitigation { get; }
}
