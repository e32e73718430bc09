using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>One piece of learning: a report, a story, an evaluation, a study, a note in a learning log.</summary>
/// <remarks>No person is named; a story is told by a role. Immutable; safe to share between threads.</remarks>
public sealed class LearningEntry
{
    /// <summary>Describes a piece of learning.</summary>
    /// <param name="id">Its identifier, unique within a library; <see cref="IdentifierText"/> has the rule.</param>
    /// <param name="kind">What kind it is.</param>
    /// <param name="title">Its title.</param>
    /// <param name="host">The organisation in which it was made.</param>
    /// <param name="on">The day from which it exists.</param>
    /// <param name="summary">What it says.</param>
    /// <param name="repository">The repository it is kept in; null when in none, as far as is recorded.</param>
    /// <param name="sharedOn">The day from which others than the host could read it, not before <paramref name="on"/>; null when that has not been recorded, and then it counts as not shared.</param>
    /// <param name="withdrawnOn">The day from which it no longer stands, not before <paramref name="on"/>.</param>
    /// <param name="initiatives">The initiatives it is about.</param>
    /// <param name="outcomes">The outcomes it bears on.</param>
    /// <param name="cohorts">The cohorts it bears on.</param>
    /// <param name="log">What a learning log says; for that kind and no other.</param>
    /// <param name="licence">On what terms it may be used, as text.</param>
    /// <param name="link">Where it is found, as text.</param>
    /// <param name="provenance">Where the record comes from.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted.</exception>
    public LearningEntry(
        string id,
        LearningKind kind,
        string title,
        OrganisationId host,
        LocalDate on,
        string? summary = null,
        string? repository = null,
        LocalDate? sharedOn = null,
        LocalDate? withdrawnOn = null,
        IEnumerable<InitiativeId>? initiatives = null,
        IEnumerable<OutcomeId>? outcomes = null,
        IEnumerable<CohortId>? cohorts = null,
        LearningLogNote? log = null,
        string? licence = null,
        string? link = null,
        Provenance? provenance = null)
    {
        Id = IdentifierText.Check(id, "an entry identifier", nameof(id));
        Kind = ItemLists.Defined(kind, nameof(kind));
        Title = DomainText.Required(title, nameof(title));
        Host = DistinctReferences.One(host, nameof(host));
        On = IsoDate.Check(on, nameof(on));
        Summary = DomainText.Optional(summary, nameof(summary));
        Repository = repository is null ? null : IdentifierText.Check(repository, "a repository identifier", nameof(repository));
        SharedOn = RecordedPeriod.CheckUntil(on, sharedOn, nameof(sharedOn));
        WithdrawnOn = RecordedPeriod.CheckUntil(on, withdrawnOn, nameof(withdrawnOn));
        Initiatives = DistinctReferences.Check(initiatives, nameof(initiatives));
        Outcomes = DistinctReferences.Check(outcomes, nameof(outcomes));
        Cohorts = DistinctReferences.Check(cohorts, nameof(cohorts));
        Log = (log is null) == (kind != LearningKind.LearningLog)
            ? log
            : throw new ArgumentException("A learning log says what was tried, and nothing else does.", nameof(log));
        Licence = DomainText.Optional(licence, nameof(licence));
        Link = DomainText.Optional(link, nameof(link));
        Provenance = provenance;
    }

    /// <summary>Its identifier.</summary>
    public string Id { get; }

    /// <summary>What kind it is.</summary>
    public LearningKind Kind { get; }

    /// <summary>Its title.</summary>
    public string Title { get; }

    /// <summary>The organisation in which it was made.</summary>
    public OrganisationId Host { get; }

    /// <summary>The day from which it exists.</summary>
    public LocalDate On { get; }

    /// <summary>What it says; null when not recorded.</summary>
    public string? Summary { get; }

    /// <summary>The identifier of the repository it is kept in; null when in none, as far as is recorded.</summary>
    public string? Repository { get; }

    /// <summary>The day from which others than the host could read it; null when not recorded.</summary>
    public LocalDate? SharedOn { get; }

    /// <summary>The day from which it no longer stands; null while it does.</summary>
    public LocalDate? WithdrawnOn { get; }

    /// <summary>The initiatives it is about, in the order given.</summary>
    public ImmutableArray<InitiativeId> Initiatives { get; }

    /// <summary>The outcomes it bears on, in the order given.</summary>
    public ImmutableArray<OutcomeId> Outcomes { get; }

    /// <summary>The cohorts it bears on, in the order given.</summary>
    public ImmutableArray<CohortId> Cohorts { get; }

    /// <summary>What was tried, expected and seen; there for a learning log and for nothing else.</summary>
    public LearningLogNote? Log { get; }

    /// <summary>On what terms it may be used; null when not recorded.</summary>
    public string? Licence { get; }

    /// <summary>Where it is found; null when not recorded.</summary>
    public string? Link { get; }

    /// <summary>Where the record comes from; null when not recorded.</summary>
    public Provenance? Provenance { get; }

    /// <summary>Whether it exists on a day and has not been withdrawn; the day it is made is included, that of the withdrawal is not.</summary>
    /// <param name="day">The day.</param>
    public bool StandsOn(LocalDate day) => On <= day && !(WithdrawnOn <= day);

    /// <summary>Whether it stands on a day and others than its host can read it, as far as is recorded.</summary>
    /// <param name="day">The day.</param>
    public bool IsSharedOn(LocalDate day) => StandsOn(day) && SharedOn <= day;
}
