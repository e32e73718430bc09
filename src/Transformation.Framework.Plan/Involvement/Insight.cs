using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>Something that people have already told the system, kept in the library of insights so that they are not asked again.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class Insight
{
    /// <summary>Describes an insight.</summary>
    /// <param name="id">Its identifier, unique within a register; <see cref="IdentifierText"/> has the rule.</param>
    /// <param name="title">What was learned, in a line.</param>
    /// <param name="host">The organisation that gathered it.</param>
    /// <param name="on">The day from which it exists.</param>
    /// <param name="summary">What people said.</param>
    /// <param name="groups">The groups it comes from; none twice.</param>
    /// <param name="sharedOn">The day from which others than the host could read it, not before <paramref name="on"/>; null when that has not been recorded, and then it counts as not shared.</param>
    /// <param name="withdrawnOn">The day from which it no longer stands, not before <paramref name="on"/>.</param>
    /// <param name="provenance">Where the record comes from.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted.</exception>
    public Insight(
        string id,
        string title,
        OrganisationId host,
        LocalDate on,
        string? summary = null,
        IEnumerable<string>? groups = null,
        LocalDate? sharedOn = null,
        LocalDate? withdrawnOn = null,
        Provenance? provenance = null)
    {
        Id = IdentifierText.Check(id, "an insight identifier", nameof(id));
        Title = DomainText.Required(title, nameof(title));
        Host = DistinctReferences.One(host, nameof(host));
        On = IsoDate.Check(on, nameof(on));
        Summary = DomainText.Optional(summary, nameof(summary));
        Groups = ItemChecks.DistinctIds(groups, "a group identifier", nameof(groups));
        SharedOn = RecordList.End(on, sharedOn, nameof(sharedOn));
        WithdrawnOn = RecordList.End(on, withdrawnOn, nameof(withdrawnOn));
        Provenance = provenance;
    }

    /// <summary>Its identifier.</summary>
    public string Id { get; }

    /// <summary>What was learned, in a line.</summary>
    public string Title { get; }

    /// <summary>The organisation that gathered it.</summary>
    public OrganisationId Host { get; }

    /// <summary>The day from which it exists.</summary>
    public LocalDate On { get; }

    /// <summary>What people said; null when not recorded.</summary>
    public string? Summary { get; }

    /// <summary>The identifiers of the groups it comes from, in the order given.</summary>
    public ImmutableArray<string> Groups { get; }

    /// <summary>The day from which others than the host could read it; null when not recorded.</summary>
    public LocalDate? SharedOn { get; }

    /// <summary>The day from which it no longer stands; null while it does.</summary>
    public LocalDate? WithdrawnOn { get; }

    /// <summary>Where the record comes from; null when not recorded.</summary>
    public Provenance? Provenance { get; }

    /// <summary>Whether it stands on a day and others than its host can read it, as far as is recorded; the day of the withdrawal is not included.</summary>
    /// <param name="day">The day.</param>
    public bool IsSharedOn(LocalDate day) => SharedOn <= day && !(WithdrawnOn <= day);

    /// <summary>Whether an organisation could have read it on the day before a day.</summary>
    internal bool WasThereFor(OrganisationId reader, LocalDate day) =>
        On < day && !(WithdrawnOn <= day) && (SharedOn < day || Host == reader);
}
