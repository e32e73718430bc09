using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>Innovations on their way into use: the guides they are adopted by, the sites and how far each has come.</summary>
/// <remarks>
/// Counts two measures: <c>accelerator-guides</c> (guides that hold on the day) and <c>innovations-scaled</c>: innovations meant to reach a cohort or the system, adopted by a guide that holds on the
/// day, that are in use and scaled at sites of at least two organisations; that two organisations are the least that is more than one place is a proposal of this library.
/// The order of the records is kept for readers and means nothing. Immutable; safe to share between threads.
/// </remarks>
public sealed class AcceleratorRegister : IEvidenceSource
{
    private const string What = "accelerator register";

    private AcceleratorRegister(
        string id,
        string title,
        ImmutableArray<AcceleratorGuide> guides,
        ImmutableArray<ReadinessItem> checklist,
        ImmutableArray<Innovation> innovations,
        ImmutableArray<AdoptionSite> sites,
        Provenance? provenance)
    {
        Id = IdentifierText.Check(id, "a register identifier", nameof(id));
        Title = DomainText.Required(title, nameof(title));
        Guides = guides;
        Checklist = checklist;
        Innovations = innovations;
        Sites = sites;
        Provenance = provenance;
    }

    /// <summary>Its identifier.</summary>
    public string Id { get; }

    /// <summary>Its title.</summary>
    public string Title { get; }

    /// <summary>The guides, in the order given; no identifier stands twice.</summary>
    public ImmutableArray<AcceleratorGuide> Guides { get; }

    /// <summary>What a site needs before it takes on an innovation, in the order given; no identifier stands twice.</summary>
    public ImmutableArray<ReadinessItem> Checklist { get; }

    /// <summary>The innovations, in the order given; no identifier stands twice.</summary>
    public ImmutableArray<Innovation> Innovations { get; }

    /// <summary>The sites, in the order given; no identifier stands twice.</summary>
    public ImmutableArray<AdoptionSite> Sites { get; }

    /// <summary>Where the records come from; null when not recorded.</summary>
    public Provenance? Provenance { get; }

    /// <summary>Makes a register, or says everything that is wrong between its records.</summary>
    /// <param name="id">Its identifier; <see cref="IdentifierText"/> has the rule.</param>
    /// <param name="title">Its title.</param>
    /// <param name="guides">The guides.</param>
    /// <param name="checklist">What a site needs before it takes on an innovation.</param>
    /// <param name="innovations">The innovations; the guide of each is among the guides.</param>
    /// <param name="sites">The sites; the innovation of each is among the innovations, what it answers is on the checklist, and no more of them have adopted an innovation than could.</param>
    /// <param name="provenance">Where the records come from.</param>
    /// <returns>The register, or problems with paths such as <c>$.sites[1].innovation</c>.</returns>
    /// <exception cref="ArgumentException">The identifier or the title cannot be accepted, or an item is null.</exception>
    public static Checked<AcceleratorRegister> Create(
        string id,
        string title,
        IEnumerable<AcceleratorGuide>? guides = null,
        IEnumerable<ReadinessItem>? checklist = null,
        IEnumerable<Innovation>? innovations = null,
        IEnumerable<AdoptionSite>? sites = null,
        Provenance? provenance = null)
    {
        ImmutableArray<AcceleratorGuide> published = [.. guides ?? []];
        ImmutableArray<ReadinessItem> items = [.. checklist ?? []];
        ImmutableArray<Innovation> all = [.. innovations ?? []];
        ImmutableArray<AdoptionSite> places = [.. sites ?? []];
        var problems = new ProblemCollector();
        AcceleratorChecks.BetweenRecords(
            ItemChecks.Place(published, nameof(guides)),
            ItemChecks.Place(items, nameof(checklist)),
            ItemChecks.Place(all, nameof(innovations)),
            ItemChecks.Place(places, nameof(sites)),
            problems);
        return problems.IsEmpty
            ? Checked<AcceleratorRegister>.Valid(What, new(id, title, published, items, all, places, provenance))
            : Checked<AcceleratorRegister>.Invalid(What, problems.ToImmutable());
    }

    /// <inheritdoc />
    public ImmutableArray<EvidenceTally> CountOn(LocalDate asOf)
    {
        IsoDate.Check(asOf, nameof(asOf));
        var holding = Guides.Where(g => g.HoldsOn(asOf)).Select(static g => g.Id).ToHashSet(StringComparer.Ordinal);
        return
        [
            new("accelerator-guides", holding),
            new("innovations-scaled", Innovations
                .Where(i => i.Reach == InnovationReach.Meso && i.Guide is not null && holding.Contains(i.Guide) && IsScaledOn(i.Id, asOf))
                .Select(static i => i.Id)),
        ];
    }

    /// <summary>The sites of an innovation, in ordinal order of their identifiers.</summary>
    internal ImmutableArray<AdoptionSite> SitesOf(string innovation) =>
        [.. Sites.Where(s => s.Innovation == innovation).OrderBy(static s => s.Id, StringComparer.Ordinal)];

    private bool IsScaledOn(string innovation, LocalDate asOf) =>
        SitesOf(innovation).Where(s => s.IsInUseOn(asOf) && s.Scaled <= asOf).Select(static s => s.Organisation).Distinct().Skip(1).Any();
}
