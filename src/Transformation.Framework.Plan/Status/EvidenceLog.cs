using System.Collections.Frozen;
using NodaTime;

namespace Transformation.Framework.Plan;

/// <summary>The latest count of each measure on or before a date. Counts after it do not exist yet.</summary>
internal sealed class EvidenceLog
{
    private readonly FrozenDictionary<string, EvidenceCount> latest;

    internal EvidenceLog(IEnumerable<EvidenceCount> evidence, LocalDate asOf)
    {
        AsOf = asOf;
        latest = evidence
            .Where(e => e.On <= asOf)
            .GroupBy(static e => e.Measure, StringComparer.Ordinal)
            .ToFrozenDictionary(static g => g.Key, static g => g.MaxBy(static e => e.On)!, StringComparer.Ordinal);
    }

    internal LocalDate AsOf { get; }

    internal EvidenceCount? Latest(string measure) => latest.GetValueOrDefault(measure);
}
