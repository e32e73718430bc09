using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load;

/// <summary>Whose a snapshot is, which version, of when, and how small a figure it hides.</summary>
/// <remarks>Compared by value. Immutable; safe to share between threads.</remarks>
public sealed record LoadSnapshotHeader
{
    private LoadSnapshotHeader(OrganisationId publisher, long version, LocalDate asOf, SuppressionRule rule, Provenance? provenance)
    {
        Publisher = publisher;
        Version = version;
        AsOf = asOf;
        Rule = rule;
        Provenance = provenance;
    }

    /// <summary>The organisation that publishes it.</summary>
    public OrganisationId Publisher { get; }

    /// <summary>Which of the publisher's it is, from 1: a higher one replaces a lower one.</summary>
    public long Version { get; }

    /// <summary>The day whose state of knowledge it shows.</summary>
    public LocalDate AsOf { get; }

    /// <summary>How small a figure it hides.</summary>
    public SuppressionRule Rule { get; }

    /// <summary>Where the figures come from; null when that is not told.</summary>
    public Provenance? Provenance { get; }

    /// <summary>States whose a snapshot is.</summary>
    /// <param name="publisher">The organisation that publishes it.</param>
    /// <param name="version">Which of the publisher's it is; at least 1. Give each content a version of its own.</param>
    /// <param name="asOf">The day whose state of knowledge it shows, of the ISO calendar.</param>
    /// <param name="rule">How small a figure it hides; <see cref="SuppressionRule.Default"/> when null.</param>
    /// <param name="provenance">Where the figures come from, if that is told.</param>
    /// <exception cref="ArgumentException">There is no publisher, or the date is of another calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The version is less than 1.</exception>
    public static LoadSnapshotHeader Of(OrganisationId publisher, long version, LocalDate asOf, SuppressionRule? rule = null, Provenance? provenance = null)
    {
        if (publisher == default)
        {
            throw new ArgumentException("A snapshot has a publisher.", nameof(publisher));
        }

        ArgumentOutOfRangeException.ThrowIfLessThan(version, 1);
        return asOf.Calendar == CalendarSystem.Iso
            ? new(publisher, version, asOf, rule ?? SuppressionRule.Default, provenance)
            : throw new ArgumentException("Dates are of the ISO calendar.", nameof(asOf));
    }

    /// <summary>Gives <c>ods:RVJ version 3, as of 2026-04-01</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Publisher} version {Version}, as of {AsOf:uuuu-MM-dd}");
}
