using NodaTime;

namespace Transformation.Framework.Plan.Tests.Fellowship;

/// <summary>What every source of evidence promises, as comparisons for the laws.</summary>
internal static class Tallies
{
    internal static long Count(IEvidenceSource source, string measure, LocalDate asOf) => source.CountOn(asOf).Single(t => t.Measure == measure).Count;

    /// <summary>The same measures, none of which has risen.</summary>
    internal static bool HaveNotRisen(IEvidenceSource before, IEvidenceSource after, LocalDate asOf, params string[] apartFrom)
    {
        var (old, now) = (before.CountOn(asOf), after.CountOn(asOf));
        return old.Select(t => t.Measure).SequenceEqual(now.Select(t => t.Measure))
            && old.Zip(now).All(t => apartFrom.Contains(t.First.Measure) || t.Second.Count <= t.First.Count);
    }

    internal static bool AreTheSame(IEvidenceSource one, IEvidenceSource other, LocalDate asOf) =>
        Told(one, asOf) == Told(other, asOf);

    internal static T[] Shuffled<T>(IEnumerable<T> items, int seed)
    {
        T[] all = [.. items];
        new Random(seed).Shuffle(all);
        return all;
    }

    private static string Told(IEvidenceSource source, LocalDate asOf) =>
        string.Join('\n', source.CountOn(asOf).Select(t => $"{t.Measure} {t.Count} {string.Join(',', t.Records)}"));
}
