using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>A column of a money table.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record FundingColumn
{
    /// <summary>Describes a column.</summary>
    /// <param name="id">Its identifier, unique among the columns; <see cref="IdentifierText"/> has the rule.</param>
    /// <param name="title">Its heading as printed.</param>
    /// <param name="organisation">The organisation whose money it is, if it is one organisation's.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted.</exception>
    public FundingColumn(string id, string title, OrganisationId? organisation = null)
    {
        Id = IdentifierText.Check(id, "a column identifier", nameof(id));
        Title = DomainText.Required(title, nameof(title));
        Organisation = organisation != default(OrganisationId) ? organisation : throw new ArgumentException("The organisation is empty.", nameof(organisation));
    }

    /// <summary>Its identifier.</summary>
    public string Id { get; }

    /// <summary>Its heading as printed.</summary>
    public string Title { get; }

    /// <summary>The organisation whose money it is; null when it is not one organisation's.</summary>
    public OrganisationId? Organisation { get; }
}
