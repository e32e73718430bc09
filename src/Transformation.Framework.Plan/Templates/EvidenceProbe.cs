using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>A question to the evidence: has a count reached a number, or another count? What a yes shows is part of the probe.</summary>
/// <remarks>Exactly one of <see cref="Target"/> and <see cref="TargetMeasure"/> is there. Immutable; safe to share between threads.</remarks>
public sealed record EvidenceProbe
{
    private EvidenceProbe(string measure, ComponentProgress shows, long? target, string? targetMeasure)
    {
        Measure = IdentifierText.Check(measure, "a measure identifier", nameof(measure));
        Shows = shows is ComponentProgress.Established or ComponentProgress.Embedded
            ? shows
            : throw new ArgumentOutOfRangeException(nameof(shows), "A probe shows that a component is established or embedded.");
        Target = target;
        TargetMeasure = targetMeasure;
    }

    /// <summary>The measure whose count is looked at.</summary>
    public string Measure { get; }

    /// <summary>What it shows when met, together with the component's other probes of the same kind: established or embedded.</summary>
    public ComponentProgress Shows { get; }

    /// <summary>The least count wanted; null when it is wanted of another measure.</summary>
    public long? Target { get; }

    /// <summary>The measure whose count must be reached, such as the number of partners; null when the target is a number.</summary>
    public string? TargetMeasure { get; }

    /// <summary>Asks for at least a number.</summary>
    /// <param name="measure">The measure whose count is looked at.</param>
    /// <param name="target">The least count wanted, from 1.</param>
    /// <param name="shows">What that shows: established or embedded.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted.</exception>
    public static EvidenceProbe AtLeast(string measure, long target, ComponentProgress shows)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(target, 1);
        return new(measure, shows, target, null);
    }

    /// <summary>Asks for at least as many as another measure counts.</summary>
    /// <param name="measure">The measure whose count is looked at.</param>
    /// <param name="targetMeasure">The measure whose count must be reached.</param>
    /// <param name="shows">What that shows: established or embedded.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted, or a measure is to reach itself.</exception>
    public static EvidenceProbe AtLeastAsManyAs(string measure, string targetMeasure, ComponentProgress shows)
    {
        var target = IdentifierText.Check(targetMeasure, "a measure identifier", nameof(targetMeasure));
        return target != measure
            ? new(measure, shows, null, target)
            : throw new ArgumentException("A measure always reaches itself.", nameof(targetMeasure));
    }
}
