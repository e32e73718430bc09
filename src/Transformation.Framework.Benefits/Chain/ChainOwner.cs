using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>Who answers for a node of the chain: a role in an organisation, never a named person.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record ChainOwner
{
    /// <summary>Names the owner.</summary>
    /// <param name="organisation">The organisation.</param>
    /// <param name="role">The role in it.</param>
    /// <exception cref="ArgumentException">The identifier or the text is empty.</exception>
    public ChainOwner(OrganisationId organisation, string role)
    {
        Organisation = organisation != default ? organisation : throw new ArgumentException("The identifier is empty.", nameof(organisation));
        Role = DomainText.Required(role, nameof(role));
    }

    /// <summary>The organisation.</summary>
    public OrganisationId Organisation { get; }

    /// <summary>The role in it.</summary>
    public string Role { get; }
}
