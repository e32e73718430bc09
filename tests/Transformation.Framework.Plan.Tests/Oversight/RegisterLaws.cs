using NodaTime;

namespace Transformation.Framework.Plan.Tests.Oversight;

/// <summary>What <see cref="IEvidenceSource"/> promises, held against one set of records.</summary>
internal static class RegisterLaws
{
    /// <summary>
    /// Order means nothing, records after the day do not count, the same measures are counted with and without records, and no measure rises when a record is taken away.
    /// </summary>
    /// <param name="records">The records of one kind.</param>
    /// <param name="source">Counts a list of them.</param>
    /// <param name="isAfter">Whether a record is dated after the day.</param>
    /// <param name="asOf">The day.</param>
    internal static bool Hold<T>(IReadOnlyList<T> records, Func<IEnumerable<T>, IEvidenceSource> source, Func<T, bool> isAfter, LocalDate asOf)
    {
        var all = Tallies(records);
        var none = Tallies([]);
        return Told(all) == Told(Tallies(records.Reverse()))
            && Told(all) == Told(Tallies(records.Where(r => !isAfter(r))))
            && all.Keys.Order().SequenceEqual(none.Keys.Order())
            && none.Values.All(t => t.Count == 0)
            && Enumerable.Range(0, records.Count).All(i =>
                Tallies(records.Where((_, j) => j != i)).All(t => t.Value.Count <= all[t.Key].Count));

        Dictionary<string, EvidenceTally> Tallies(IEnumerable<T> some) => source(some).CountOn(asOf).ToDictionary(t => t.Measure);
    }

    private static string Told(Dictionary<string, EvidenceTally> tallies) =>
        string.Join('\n', tallies.Values.OrderBy(t => t.Measure).Select(t => $"{t.Measure} {t.Count} {string.Join(',', t.Records)}"));
}
