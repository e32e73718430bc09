using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>What one organisation does towards a mitigation.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record MitigationPart
{
    /// <summary>Describes a part.</summary>
    /// <param name="organisation">Whose.</param>
    /// <param name="part">What it does.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted.</exception>
    public MitigationPart(OrganisationId organisation, string part)
    {
        Organisation = DistinctReferences.One(organisation, nameof(organisation));
        Part = DomainText.Required(part, nameof(part));
    }

    /// <summary>Whose part it is.</summary>
    public OrganisationId Organisation { get; }

    /// <summary>What it does.</summary>
    public string Part { get; }
}
