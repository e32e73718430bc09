using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>That a component of a plan is meant to help with one aspect of a framework.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record ImpactLink
{
    /// <summary>Describes a link.</summary>
    /// <param name="component">The identifier of the plan's component.</param>
    /// <param name="aspect">The identifier of the framework's aspect.</param>
    /// <param name="why">How the one helps with the other; null when nobody said.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted.</exception>
    public ImpactLink(string component, string aspect, string? why = null)
    {
        Component = IdentifierText.Check(component, "a component identifier", nameof(component));
        Aspect = IdentifierText.Check(aspect, "an aspect identifier", nameof(aspect));
        Why = DomainText.Optional(why, nameof(why));
    }

    /// <summary>The identifier of the plan's component.</summary>
    public string Component { get; }

    /// <summary>The identifier of the framework's aspect.</summary>
    public string Aspect { get; }

    /// <summary>How the one helps with the other; null when nobody said.</summary>
    public string? Why { get; }
}
