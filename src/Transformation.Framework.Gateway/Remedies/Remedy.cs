using System.Collections.Immutable;

namespace Transformation.Framework.Gateway;

/// <summary>What it would take for a gate to recommend to proceed.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class Remedy
{
    internal Remedy(GateAssessment assessment, ImmutableArray<RemedyChange> changes, ImmutableArray<string> outOfReach, GateAssessment hypothetical, bool isExact)
    {
        Assessment = assessment;
        Changes = changes;
        OutOfReach = outOfReach;
        Hypothetical = hypothetical;
        IsExact = isExact;
    }

    /// <summary>The assessment as it stands.</summary>
    public GateAssessment Assessment { get; }

    /// <summary>The inputs to supply or to change, in order of identifier; empty when nothing stands in the way, or nothing helps.</summary>
    public ImmutableArray<RemedyChange> Changes { get; }

    /// <summary>The rules in the way for which nothing was found that helps, in ordinal order.</summary>
    public ImmutableArray<string> OutOfReach { get; }

    /// <summary>The assessment of the same initiative on the same date if the examples of all the changes were so.</summary>
    public GateAssessment Hypothetical { get; }

    /// <summary>What the gate would recommend then: proceed, unless rules are out of reach.</summary>
    public Recommendation Recommendation => Hypothetical.Recommendation;

    /// <summary>
    /// Whether it is certain that no fewer inputs would do, and that what is out of reach cannot be reached. When not, the changes still lead to <see cref="Recommendation"/>, and there may be a shorter way.
    /// </summary>
    public bool IsExact { get; }
}
