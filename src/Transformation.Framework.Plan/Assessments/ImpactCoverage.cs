using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>What a mapping covers of a framework and of a plan, and what it leaves out.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class ImpactCoverage
{
    private ImpactCoverage(ImpactMapping mapping, ImmutableArray<ImpactAspectCoverage> aspects, ImmutableArray<string> unmapped)
    {
        Mapping = mapping;
        Aspects = aspects;
        UnmappedComponents = unmapped;
    }

    /// <summary>The mapping.</summary>
    public ImpactMapping Mapping { get; }

    /// <summary>Every aspect of the framework, in its order.</summary>
    public ImmutableArray<ImpactAspectCoverage> Aspects { get; }

    /// <summary>The aspects that no component is meant to help with, in the order of the framework.</summary>
    public ImmutableArray<AssessmentAspect> Gaps => [.. Aspects.Where(static a => a.IsGap).Select(static a => a.Aspect)];

    /// <summary>The identifiers of the components that are linked to no aspect, in the order of the plan.</summary>
    public ImmutableArray<string> UnmappedComponents { get; }

    /// <summary>Works out the coverage. Time in proportion to the links, the components and the aspects.</summary>
    /// <param name="mapping">The mapping.</param>
    /// <param name="framework">The framework it is to.</param>
    /// <param name="components">The identifiers of the plan's components, in its order.</param>
    /// <exception cref="InvalidDocumentException">The mapping does not fit the framework and the components.</exception>
    public static ImpactCoverage Of(ImpactMapping mapping, AssessmentFramework framework, IEnumerable<string> components)
    {
        ArgumentNullException.ThrowIfNull(mapping);
        ArgumentNullException.ThrowIfNull(framework);
        ArgumentNullException.ThrowIfNull(components);
        List<string> plan = [.. components.Distinct(StringComparer.Ordinal)];
        if (mapping.ProblemsAgainst(framework, plan) is { IsEmpty: false } problems)
        {
            throw new InvalidDocumentException("impact mapping", problems);
        }

        var place = plan.Index().ToDictionary(static c => c.Item, static c => c.Index, StringComparer.Ordinal);
        var byAspect = mapping.Links.ToLookup(static l => l.Aspect, static l => l.Component, StringComparer.Ordinal);
        var mapped = mapping.Links.Select(static l => l.Component).ToHashSet(StringComparer.Ordinal);
        return new(
            mapping,
            [.. framework.Aspects.Select(a => new ImpactAspectCoverage(a, [.. byAspect[a.Id].OrderBy(c => place[c])]))],
            [.. plan.Where(c => !mapped.Contains(c))]);
    }
}
