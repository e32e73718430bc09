using System.Collections.Immutable;
using NodaTime;

namespace Transformation.Framework.Plan;

/// <summary>How one component stands on a date: how far it has come, whether it is being delivered in time, and why.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class ComponentStatus
{
    internal ComponentStatus(PlanComponent component, LocalDate asOf, ImmutableArray<MilestoneFinding> milestones, ImmutableArray<ProbeFinding> probes)
    {
        Component = component;
        AsOf = asOf;
        Milestones = milestones;
        Probes = probes;
        (Progress, ProgressReason) = StatusRules.Progress(milestones, probes);
        (Delivery, DeliveryReason) = StatusRules.Delivery(milestones, probes);
    }

    /// <summary>The component.</summary>
    public PlanComponent Component { get; }

    /// <summary>The date looked at.</summary>
    public LocalDate AsOf { get; }

    /// <summary>How far it has come.</summary>
    public ComponentProgress Progress { get; }

    /// <summary>Why it has come so far and no further.</summary>
    public StatusReason ProgressReason { get; }

    /// <summary>Whether its milestones are being met.</summary>
    public DeliveryState Delivery { get; }

    /// <summary>Why they are, or are not.</summary>
    public StatusReason DeliveryReason { get; }

    /// <summary>All its milestones: by planned date, those without one last, then by identifier.</summary>
    public ImmutableArray<MilestoneFinding> Milestones { get; }

    /// <summary>All its probes, in the template's order.</summary>
    public ImmutableArray<ProbeFinding> Probes { get; }
}
