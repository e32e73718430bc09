using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

/// <summary>What a transformation plan consists of: themes, components and the evidence that would show each component in place.</summary>
/// <remarks>
/// A template holds no progress; a <see cref="TransformationPlan"/> does. The published 12 points are one template
/// (<see cref="StandardPlans.TwelvePoints"/>); a system may write its own with three components or thirty.
/// Every reference leads somewhere and no identifier or number stands twice. Look-ups take constant time.
/// Immutable; safe to share between threads.
/// </remarks>
public sealed class PlanTemplate
{
    private const string What = "plan template";

    private readonly FrozenDictionary<string, PlanComponent> byId;
    private readonly FrozenDictionary<string, PlanMeasure> measures;

    private PlanTemplate(
        string id,
        string title,
        IEnumerable<PlanTheme> themes,
        IEnumerable<PlanMeasure> measures,
        IEnumerable<PlanComponent> components,
        string? note,
        Provenance? provenance)
    {
        Id = IdentifierText.Check(id, "a template identifier", nameof(id));
        Title = DomainText.Required(title, nameof(title));
        Themes = [.. themes.OrderBy(static t => t.Number)];
        Measures = [.. measures];
        Components = [.. components.OrderBy(static c => c.Number)];
        Note = DomainText.Optional(note, nameof(note));
        Provenance = provenance;
        byId = Components.ToFrozenDictionary(static c => c.Id, StringComparer.Ordinal);
        this.measures = Measures.ToFrozenDictionary(static m => m.Id, StringComparer.Ordinal);
    }

    /// <summary>Its identifier, which plans made from it name.</summary>
    public string Id { get; }

    /// <summary>Its title.</summary>
    public string Title { get; }

    /// <summary>The themes, by number.</summary>
    public ImmutableArray<PlanTheme> Themes { get; }

    /// <summary>The measures that probes ask for, in the order given.</summary>
    public ImmutableArray<PlanMeasure> Measures { get; }

    /// <summary>The components, by number.</summary>
    public ImmutableArray<PlanComponent> Components { get; }

    /// <summary>What a reader must know about it: what was left out of the source, what was added to it.</summary>
    public string? Note { get; }

    /// <summary>Where the template comes from; null when not recorded.</summary>
    public Provenance? Provenance { get; }

    /// <summary>Makes a template, or says everything that is wrong between its parts.</summary>
    /// <param name="id">Its identifier; <see cref="IdentifierText"/> has the rule.</param>
    /// <param name="title">Its title.</param>
    /// <param name="themes">The themes, in any order.</param>
    /// <param name="measures">The measures that probes ask for.</param>
    /// <param name="components">The components, in any order.</param>
    /// <param name="note">What a reader must know about it.</param>
    /// <param name="provenance">Where it comes from.</param>
    /// <returns>The template, or problems with paths such as <c>$.components[3].theme</c>.</returns>
    /// <exception cref="ArgumentException">The identifier, the title or the note cannot be accepted, or an item is null.</exception>
    public static Checked<PlanTemplate> Create(
        string id,
        string title,
        IEnumerable<PlanTheme> themes,
        IEnumerable<PlanMeasure> measures,
        IEnumerable<PlanComponent> components,
        string? note = null,
        Provenance? provenance = null)
    {
        var placedThemes = ItemChecks.Place(themes, nameof(themes));
        var placedMeasures = ItemChecks.Place(measures, nameof(measures));
        var placedComponents = ItemChecks.Place(components, nameof(components));
        var problems = new ProblemCollector();
        PlanTemplateChecks.Run(placedThemes, placedMeasures, placedComponents, problems);
        return problems.IsEmpty
            ? Checked<PlanTemplate>.Valid(What, new(id, title, Values(placedThemes), Values(placedMeasures), Values(placedComponents), note, provenance))
            : Checked<PlanTemplate>.Invalid(What, problems.ToImmutable());
    }

    /// <summary>A template of one's own that has one component more than this one.</summary>
    /// <param name="id">The identifier of the new template; not that of this one, since plans name the template they follow.</param>
    /// <param name="title">Its title.</param>
    /// <param name="component">The component to add; its theme is one of this template's.</param>
    /// <param name="measures">The measures that its probes ask for and this template does not have.</param>
    /// <returns>The new template, with the themes and the note of this one and without its provenance, or problems with paths such as <c>$.components[12].theme</c>.</returns>
    /// <exception cref="ArgumentException">The identifier or the title cannot be accepted or is that of this template, or an item is null.</exception>
    public Checked<PlanTemplate> Extend(string id, string title, PlanComponent component, params IEnumerable<PlanMeasure> measures)
    {
        ArgumentNullException.ThrowIfNull(component);
        ArgumentNullException.ThrowIfNull(measures);
        return id != Id
            ? Create(id, title, Themes, [.. Measures, .. measures], [.. Components, component], Note)
            : throw new ArgumentException("The new template needs an identifier of its own.", nameof(id));
    }

    /// <summary>The component with an identifier, if there is one.</summary>
    /// <param name="component">The identifier.</param>
    /// <param name="found">The component, or null.</param>
    public bool TryFind(string component, [NotNullWhen(true)] out PlanComponent? found) => byId.TryGetValue(component, out found);

    /// <summary>The components of a theme, by number; empty if there is no such theme. Time in proportion to the components.</summary>
    /// <param name="theme">The theme's identifier.</param>
    public ImmutableArray<PlanComponent> ComponentsOf(string theme) => [.. Components.Where(c => c.Theme == theme)];

    /// <summary>
    /// The components that support one: those that name it, and those of a theme that as a whole names it. By number, without the component
    /// itself. Time in proportion to the template.
    /// </summary>
    /// <param name="component">The identifier of the component that is supported.</param>
    public ImmutableArray<PlanComponent> SupportersOf(string component)
    {
        var themes = Themes.Where(t => t.Supports.Contains(component)).Select(static t => t.Id).ToHashSet(StringComparer.Ordinal);
        return [.. Components.Where(c => c.Id != component && (c.Supports.Contains(component) || themes.Contains(c.Theme)))];
    }

    internal PlanMeasure Measure(string id) => measures[id];

    internal bool HasMeasure(string id) => measures.ContainsKey(id);

    private static IEnumerable<T> Values<T>(ImmutableArray<JsonItem<T>> items)
        where T : class =>
        items.Select(static item => item.Value!);
}
