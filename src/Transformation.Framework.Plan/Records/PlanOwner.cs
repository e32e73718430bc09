using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>A body that answers for a plan, or for one of its components, in a role. Bodies only: no person is named.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record PlanOwner
{
    /// <summary>Names an owner.</summary>
    /// <param name="role">In which role, in the host's own words: <c>decides</c>, <c>delivers</c>, <c>is consulted</c>.</param>
    /// <param name="body">The governance body.</param>
    /// <param name="component">The component it owns; null for the plan as a whole.</param>
    /// <param name="provenance">Where the record comes from.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted.</exception>
    public PlanOwner(string role, GovernanceBodyId body, string? component = null, Provenance? provenance = null)
    {
        Role = DomainText.Required(role, nameof(role));
        Body = body != default ? body : throw new ArgumentException("The body is empty.", nameof(body));
        Component = component is null ? null : IdentifierText.Check(component, "a component identifier", nameof(component));
        Provenance = provenance;
    }

    /// <summary>In which role.</summary>
    public string Role { get; }

    /// <summary>The governance body.</summary>
    public GovernanceBodyId Body { get; }

    /// <summary>The identifier of the component it owns; null for the plan as a whole.</summary>
    public string? Component { get; }

    /// <summary>Where the record comes from; null when not recorded.</summary>
    public Provenance? Provenance { get; }
}
