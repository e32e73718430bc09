using System.Collections.Immutable;

namespace Transformation.Framework.Plan;

/// <summary>Which components of a plan are meant to help with one aspect of a framework.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class ImpactAspectCoverage
{
    internal ImpactAspectCoverage(AssessmentAspect aspect, ImmutableArray<string> components)
    {
        Aspect = aspect;
        Components = components;
    }

    /// <summary>The aspect.</summary>
    public AssessmentAspect Aspect { get; }

    /// <summary>The identifiers of the components, in the order of the plan; empty for a gap.</summary>
    public ImmutableArray<string> Components { get; }

    /// <summary>Whether no component is meant to help with it.</summary>
    public bool IsGap => Components.IsEmpty;
}
