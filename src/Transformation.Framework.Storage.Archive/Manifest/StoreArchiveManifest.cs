using System.Collections.Immutable;
using System.Security.Cryptography;
using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Storage.Archive;

/// <summary>What an archive holds: every file with its length and hash, and what they add up to.</summary>
/// <remarks>
/// It says nothing about when or where the archive was made, so that the same record gives the same bytes. Immutable; safe to share between threads.
/// </remarks>
public sealed class StoreArchiveManifest
{
    internal StoreArchiveManifest(
        long highestVersion,
        ImmutableArray<ArchivedKind> aggregates,
        DecisionLogHead decisionLogHead,
        ArchivedFile decisions,
        ArchivedFile texts,
        ImmutableArray<ArchivedLoadPlan> loadPlans)
    {
        HighestVersion = highestVersion;
        Aggregates = aggregates;
        DecisionLogHead = decisionLogHead;
        Decisions = decisions;
        Texts = texts;
        LoadPlans = loadPlans;
    }

    /// <summary>The greatest version of any aggregate or load plan; 0 when there is none.</summary>
    public long HighestVersion { get; }

    /// <summary>The kinds of aggregates, ordered by the code points of their names.</summary>
    public ImmutableArray<ArchivedKind> Aggregates { get; }

    /// <summary>Where the decision log ends.</summary>
    public DecisionLogHead DecisionLogHead { get; }

    /// <summary>The decision log: a line for each entry, in order.</summary>
    public ArchivedFile Decisions { get; }

    /// <summary>The documents of the text index: a line each, ordered by the code points of their kinds and then of their keys.</summary>
    public ArchivedFile Texts { get; }

    /// <summary>The load plans, ordered by the code points of their identifiers.</summary>
    public ImmutableArray<ArchivedLoadPlan> LoadPlans { get; }

    /// <summary>Every file but the manifest itself.</summary>
    public IEnumerable<ArchivedFile> Files =>
    [
        .. Aggregates.Select(static kind => kind.File),
        Decisions,
        Texts,
        .. LoadPlans.SelectMany(static plan => new[] { plan.Commitments, plan.Impacts, plan.Capacity }),
    ];

    /// <summary>
    /// SHA-256 of the manifest, as 64 lower-case hexadecimal digits: it stands for every byte of the archive. Kept somewhere else, it shows whether an archive was made anew by someone
    /// who can also write hashes.
    /// </summary>
    public string Digest() => Convert.ToHexStringLower(SHA256.HashData(ArchiveJson.Manifest.ToUtf8(this)));
}
