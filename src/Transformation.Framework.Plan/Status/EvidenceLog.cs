using System.Collections.Frozen;
using System.Collections.Immutable;
using NodaTime;

namespace Transformation.Framework.Plan;

/// <summary>
/// What is known of each measure on a date: what registers tally, and otherwise the latest count that was written down on or before it. Counts after it do not exist yet.
/// </summary>
internal sealed class EvidenceLog
{
    private readonly FrozenDictionary<string, EvidenceCount> latest;
    private readonly Dictionary<string, EvidenceTally> tallies = new(StringComparer.Ordinal);

    internal EvidenceLog(IEnumerable<EvidenceCount> evidence, IEnumerable<IEvidenceSource> sources, LocalDate asOf)
    {
        AsOf = asOf;
        latest = evidence
            .Where(e => e.On <= asOf)
            .GroupBy(static e => e.Measure, StringComparer.Ordinal)
            .ToFrozenDictionary(static g => g.Key, static g => g.MaxBy(static e => e.On)!, StringComparer.Ordinal);
        foreach (var source in sources)
        {
            ArgumentNullException.ThrowIfNull(source, nameof(sources));
            foreach (var tally in source.CountOn(asOf))
            {
                if (!tallies.TryAdd(tally.Measure, tally))
                {
                    throw new ArgumentException($"Two sources, or one of them twice, count {tally.Measure}: which of them is right cannot be told.", nameof(sources));
                }
            }
        }
    }

    internal LocalDate AsOf { get; }

    internal EvidenceCount? Latest(string measure) => latest.GetValueOrDefault(measure);

    internal EvidenceTally? Tally(string measure) => tallies.GetValueOrDefault(measure);

    /// <summary>The number that stands, and whether it is only a lower bound; null when it is unknown.</summary>
    internal MeasuredCount? Standing(string measure) => (Tally(measure), Latest(measure)) switch
    {
        ({ } tally, _) => new(tally.Count, false),
        (null, { } count) when !count.IsWithdrawnOn(AsOf) => new(count.Count, count.OrMore),
        _ => null,
    };

    /// <summary>Where registers and what was written down do not say the same, by measure.</summary>
    internal ImmutableArray<EvidenceDisagreement> Disagreements(PlanTemplate template) =>
    [
        .. tallies.Values
            .Where(tally => template.HasMeasure(tally.Measure))
            .Select(tally => (Tally: tally, Count: Latest(tally.Measure)))
            .Where(pair => pair.Count is { } count && !count.IsWithdrawnOn(AsOf) && (count.OrMore ? pair.Tally.Count < count.Count : pair.Tally.Count != count.Count))
            .Select(pair => new EvidenceDisagreement(template.Measure(pair.Tally.Measure), pair.Tally, pair.Count!))
            .OrderBy(static d => d.Measure.Id, StringComparer.Ordinal),
    ];
}
