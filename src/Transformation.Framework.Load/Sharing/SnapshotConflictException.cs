using Transformation.Framework.Core;

namespace Transformation.Framework.Load;

/// <summary>A publisher sent two snapshots of one version that differ, so that nobody can say which of them holds. Nothing was changed.</summary>
/// <remarks>Ask the publisher to publish what holds under a new version.</remarks>
public sealed class SnapshotConflictException : TransformationFrameworkException
{
    internal SnapshotConflictException(OrganisationId publisher, long version)
        : base(FormattableString.Invariant($"{publisher} published two different snapshots as version {version}. It must publish what holds under a new version."))
    {
        Publisher = publisher;
        Version = version;
    }

    /// <summary>The publisher.</summary>
    public OrganisationId Publisher { get; }

    /// <summary>The version.</summary>
    public long Version { get; }
}
