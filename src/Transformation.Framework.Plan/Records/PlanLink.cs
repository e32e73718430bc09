using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>What a component does for something outside the plan: a long-term strategy, or a component of NHS IMPACT.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record PlanLink
{
    /// <summary>Describes a link.</summary>
    /// <param name="component">The component; <see cref="IdentifierText"/> has the rule.</param>
    /// <param name="to">The strategy or framework: <c>Healthier Together 2040</c>, <c>NHS IMPACT</c>.</param>
    /// <param name="part">The part of it, if it has parts: <c>Developing leadership behaviours</c>.</param>
    /// <param name="how">What the component does for it.</param>
    /// <param name="provenance">Where the record comes from.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted.</exception>
    public PlanLink(string component, string to, string? part = null, string? how = null, Provenance? provenance = null)
    {
        Component = IdentifierText.Check(component, "a component identifier", nameof(component));
        To = DomainText.Required(to, nameof(to));
        Part = DomainText.Optional(part, nameof(part));
        How = DomainText.Optional(how, nameof(how));
        Provenance = provenance;
    }

    /// <summary>The identifier of the component.</summary>
    public string Component { get; }

    /// <summary>The strategy or framework.</summary>
    public string To { get; }

    /// <summary>The part of it; null for the whole.</summary>
    public string? Part { get; }

    /// <summary>What the component does for it; null when not recorded.</summary>
    public string? How { get; }

    /// <summary>Where the record comes from; null when not recorded.</summary>
    public Provenance? Provenance { get; }
}
