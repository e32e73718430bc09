using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load;

/// <summary>What one publisher has published: its latest snapshot, and the digest of every version.</summary>
internal sealed class Publication : IEquatable<Publication>
{
    private readonly ImmutableSortedDictionary<long, string> versions;

    private Publication(LoadSnapshot latest, ImmutableSortedDictionary<long, string> versions) => (Latest, this.versions) = (latest, versions);

    internal LoadSnapshot Latest { get; }

    internal OrganisationId Publisher => Latest.Header.Publisher;

    public bool Equals(Publication? other) => other is not null && Publisher == other.Publisher && versions.SequenceEqual(other.versions);

    public override bool Equals(object? obj) => Equals(obj as Publication);

    public override int GetHashCode() => HashCode.Combine(Publisher, versions.Count, Latest);

    internal static Publication Of(LoadSnapshot snapshot) =>
        new(snapshot, ImmutableSortedDictionary<long, string>.Empty.Add(snapshot.Header.Version, snapshot.Digest));

    internal Publication Join(Publication other)
    {
        var all = versions;
        foreach (var (version, digest) in other.versions)
        {
            if (all.TryGetValue(version, out var known) && known != digest)
            {
                throw new SnapshotConflictException(Publisher, version);
            }

            all = all.SetItem(version, digest);
        }

        return new(other.Latest.Header.Version > Latest.Header.Version ? other.Latest : Latest, all);
    }
}
