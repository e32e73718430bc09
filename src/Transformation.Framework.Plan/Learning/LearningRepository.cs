using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>A place in which learning is kept for others to find, such as a portal for reports that no journal publishes.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record LearningRepository
{
    /// <summary>Describes a repository.</summary>
    /// <param name="id">Its identifier, unique within a library; <see cref="IdentifierText"/> has the rule.</param>
    /// <param name="title">Its title.</param>
    /// <param name="host">The organisation that runs it.</param>
    /// <param name="openFrom">The first day on which the partners could use it; null when that has not been recorded, and then it counts as not open.</param>
    /// <param name="openUntil">The last such day; null while it is open.</param>
    /// <param name="link">Where it is found, as text.</param>
    /// <param name="provenance">Where the record comes from.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted: an end without a beginning, or before it.</exception>
    public LearningRepository(
        string id, string title, OrganisationId host, LocalDate? openFrom = null, LocalDate? openUntil = null, string? link = null, Provenance? provenance = null)
    {
        Id = IdentifierText.Check(id, "a repository identifier", nameof(id));
        Title = DomainText.Required(title, nameof(title));
        Host = DistinctReferences.One(host, nameof(host));
        OpenFrom = IsoDate.Check(openFrom, nameof(openFrom));
        OpenUntil = openFrom is { } first ? RecordedPeriod.CheckUntil(first, openUntil, nameof(openUntil))
            : openUntil is null ? null
            : throw new ArgumentException("It closed without having been open.", nameof(openUntil));
        Link = DomainText.Optional(link, nameof(link));
        Provenance = provenance;
    }

    /// <summary>Its identifier.</summary>
    public string Id { get; }

    /// <summary>Its title.</summary>
    public string Title { get; }

    /// <summary>The organisation that runs it.</summary>
    public OrganisationId Host { get; }

    /// <summary>The first day on which the partners could use it; null when not recorded.</summary>
    public LocalDate? OpenFrom { get; }

    /// <summary>The last day on which they could; null while it is open.</summary>
    public LocalDate? OpenUntil { get; }

    /// <summary>Where it is found; null when not recorded.</summary>
    public string? Link { get; }

    /// <summary>Where the record comes from; null when not recorded.</summary>
    public Provenance? Provenance { get; }

    /// <summary>Whether the partners can use it on a day, as far as is recorded; first and last day included.</summary>
    /// <param name="day">The day.</param>
    public bool IsOpenOn(LocalDate day) => OpenFrom is { } first && RecordedPeriod.Covers(first, OpenUntil, day);
}
