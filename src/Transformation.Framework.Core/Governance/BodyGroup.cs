using System.Collections.Immutable;

namespace Transformation.Framework.Core;

/// <summary>A named group within a governance body: a constituency that seats speak for, a set of organisations, or both.</summary>
/// <remarks>
/// "The local authorities" and "the partner organisations" are groups of organisations; "the NHS chief executives" is a group that seats speak for.
/// Immutable; safe to share between threads.
/// </remarks>
public sealed class BodyGroup
{
    /// <summary>Describes a group.</summary>
    /// <param name="id">Its identifier, unique within the body: 1 to 100 letters, digits, dots, underscores and hyphens.</param>
    /// <param name="title">Its title.</param>
    /// <param name="organisations">The organisations that form it; none when it is only something that seats speak for.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted, or an organisation is given twice.</exception>
    public BodyGroup(string id, string title, IEnumerable<OrganisationId>? organisations = null)
    {
        Id = IdentifierText.Check(id, "a group identifier", nameof(id));
        Title = DomainText.Required(title, nameof(title));
        Organisations = [.. organisations ?? []];
        if (Organisations.Contains(default))
        {
            throw new ArgumentException("An organisation's identifier is empty.", nameof(organisations));
        }

        if (Organisations.GroupBy(static o => o).FirstOrDefault(static g => g.Skip(1).Any()) is { } twice)
        {
            throw new ArgumentException($"{twice.Key} is given twice.", nameof(organisations));
        }
    }

    /// <summary>Its identifier, unique within the body.</summary>
    public string Id { get; }

    /// <summary>Its title.</summary>
    public string Title { get; }

    /// <summary>The organisations that form it, in the order given; none twice.</summary>
    public ImmutableArray<OrganisationId> Organisations { get; }
}
