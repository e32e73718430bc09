using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>A decision at the end of a phase of a team's work.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record PhaseDecision
{
    /// <summary>Records a decision.</summary>
    /// <param name="phase">The phase that the team was in.</param>
    /// <param name="decision">What was decided.</param>
    /// <param name="on">The day; it holds from that day. At most one decision of a team falls on a day.</param>
    /// <param name="by">The body that decided; null when the team decided itself.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted.</exception>
    public PhaseDecision(DesignPhase phase, PhaseDecisionKind decision, LocalDate on, GovernanceBodyId? by = null)
    {
        Phase = Enum.IsDefined(phase) ? phase : throw new ArgumentOutOfRangeException(nameof(phase));
        Decision = !Enum.IsDefined(decision) ? throw new ArgumentOutOfRangeException(nameof(decision))
            : decision == PhaseDecisionKind.GoBack && phase == DesignPhase.Discovery ? throw new ArgumentException("There is no phase before discovery.", nameof(decision))
            : decision;
        On = IsoDate.Check(on, nameof(on));
        By = by != default(GovernanceBodyId) ? by : throw new ArgumentException("The body is empty.", nameof(by));
    }

    /// <summary>The phase that the team was in.</summary>
    public DesignPhase Phase { get; }

    /// <summary>What was decided.</summary>
    public PhaseDecisionKind Decision { get; }

    /// <summary>The day; the decision holds from that day.</summary>
    public LocalDate On { get; }

    /// <summary>The body that decided; null when the team decided itself.</summary>
    public GovernanceBodyId? By { get; }

    /// <summary>Where the decision leads.</summary>
    internal DesignTeamState Next => Decision switch
    {
        PhaseDecisionKind.Stop => DesignTeamState.Stopped,
        PhaseDecisionKind.GoBack => StateOf(Phase - 1),
        _ => Phase == DesignPhase.Testing ? DesignTeamState.HandedOver : StateOf(Phase + 1),
    };

    internal static DesignTeamState StateOf(DesignPhase phase) => phase switch
    {
        DesignPhase.Discovery => DesignTeamState.Discovery,
        DesignPhase.Design => DesignTeamState.Design,
        _ => DesignTeamState.Testing,
    };
}
