using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>One component of a plan waits for another: no work towards a milestone of the first begins before every milestone of the other is done.</summary>
/// <remarks>
/// This is order in time, which a system decides for its own plan. What a component does for another without coming first is <see cref="PlanComponent.Supports"/> of the template.
/// Immutable; safe to share between threads.
/// </remarks>
public sealed record PlanDependency
{
    /// <summary>Says that a component waits for another.</summary>
    /// <param name="component">The component that waits; <see cref="IdentifierText"/> has the rule.</param>
    /// <param name="waitsFor">The component it waits for.</param>
    /// <param name="reason">Why, in a line.</param>
    /// <param name="provenance">Where the record comes from.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted, or the two are one.</exception>
    public PlanDependency(string component, string waitsFor, string? reason = null, Provenance? provenance = null)
    {
        Component = IdentifierText.Check(component, "a component identifier", nameof(component));
        WaitsFor = IdentifierText.Check(waitsFor, "a component identifier", nameof(waitsFor));
        if (Component == WaitsFor)
        {
            throw new ArgumentException("A component does not wait for itself.", nameof(waitsFor));
        }

        Reason = DomainText.Optional(reason, nameof(reason));
        Provenance = provenance;
    }

    /// <summary>The identifier of the component that waits.</summary>
    public string Component { get; }

    /// <summary>The identifier of the component it waits for.</summary>
    public string WaitsFor { get; }

    /// <summary>Why; null when not recorded.</summary>
    public string? Reason { get; }

    /// <summary>Where the record comes from; null when not recorded.</summary>
    public Provenance? Provenance { get; }
}
