using System.Collections.Immutable;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

/// <summary>One system's plan: who owns it, its milestones, the evidence counted so far, and its risks.</summary>
/// <remarks>
/// It holds records, never a status: <see cref="PlanStatus.Assess"/> works the status out from them and a template. The order of the records is kept
/// for readers and means nothing. Immutable; safe to share between threads.
/// </remarks>
public sealed class TransformationPlan
{
    private const string What = "plan";

    private TransformationPlan(
        string id,
        string title,
        string template,
        ImmutableArray<PlanOwner> owners,
        ImmutableArray<Milestone> milestones,
        ImmutableArray<EvidenceCount> evidence,
        ImmutableArray<PlanRisk> risks,
        Provenance? provenance)
    {
        Id = IdentifierText.Check(id, "a plan identifier", nameof(id));
        Title = DomainText.Required(title, nameof(title));
        Template = IdentifierText.Check(template, "a template identifier", nameof(template));
        Owners = owners;
        Milestones = milestones;
        Evidence = evidence;
        Risks = risks;
        Provenance = provenance;
    }

    /// <summary>Its identifier.</summary>
    public string Id { get; }

    /// <summary>Its title.</summary>
    public string Title { get; }

    /// <summary>The identifier of the template it follows.</summary>
    public string Template { get; }

    /// <summary>The bodies that answer for it, in the order given.</summary>
    public ImmutableArray<PlanOwner> Owners { get; }

    /// <summary>Its milestones, in the order given; no identifier stands twice.</summary>
    public ImmutableArray<Milestone> Milestones { get; }

    /// <summary>The evidence recorded, in the order given; at most one count of a measure for a day.</summary>
    public ImmutableArray<EvidenceCount> Evidence { get; }

    /// <summary>Its risks, in the order given; no identifier stands twice.</summary>
    public ImmutableArray<PlanRisk> Risks { get; }

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
        Provenance? provenance = null)
    {
        var placedOwners = ItemChecks.Place(owners, nameof(owners));
        var placedMilestones = ItemChecks.Place(milestones, nameof(milestones));
        var placedEvidence = ItemChecks.Place(evidence, nameof(evidence));
        var placedRisks = ItemChecks.Place(risks, nameof(risks));
        var problems = new ProblemCollector();
        PlanChecks.BetweenRecords(placedOwners, placedMilestones, placedEvidence, placedRisks, problems);
        return problems.IsEmpty
            ? Checked<TransformationPlan>.Valid(
                What, new(id, title, template, Values(placedOwners), Values(placedMilestones), Values(placedEvidence), Values(placedRisks), provenance))
            : Checked<TransformationPlan>.Invalid(What, problems.ToImmutable());
    }

    /// <summary>The plan with one more milestone, or with this one in place of that with the same identifier.</summary>
    /// <param name="milestone">The milestone.</param>
    public TransformationPlan With(Milestone milestone)
    {
        ArgumentNullException.ThrowIfNull(milestone);
        return new(Id, Title, Template, Owners, Put(Milestones, milestone, static m => m.Id), Evidence, Risks, Provenance);
    }

    /// <summary>The plan with one more count, or with this one in place of that of the same measure and day.</summary>
    /// <param name="count">The count.</param>
    public TransformationPlan With(EvidenceCount count)
    {
        ArgumentNullException.ThrowIfNull(count);
        return new(Id, Title, Template, Owners, Milestones, Put(Evidence, count, static e => (e.Measure, e.On)), Risks, Provenance);
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

    private static ImmutableArray<T> Put<T, TKey>(ImmutableArray<T> items, T item, Func<T, TKey> key)
    {
        var keys = EqualityComparer<TKey>.Default;
        for (var i = 0; i < items.Length; i++)
        {
            if (keys.Equals(key(items[i]), key(item)))
            {
                return items.SetItem(i, item);
            }
        }

        return items.Add(item);
    }

    private static ImmutableArray<T> Values<T>(ImmutableArray<JsonItem<T>> items)
        where T : class =>
        [.. items.Select(static item => item.Value!)];
}
