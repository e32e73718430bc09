using System.Collections.Immutable;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

/// <summary>One system's plan: who owns it, its milestones and what waits for what, the evidence counted so far, what it needs, its risks, and the strategies it serves.</summary>
/// <remarks>
/// It holds records, never a status: <see cref="PlanStatus.Assess"/> works the status out from them and a template. The order of the records is kept
/// for readers and means nothing. Immutable; safe to share between threads.
/// </remarks>
public sealed class TransformationPlan
{
    private const string What = "plan";

    private readonly PlanRecords records;

    private TransformationPlan(string id, string title, string template, PlanRecords records, Provenance? provenance)
    {
        Id = IdentifierText.Check(id, "a plan identifier", nameof(id));
        Title = DomainText.Required(title, nameof(title));
        Template = IdentifierText.Check(template, "a template identifier", nameof(template));
        this.records = records;
        Provenance = provenance;
    }

    /// <summary>Its identifier.</summary>
    public string Id { get; }

    /// <summary>Its title.</summary>
    public string Title { get; }

    /// <summary>The identifier of the template it follows.</summary>
    public string Template { get; }

    /// <summary>The bodies that answer for it, in the order given.</summary>
    public ImmutableArray<PlanOwner> Owners => records.Owners;

    /// <summary>Its milestones, in the order given; no identifier stands twice.</summary>
    public ImmutableArray<Milestone> Milestones => records.Milestones;

    /// <summary>Which components wait for which, in the order given; no pair stands twice, and there are no circles.</summary>
    public ImmutableArray<PlanDependency> Dependencies => records.Dependencies;

    /// <summary>The evidence recorded, in the order given; at most one count of a measure for a day.</summary>
    public ImmutableArray<EvidenceCount> Evidence => records.Evidence;

    /// <summary>What it needs of people's time and of money, in the order given; no identifier stands twice.</summary>
    public ImmutableArray<ResourceNeed> Resources => records.Resources;

    /// <summary>Its risks, in the order given; no identifier stands twice.</summary>
    public ImmutableArray<PlanRisk> Risks => records.Risks;

    /// <summary>What its components do for strategies and frameworks outside the plan, in the order given; none twice.</summary>
    public ImmutableArray<PlanLink> Links => records.Links;

    /// <summary>Where the plan comes from; null when not recorded.</summary>
    public Provenance? Provenance { get; }

    /// <summary>Makes a plan, or says everything that is wrong between its records.</summary>
    /// <param name="id">Its identifier; <see cref="IdentifierText"/> has the rule.</param>
    /// <param name="title">Its title.</param>
    /// <param name="template">The identifier of the template it follows; <see cref="ProblemsAgainst"/> checks the records against it.</param>
    /// <param name="owners">The bodies that answer for it.</param>
    /// <param name="milestones">Its milestones.</param>
    /// <param name="evidence">The evidence recorded so far.</param>
    /// <param name="risks">Its risks.</param>
    /// <param name="provenance">Where it comes from.</param>
    /// <param name="dependencies">Which components wait for which.</param>
    /// <param name="resources">What it needs.</param>
    /// <param name="links">What its components do for strategies and frameworks outside the plan.</param>
    /// <returns>The plan, or problems with paths such as <c>$.milestones[3].id</c>.</returns>
    /// <exception cref="ArgumentException">An identifier or the title cannot be accepted, or an item is null.</exception>
    public static Checked<TransformationPlan> Create(
        string id,
        string title,
        string template,
        IEnumerable<PlanOwner>? owners = null,
        IEnumerable<Milestone>? milestones = null,
        IEnumerable<EvidenceCount>? evidence = null,
        IEnumerable<PlanRisk>? risks = null,
        Provenance? provenance = null,
        IEnumerable<PlanDependency>? dependencies = null,
        IEnumerable<ResourceNeed>? resources = null,
        IEnumerable<PlanLink>? links = null)
    {
        var placed = new PlacedRecords(
            ItemChecks.Place(owners, nameof(owners)),
            ItemChecks.Place(milestones, nameof(milestones)),
            ItemChecks.Place(dependencies, nameof(dependencies)),
            ItemChecks.Place(evidence, nameof(evidence)),
            ItemChecks.Place(resources, nameof(resources)),
            ItemChecks.Place(risks, nameof(risks)),
            ItemChecks.Place(links, nameof(links)));
        var problems = new ProblemCollector();
        PlanChecks.BetweenRecords(placed, problems);
        return problems.IsEmpty
            ? Checked<TransformationPlan>.Valid(What, new(id, title, template, placed.Values(), provenance))
            : Checked<TransformationPlan>.Invalid(What, problems.ToImmutable());
    }

    /// <summary>The plan with one more milestone, or with this one in place of that with the same identifier.</summary>
    /// <param name="milestone">The milestone.</param>
    /// <exception cref="InvalidDocumentException">It waits for a milestone that is not there, or things would wait for each other in a circle.</exception>
    public TransformationPlan With(Milestone milestone)
    {
        ArgumentNullException.ThrowIfNull(milestone);
        return Create(
            Id,
            Title,
            Template,
            Owners,
            RegisterItems.Put(Milestones, milestone, static m => m.Id),
            Evidence,
            Risks,
            Provenance,
            Dependencies,
            Resources,
            Links).OrThrow();
    }

    /// <summary>The plan with one more count, or with this one in place of that of the same measure and day.</summary>
    /// <param name="count">The count.</param>
    public TransformationPlan With(EvidenceCount count)
    {
        ArgumentNullException.ThrowIfNull(count);
        return new(Id, Title, Template, records with { Evidence = RegisterItems.Put(Evidence, count, static e => (e.Measure, e.On)) }, Provenance);
    }

    /// <summary>The same records under another template, such as one that has a component more.</summary>
    /// <param name="template">The template.</param>
    /// <exception cref="InvalidDocumentException">The records do not fit it: see <see cref="ProblemsAgainst"/>.</exception>
    public TransformationPlan Following(PlanTemplate template)
    {
        ArgumentNullException.ThrowIfNull(template);
        var plan = new TransformationPlan(Id, Title, template.Id, records, Provenance);
        var problems = plan.ProblemsAgainst(template);
        return problems.IsEmpty ? plan : throw new InvalidDocumentException(What, problems);
    }

    /// <summary>What in this plan does not fit a template: another template's identifier, components and measures that it does not have.</summary>
    /// <param name="template">The template.</param>
    /// <returns>Problems with paths such as <c>$.milestones[3].component</c>; none when the plan fits.</returns>
    public ImmutableArray<Problem> ProblemsAgainst(PlanTemplate template)
    {
        ArgumentNullException.ThrowIfNull(template);
        var problems = new ProblemCollector();
        PlanChecks.AgainstTemplate(this, template, problems);
        return problems.ToImmutable();
    }
}
