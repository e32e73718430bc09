using System.Collections.Immutable;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

/// <summary>Which components of a plan are meant to help with which aspects of a framework, such as the five components of NHS IMPACT.</summary>
/// <remarks>It says what is meant, not what is achieved. <see cref="ImpactCoverage.Of"/> finds what is left out. Immutable; safe to share between threads.</remarks>
public sealed class ImpactMapping
{
    private const string What = "impact mapping";

    private ImpactMapping(string id, string title, string framework, ImmutableArray<ImpactLink> links, string? note, Provenance? provenance)
    {
        Id = IdentifierText.Check(id, "a mapping identifier", nameof(id));
        Title = DomainText.Required(title, nameof(title));
        Framework = IdentifierText.Check(framework, "a framework identifier", nameof(framework));
        Links = links;
        Note = DomainText.Optional(note, nameof(note));
        Provenance = provenance;
    }

    /// <summary>Its identifier.</summary>
    public string Id { get; }

    /// <summary>Its title.</summary>
    public string Title { get; }

    /// <summary>The identifier of the framework.</summary>
    public string Framework { get; }

    /// <summary>The links, in the order given; none twice.</summary>
    public ImmutableArray<ImpactLink> Links { get; }

    /// <summary>What a reader must know about it: whose proposal it is.</summary>
    public string? Note { get; }

    /// <summary>Where it comes from; null when not recorded.</summary>
    public Provenance? Provenance { get; }

    /// <summary>Makes a mapping, or says everything that is wrong between its links.</summary>
    /// <param name="id">Its identifier; <see cref="IdentifierText"/> has the rule.</param>
    /// <param name="title">Its title.</param>
    /// <param name="framework">The identifier of the framework.</param>
    /// <param name="links">The links; none from the same component to the same aspect twice.</param>
    /// <param name="note">What a reader must know about it.</param>
    /// <param name="provenance">Where it comes from.</param>
    /// <returns>The mapping, or problems with paths such as <c>$.links[3].aspect</c>.</returns>
    /// <exception cref="ArgumentException">An identifier, the title or the note cannot be accepted, or an item is null.</exception>
    public static Checked<ImpactMapping> Create(
        string id, string title, string framework, IEnumerable<ImpactLink>? links = null, string? note = null, Provenance? provenance = null)
    {
        var placed = ItemChecks.Place(links, nameof(links));
        var problems = new ProblemCollector();
        AssessmentChecks.Links(placed, problems);
        return problems.IsEmpty
            ? Checked<ImpactMapping>.Valid(What, new(id, title, framework, [.. placed.Select(static l => l.Value!)], note, provenance))
            : Checked<ImpactMapping>.Invalid(What, problems.ToImmutable());
    }

    /// <summary>What in it does not fit a framework and a plan: another framework's identifier, aspects and components that they do not have.</summary>
    /// <param name="framework">The framework.</param>
    /// <param name="components">The identifiers of the plan's components.</param>
    /// <returns>Problems with paths such as <c>$.links[3].component</c>; none when it fits.</returns>
    public ImmutableArray<Problem> ProblemsAgainst(AssessmentFramework framework, IEnumerable<string> components)
    {
        ArgumentNullException.ThrowIfNull(framework);
        ArgumentNullException.ThrowIfNull(components);
        var known = components.ToHashSet(StringComparer.Ordinal);
        var problems = new ProblemCollector();
        if (Framework != framework.Id)
        {
            problems.Add("$.framework", ProblemCodes.UnknownReference, $"The mapping is to the framework {Framework}, not {framework.Id}.");
        }

        foreach (var (i, link) in Links.Index())
        {
            if (!known.Contains(link.Component))
            {
                ItemChecks.ReportUnknown(problems, FormattableString.Invariant($"$.links[{i}].component"), "component", link.Component);
            }

            if (!framework.TryFind(link.Aspect, out _))
            {
                ItemChecks.ReportUnknown(problems, FormattableString.Invariant($"$.links[{i}].aspect"), "aspect", link.Aspect);
            }
        }

        return problems.ToImmutable();
    }
}
