namespace Transformation.Framework.Core;

/// <summary>What is recorded about somebody who sits in for a member. Never who it is.</summary>
/// <remarks>The <c>default</c> of each property is what applies when nothing is recorded. Immutable; safe to share between threads.</remarks>
public sealed record Deputy
{
    /// <summary>Records a deputy.</summary>
    /// <param name="organisation">The organisation that the deputy comes from; null when it is the seat's own.</param>
    /// <param name="group">The group that the deputy comes from; null when not recorded.</param>
    /// <param name="isArrangedWithChair">Whether it is on record that the chair agreed beforehand.</param>
    /// <exception cref="ArgumentException">An identifier cannot be accepted.</exception>
    public Deputy(OrganisationId? organisation = null, string? group = null, bool isArrangedWithChair = false)
    {
        Organisation = organisation != default(OrganisationId) ? organisation : throw new ArgumentException("The organisation's identifier is empty.", nameof(organisation));
        Group = group is null ? null : IdentifierText.Check(group, "a group identifier", nameof(group));
        IsArrangedWithChair = isArrangedWithChair;
    }

    /// <summary>The organisation that the deputy comes from; null when it is the seat's own.</summary>
    public OrganisationId? Organisation { get; }

    /// <summary>The group that the deputy comes from; null when not recorded.</summary>
    public string? Group { get; }

    /// <summary>Whether it is on record that the chair agreed beforehand.</summary>
    public bool IsArrangedWithChair { get; }
}
