using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>A version of a group's terms of reference, from the day it was agreed.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record TermsOfReference
{
    /// <summary>Records a version.</summary>
    /// <param name="version">Its number, from 1; unique within the group.</param>
    /// <param name="agreedOn">The first day on which it holds.</param>
    /// <param name="agreedBy">The body that agreed it; null when not recorded.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted.</exception>
    public TermsOfReference(int version, LocalDate agreedOn, GovernanceBodyId? agreedBy = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(version, 1);
        Version = version;
        AgreedOn = IsoDate.Check(agreedOn, nameof(agreedOn));
        AgreedBy = agreedBy != default(GovernanceBodyId) ? agreedBy : throw new ArgumentException("The body is empty.", nameof(agreedBy));
    }

    /// <summary>Its number.</summary>
    public int Version { get; }

    /// <summary>The first day on which it holds; it does so until another version is agreed.</summary>
    public LocalDate AgreedOn { get; }

    /// <summary>The body that agreed it; null when not recorded.</summary>
    public GovernanceBodyId? AgreedBy { get; }
}
