using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway;

/// <summary>One piece of evidence that is held, or the statement that there is none.</summary>
/// <remarks>
/// <para>"There is none" is an answer, with a reason and a date, and differs from a blank: a blank leaves a condition unknown, the statement makes it false. Equality
/// impact templates ask for the same distinction: where no evidence is offered, say why.</para>
/// <para>A promise is not evidence: record what exists on its date (OGC Gateway review practice ignores promised future action when rating).</para>
/// <para>Compared by value. Immutable; safe to share between threads.</para>
/// </remarks>
public sealed record EvidenceItem
{
    private EvidenceItem(string type, LocalDate date, string? reference, string? noneBecause, string? role, OrganisationId? organisation, Provenance? provenance, Attestation? attestation)
    {
        Type = IdentifierText.Check(type, "a type of evidence", nameof(type));
        Date = date;
        Reference = reference;
        NoneBecause = noneBecause;
        Role = DomainText.Optional(role, nameof(role));
        Organisation = organisation is { } given && given == default ? throw new ArgumentException("The organisation is empty.", nameof(organisation)) : organisation;
        Provenance = provenance;
        Attestation = attestation;
    }

    /// <summary>Which input it answers.</summary>
    public string Type { get; }

    /// <summary>When the evidence was made, or the statement given. An assessment as at an earlier date does not see it.</summary>
    public LocalDate Date { get; }

    /// <summary>Where the evidence is to be found; null when this states that there is none.</summary>
    public string? Reference { get; }

    /// <summary>Why there is none; null when evidence is held.</summary>
    public string? NoneBecause { get; }

    /// <summary>The role of whoever provided it, if recorded; never a person's name.</summary>
    public string? Role { get; }

    /// <summary>The organisation that provided it, if recorded.</summary>
    public OrganisationId? Organisation { get; }

    /// <summary>Where the record comes from, if recorded.</summary>
    public Provenance? Provenance { get; }

    /// <summary>Who has attested it, if anybody has; never for a statement that there is none.</summary>
    public Attestation? Attestation { get; }

    /// <summary>Whether this states that there is no such evidence.</summary>
    public bool IsStatedNone => NoneBecause is not null;

    /// <summary>Evidence that is held.</summary>
    /// <param name="type">Which input it answers.</param>
    /// <param name="date">When it was made.</param>
    /// <param name="reference">Where it is to be found.</param>
    /// <param name="role">The role of whoever provided it.</param>
    /// <param name="organisation">The organisation that provided it.</param>
    /// <param name="provenance">Where the record comes from.</param>
    /// <param name="attestation">Who has attested it.</param>
    /// <exception cref="ArgumentException">A value cannot be accepted; the parameter is named.</exception>
    public static EvidenceItem Held(
        string type,
        LocalDate date,
        string reference,
        string? role = null,
        OrganisationId? organisation = null,
        Provenance? provenance = null,
        Attestation? attestation = null) =>
        new(type, date, DomainText.Required(reference, nameof(reference)), null, role, organisation, provenance, attestation);

    /// <summary>The statement that there is no such evidence.</summary>
    /// <param name="type">Which input it answers.</param>
    /// <param name="date">When it was stated.</param>
    /// <param name="noneBecause">Why there is none.</param>
    /// <param name="role">The role of whoever stated it.</param>
    /// <param name="organisation">The organisation that stated it.</param>
    /// <param name="provenance">Where the record comes from.</param>
    /// <exception cref="ArgumentException">A value cannot be accepted; the parameter is named.</exception>
    public static EvidenceItem StatedNone(
        string type, LocalDate date, string noneBecause, string? role = null, OrganisationId? organisation = null, Provenance? provenance = null) =>
        new(type, date, null, DomainText.Required(noneBecause, nameof(noneBecause)), role, organisation, provenance, null);
}
