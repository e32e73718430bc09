using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>One step of a theory of change: what is to follow, and what that assumes.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record TheoryOfChangeStep
{
    /// <summary>Records a step.</summary>
    /// <param name="step">What is to happen or to follow from the step before.</param>
    /// <param name="assumption">What must be true for it; null when nobody has said.</param>
    /// <exception cref="ArgumentException">A text cannot be accepted.</exception>
    public TheoryOfChangeStep(string step, string? assumption = null)
    {
        Step = DomainText.Required(step, nameof(step));
        Assumption = DomainText.Optional(assumption, nameof(assumption));
    }

    /// <summary>What is to happen or to follow.</summary>
    public string Step { get; }

    /// <summary>What must be true for it; null when not recorded.</summary>
    public string? Assumption { get; }
}
