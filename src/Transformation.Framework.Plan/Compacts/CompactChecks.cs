using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

/// <summary>What must hold between the parts of a compact, and of a template for one.</summary>
internal static partial class CompactChecks
{
    private static readonly JsonShape<ImmutableArray<CompactCommitment>> CommitmentsShape = JsonShapes.ArrayOf(new CompactCommitmentShape());

    private static readonly JsonShape<int?> NumberShape = JsonShapes.Map<long, int?>(
        JsonShapes.IntegerBetween(1, int.MaxValue), static n => (int)n, static n => n!.Value);

    /// <summary>What is wrong with the commitments of one version, or null.</summary>
    internal static string? FaultIn(ImmutableArray<CompactCommitment> commitments)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return commitments.IsEmpty ? "A version promises at least one thing."
            : commitments.Any(static c => c is null) ? "A commitment is null."
            : commitments.FirstOrDefault(c => !seen.Add(c.Id)) is { } repeated ? $"The commitment {repeated.Id} stands twice."
            : null;
    }

    internal static void Sides(IReadOnlyList<JsonItem<CompactSide>> sides, ProblemCollector problems)
    {
        if (sides.Count != 2)
        {
            problems.Add("$.sides", ProblemCodes.InvalidValue, FormattableString.Invariant($"A compact has two sides, not {sides.Count}."));
        }

        ItemChecks.ReportRepeatedIds(sides, static s => s.Id, "side", problems);
    }

    /// <summary>The commitments of a template.</summary>
    internal static void Commitments(
        string path, IReadOnlyList<JsonItem<CompactCommitment>> commitments, Func<string, bool> knowsSide, ProblemCollector problems)
    {
        if (commitments.Count == 0)
        {
            problems.Add(path, ProblemCodes.InvalidValue, "A compact promises at least one thing.");
        }

        ItemChecks.ReportRepeatedIds(commitments, static c => c.Id, "commitment", problems);
        foreach (var commitment in commitments)
        {
            if (ItemChecks.Part(commitment, static c => c.By!, "by", CoreShapes.Identifier) is { } by && !knowsSide(by))
            {
                ItemChecks.ReportUnknown(problems, $"{commitment.Path}.by", "side", by);
            }
        }
    }

    internal static void Run(CompactParts parts, ProblemCollector problems)
    {
        Sides(parts.Sides, problems);
        var knowsSide = ItemChecks.Knows(parts.Sides, static s => s.Id);
        Versions(parts.Versions, knowsSide, problems);
        Parties(parts.Parties, knowsSide, problems);
        ItemChecks.ReportRepeatedIds(parts.Reviews, static r => r.Id, "review", problems);
        ItemChecks.ReportRepeats(
            parts.Reviews,
            "on",
            static r => ItemChecks.Part(r, static x => x.On, "on", PartyShapes.PeekedDate),
            static day => $"A review on {Sentence.Date(day)}",
            problems);
        ItemChecks.ReportRepeatedIds(parts.Feedback, static f => f.Id, "feedback", problems);
        var presence = new CompactPresence(parts.Parties);
        Signatures(parts, presence, problems);
        Feedback(parts, presence, problems);
    }

    private static void Versions(IReadOnlyList<JsonItem<CompactVersion>> versions, Func<string, bool> knowsSide, ProblemCollector problems)
    {
        ItemChecks.ReportRepeats(
            versions,
            "number",
            static v => ItemChecks.Part(v, static x => x.Number, "number", NumberShape),
            static n => FormattableString.Invariant($"Version {n}"),
            problems);
        foreach (var version in versions)
        {
            foreach (var (i, commitment) in ItemChecks.Parts(version, static v => v.Commitments, "commitments", CommitmentsShape).Index())
            {
                if (commitment.By is { } by && !knowsSide(by))
                {
                    ItemChecks.ReportUnknown(problems, FormattableString.Invariant($"{version.Path}.commitments[{i}].by"), "side", by);
                }
            }
        }

        var latest = (LocalDate?)null;
        foreach (var version in versions.Where(static v => v.Value is not null).OrderBy(static v => v.Value!.Number))
        {
            var from = version.Value!.EffectiveFrom;
            if (from <= latest)
            {
                problems.Add(
                    $"{version.Path}.effectiveFrom", ProblemCodes.Contradiction, "A version with a lower number takes effect on the same day or later.");
            }

            latest = latest > from ? latest : from;
        }
    }

    private static void Parties(IReadOnlyList<JsonItem<CompactParty>> parties, Func<string, bool> knowsSide, ProblemCollector problems)
    {
        foreach (var item in parties)
        {
            if (ItemChecks.Part(item, static p => p.Side, "side", CoreShapes.Identifier) is { } side && !knowsSide(side))
            {
                ItemChecks.ReportUnknown(problems, $"{item.Path}.side", "side", side);
            }
        }

        foreach (var own in parties.Where(static p => p.Value is not null).GroupBy(static p => p.Value!.Party))
        {
            var free = (LocalDate?)LocalDate.MinIsoValue;
            foreach (var item in own.OrderBy(static p => p.Value!.From))
            {
                if (free is null || item.Value!.From < free)
                {
                    problems.Add($"{item.Path}.from", ProblemCodes.Contradiction, $"{own.Key} already takes part in that time.");
                }

                free = free is null || item.Value!.Until is not { } until ? null : LocalDate.Max(free.Value, DayAfter(until));
            }
        }
    }

    private static LocalDate DayAfter(LocalDate day) => day == LocalDate.MaxIsoValue ? day : day.PlusDays(1);
}
