using System.Collections.Immutable;
using NodaTime;

namespace Transformation.Framework.Gateway;

/// <summary>The versions of rule sets that a running host judges by; new ones can be published while it runs.</summary>
/// <remarks>
/// <para>A version that is published is never changed or taken out, so that whatever was judged by it can be judged by it again. Where several versions of one rule set are in force on a day, the one with the highest version number
/// counts: 1.10.0 is higher than 1.9.0.</para>
/// <para>Thread-safe: readers see the catalogue as it was before a publication or as it is after, never in between, and take no lock. An assessment in flight keeps the version it began with, since a
/// <see cref="CompiledGate"/> never changes. This is the one type of the package that changes.</para>
/// </remarks>
public sealed class GateCatalogue
{
    /// <summary>By identifier; the highest version first.</summary>
    private ImmutableSortedDictionary<string, ImmutableArray<RuleSet>> versions = ImmutableSortedDictionary.Create<string, ImmutableArray<RuleSet>>(StringComparer.Ordinal);

    /// <summary>Begins with some rule sets.</summary>
    /// <param name="ruleSets">The rule sets; none if left out.</param>
    /// <exception cref="RuleSetVersionTakenException">Two are different, but have the same identifier and version.</exception>
    public GateCatalogue(params IEnumerable<RuleSet> ruleSets)
    {
        ArgumentNullException.ThrowIfNull(ruleSets);
        foreach (var ruleSet in ruleSets)
        {
            Publish(ruleSet);
        }
    }

    /// <summary>Every version of every rule set, by identifier, the highest version first.</summary>
    public ImmutableArray<RuleSet> All => [.. Volatile.Read(ref versions).Values.SelectMany(static v => v)];

    /// <summary>Adds a version of a rule set. From then on it is found wherever it is in force and no higher version is.</summary>
    /// <remarks>Publishing what is there already changes nothing. Time in proportion to the versions of that rule set.</remarks>
    /// <param name="ruleSet">The rule set.</param>
    /// <returns>Whether it was added; false when the same was there.</returns>
    /// <exception cref="RuleSetVersionTakenException">Another rule set with this identifier and version is there.</exception>
    public bool Publish(RuleSet ruleSet)
    {
        ArgumentNullException.ThrowIfNull(ruleSet);
        return ImmutableInterlocked.Update(ref versions, With, ruleSet);
    }

    /// <summary>The version of a rule set that counts on a date: the highest of those in force; null when none is.</summary>
    /// <param name="id">The identifier of the rule set.</param>
    /// <param name="asOf">The date.</param>
    public RuleSet? Find(string id, LocalDate asOf) => VersionsOf(id).FirstOrDefault(v => v.IsInForceOn(asOf));

    /// <summary>One version of a rule set, in force or not; null when it was not published.</summary>
    /// <param name="id">The identifier of the rule set.</param>
    /// <param name="version">The version.</param>
    public RuleSet? Find(string id, string version) => VersionsOf(id).FirstOrDefault(v => v.Version == version);

    /// <summary>What counts on a date: for each rule set the version that <see cref="Find(string, LocalDate)"/> gives, by identifier.</summary>
    /// <param name="date">The date.</param>
    public ImmutableArray<RuleSet> InForceOn(LocalDate date) =>
        [.. Volatile.Read(ref versions).Values.Select(v => v.FirstOrDefault(s => s.IsInForceOn(date))).OfType<RuleSet>()];

    internal static void MustBeSame(RuleSet there, RuleSet ruleSet)
    {
        if (!ReferenceEquals(there, ruleSet) && !GatewayJson.RuleSet.ToUtf8(there).AsSpan().SequenceEqual(GatewayJson.RuleSet.ToUtf8(ruleSet)))
        {
            throw new RuleSetVersionTakenException(ruleSet);
        }
    }

    private static ImmutableSortedDictionary<string, ImmutableArray<RuleSet>> With(ImmutableSortedDictionary<string, ImmutableArray<RuleSet>> known, RuleSet ruleSet)
    {
        var all = known.GetValueOrDefault(ruleSet.Id, []);
        if (all.FirstOrDefault(v => v.Version == ruleSet.Version) is { } there)
        {
            MustBeSame(there, ruleSet);
            return known;
        }

        var place = all.TakeWhile(v => RuleSetVersion.Compare(v.Version, ruleSet.Version) > 0).Count();
        return known.SetItem(ruleSet.Id, all.Insert(place, ruleSet));
    }

    private ImmutableArray<RuleSet> VersionsOf(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Volatile.Read(ref versions).GetValueOrDefault(id, []);
    }
}
