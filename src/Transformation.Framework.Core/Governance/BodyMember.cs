using System.Collections.Immutable;

namespace Transformation.Framework.Core;

/// <summary>A seat, or several alike, on a governance body: a role, never a person.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class BodyMember
{
    /// <summary>Describes a seat.</summary>
    /// <param name="id">Its identifier, unique within the body: 1 to 100 letters, digits, dots, underscores and hyphens.</param>
    /// <param name="title">The title of the role: <c>Chief Executive</c>.</param>
    /// <param name="organisation">The organisation that its holder represents, if any.</param>
    /// <param name="group">The group that its holder speaks for, if any: one of the body's groups.</param>
    /// <param name="roles">The named roles that come with it, such as <c>programme-director</c>; identifiers.</param>
    /// <param name="count">How many such seats there are, 1 to 1,000.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted, or a role is given twice.</exception>
    public BodyMember(
        string id, string title, OrganisationId? organisation = null, string? group = null, IEnumerable<string>? roles = null, int count = 1)
    {
        Id = IdentifierText.Check(id, "a seat identifier", nameof(id));
        Title = DomainText.Required(title, nameof(title));
        Organisation = organisation != default(OrganisationId) ? organisation : throw new ArgumentException("The organisation's identifier is empty.", nameof(organisation));
        Group = group is null ? null : IdentifierText.Check(group, "a group identifier", nameof(group));
        Roles = RoleQuorum.Distinct(roles ?? [], nameof(roles));
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, GovernanceBody.MaxSeats);
        Count = count;
    }

    /// <summary>Its identifier, unique within the body.</summary>
    public string Id { get; }

    /// <summary>The title of the role.</summary>
    public string Title { get; }

    /// <summary>The organisation that its holder represents; null when none.</summary>
    public OrganisationId? Organisation { get; }

    /// <summary>The group that its holder speaks for; null when none.</summary>
    public string? Group { get; }

    /// <summary>The named roles that come with it, in the order given; none twice.</summary>
    public ImmutableArray<string> Roles { get; }

    /// <summary>How many such seats there are.</summary>
    public int Count { get; }
}
