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
    private readonly Dictionary<string, (EvidenceTally Tally, IEvidenceSource Source)> tallies = new(StringComparer.Ordinal);

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
                if (!tallies.TryAdd(tally.Measure, (tally, source)))
                {
                    throw new ArgumentException($"Two sources, or one of them twice, count {tally.Measure}: which of them is right cannot be told.", nameof(sources));
                }
            }
        }
    }

    internal LocalDate AsOf { get; }

    internal EvidenceCount? Latest(string measure) => latest.GetValueOrDefault(measure);

    internal EvidenceTally? Tally(string measure) => tallies.TryGetValue(measure, out var found) ? found.Tally : null;

    /// <summary>The number that stands, and whether it is only a lower bound; null when it is unknown.</summary>
    internal MeasuredCount? Standing(string measure) => (Tally(measure), Latest(measure)) switch
    {
        ({ } tally, _) => new(tally.Count, false),
        (null, { } count) when !count.IsWithdrawnOn(AsOf) => new(count.Count, count.OrMore),
        _ => null,
    };

    /// <summary>Where a register, on the day of what was written down, does not say the same; by measure.</summary>
    internal ImmutableArray<EvidenceDisagreement> Disagreements(PlanTemplate template) =>
    [
        .. tallies
            .Where(tally => template.HasMeasure(tally.Key) && Latest(tally.Key) is { } count && !count.IsWithdrawnOn(AsOf))
            .Select(tally => (Count: Latest(tally.Key)!, Then: tally.Value.Source.CountOn(Latest(tally.Key)!.On).FirstOrDefault(t => t.Measure == tally.Key)))
            .Where(static pair => pair.Then is not null)
            .Where(static pair => pair.Count.OrMore ? pair.Then!.Count < pair.Count.Count : pair.Then!.Count != pair.Count.Count)
            .Select(pair => new EvidenceDisagreement(template.Measure(pair.Then!.Measure), pair.Then, pair.Count))
            .OrderBy(static d => d.Measure.Id, StringComparer.Ordinal),
    ];
}
