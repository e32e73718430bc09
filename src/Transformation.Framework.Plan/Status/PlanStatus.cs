using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>How a plan stands on a date, component by component and theme by theme, worked out from its records.</summary>
/// <remarks>
/// <para>Progress follows from evidence: a component is established when every probe that the template names for this is met, and embedded when all of
/// them are. Milestones alone never take it past under way. Delivery follows from milestones: overdue is off track, and nothing is on track that cannot
/// be shown to be. <c>docs/plan-status.md</c> has every rule; <see cref="StatusRule"/> names them.</para>
/// <para>Withdrawing evidence never improves a status, the order of the records does not matter, and what is dated after <see cref="AsOf"/> has not
/// happened yet.</para>
/// <para>Immutable; safe to share between threads.</para>
/// </remarks>
public sealed class PlanStatus
{
    private PlanStatus(PlanTemplate template, TransformationPlan plan, LocalDate asOf, IEnumerable<IEvidenceSource> sources)
    {
        Template = template;
        Plan = plan;
        AsOf = asOf;

        var findings = plan.Milestones
            .Select(m => new MilestoneFinding(m, asOf))
            .OrderBy(static m => m.Milestone.Planned is null)
            .ThenBy(static m => m.Milestone.Planned)
            .ThenBy(static m => m.Milestone.Id, StringComparer.Ordinal)
            .ToLookup(static m => m.Milestone.Component ?? "", StringComparer.Ordinal);
        var log = new EvidenceLog(plan.Evidence, sources, asOf);

        Components =
        [
            .. template.Components.Select(c => new ComponentStatus(
                c, asOf, [.. findings[c.Id]], [.. c.Probes.Select(p => new ProbeFinding(p, template, log))])),
        ];
        Themes = [.. template.Themes.Select(t => new ThemeStatus(t, [.. Components.Where(c => c.Component.Theme == t.Id)]))];
        PlanMilestones = [.. findings[""]];
        Overdue =
        [
            .. findings.SelectMany(static f => f)
                .Where(static m => m.State == MilestoneState.Overdue)
                .OrderByDescending(static m => m.DaysLate)
                .ThenBy(static m => m.Milestone.Id, StringComparer.Ordinal),
        ];
        Disagreements = log.Disagreements(template);
        Counts = template.Measures
            .Select(m => (m.Id, Count: log.Standing(m.Id)))
            .Where(static m => m.Count is not null)
            .ToImmutableSortedDictionary(static m => m.Id, static m => m.Count!.Value, StringComparer.Ordinal);
    }

    /// <summary>The template the plan follows.</summary>
    public PlanTemplate Template { get; }

    /// <summary>The plan.</summary>
    public TransformationPlan Plan { get; }

    /// <summary>The date looked at.</summary>
    public LocalDate AsOf { get; }

    /// <summary>Every component of the template, by number.</summary>
    public ImmutableArray<ComponentStatus> Components { get; }

    /// <summary>Every theme of the template, by number.</summary>
    public ImmutableArray<ThemeStatus> Themes { get; }

    /// <summary>The milestones of the plan as a whole: by planned date, those without one last.</summary>
    public ImmutableArray<MilestoneFinding> PlanMilestones { get; }

    /// <summary>Every overdue milestone, of components and of the plan as a whole: the longest overdue first, then by identifier.</summary>
    public ImmutableArray<MilestoneFinding> Overdue { get; }

    /// <summary>Where a register, for the day of what was written down last in the plan, tallies another number; by the measure's identifier. The register is what counts.</summary>
    public ImmutableArray<EvidenceDisagreement> Disagreements { get; }

    /// <summary>The number that stands of each measure of the template that is known on the date looked at.</summary>
    public ImmutableSortedDictionary<string, MeasuredCount> Counts { get; }

    /// <summary>Works out how a plan stands. Time in proportion to its records and the template, times their logarithm.</summary>
    /// <param name="template">The template the plan follows.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="asOf">The date to look at; records dated after it do not count.</param>
    /// <param name="sources">
    /// The registers to count from, in any order. A measure that one of them counts is taken from it, whatever was written down; measures the template does not have are passed over.
    /// </param>
    /// <exception cref="ArgumentException"><paramref name="asOf"/> is not of the ISO calendar, a source is null, or two of them count the same measure.</exception>
    /// <exception cref="InvalidDocumentException">The plan does not fit the template: see <see cref="TransformationPlan.ProblemsAgainst"/>.</exception>
    public static PlanStatus Assess(PlanTemplate template, TransformationPlan plan, LocalDate asOf, params IEnumerable<IEvidenceSource> sources)
    {
        ArgumentNullException.ThrowIfNull(template);
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(sources);
        var problems = plan.ProblemsAgainst(template);
        return problems.IsEmpty
            ? new(template, plan, IsoDate.Check(asOf, nameof(asOf)), sources)
            : throw new InvalidDocumentException("plan", problems);
    }

    /// <summary>How one component stands. Time in proportion to the components.</summary>
    /// <param name="component">Its identifier.</param>
    /// <exception cref="KeyNotFoundException">The template has no such component.</exception>
    public ComponentStatus this[string component] =>
        Components.FirstOrDefault(c => c.Component.Id == component) ?? throw new KeyNotFoundException($"There is no component {component}.");
}
