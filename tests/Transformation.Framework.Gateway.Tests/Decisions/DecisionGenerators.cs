using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;

namespace Transformation.Framework.Gateway.Tests;

/// <summary>Rows and tables over small counts of few severities and outcomes, so that every combination can be tried.</summary>
internal static class DecisionGenerators
{
    /// <summary>No range of <see cref="Rows"/> begins or ends past this count, so that one more stands for all greater ones.</summary>
    internal const int MostNamed = 2;

    private static readonly (RuleSeverity Severity, FindingOutcome Outcome)[] Pairs =
    [
        (RuleSeverity.Mandatory, FindingOutcome.NotMet),
        (RuleSeverity.Important, FindingOutcome.Unknown),
        (RuleSeverity.Advisory, FindingOutcome.Waived),
    ];

    internal static Gen<HitPolicy> Policies { get; } = Gen.Elements(Enum.GetValues<HitPolicy>());

    /// <summary>A few rows of any kind: they may leave gaps, overlap, or stand in vain.</summary>
    internal static Gen<ImmutableArray<DecisionRow>> Rows { get; } =
        Gen.Choose(1, 6).SelectMany(static count => Row.ListOf(count)).Select(static rows => rows.ToImmutableArray());

    /// <summary>Tables that pass, under each policy: those that are not unique end in a row for whatever is found.</summary>
    internal static Gen<DecisionTable> Tables { get; } = Gen.OneOf(
        Split(3, []).Zip(Recommendations.ListOf(8), static (cells, what) => Table(HitPolicy.Unique, [.. cells.Select((cell, i) => DecisionRow.Create(what[i], cell))])),
        Rows.Zip(Gen.Elements(HitPolicy.First, HitPolicy.Priority), static (rows, policy) => Table(policy, Mended(policy, rows))));

    /// <summary>Counts of any severity and outcome, small and large.</summary>
    internal static Gen<FindingCounts> Counts { get; } =
        Gen.OneOf(Gen.Choose(0, 4), Gen.Elements(0, 1_000_000, int.MaxValue)).ListOf(DecisionExamples.AllPairs.Length)
            .Select(static counts => DecisionExamples.Counts([.. DecisionExamples.AllPairs.Zip(counts, static (pair, count) => (pair.Severity, pair.Outcome, count))]));

    /// <summary>One example for every way in which <see cref="Rows"/> can tell counts apart.</summary>
    internal static ImmutableArray<FindingCounts> AllSmallCounts { get; } =
    [
        .. from first in Enumerable.Range(0, MostNamed + 2)
           from second in Enumerable.Range(0, MostNamed + 2)
           from third in Enumerable.Range(0, MostNamed + 2)
           select DecisionExamples.Counts(
               (Pairs[0].Severity, Pairs[0].Outcome, first), (Pairs[1].Severity, Pairs[1].Outcome, second), (Pairs[2].Severity, Pairs[2].Outcome, third)),
    ];

    private static Gen<Recommendation> Recommendations => Gen.Elements(Enum.GetValues<Recommendation>());

    private static Gen<DecisionRow> Row =>
        from recommendation in Recommendations
        from ends in Gen.Choose(0, MostNamed).Two().ListOf(Pairs.Length)
        from kinds in Gen.Choose(0, 2).ListOf(Pairs.Length)
        select DecisionRow.Create(recommendation, [.. Pairs.Select((pair, i) => Range(pair, kinds[i], ends[i].Item1, ends[i].Item2)).OfType<FindingCountRange>()]);

    private static FindingCountRange? Range((RuleSeverity Severity, FindingOutcome Outcome) pair, int kind, int one, int other) => (kind, Math.Min(one, other)) switch
    {
        (0, _) or (1, 0) => null,
        (1, var least) => FindingCountRange.Of(pair.Severity, pair.Outcome, least),
        (_, var least) => FindingCountRange.Of(pair.Severity, pair.Outcome, least, Math.Max(one, other)),
    };

    /// <summary>Cells that cover all counts, each once: again and again one is cut in two along a severity and outcome that it does not name yet.</summary>
    private static Gen<List<ImmutableArray<FindingCountRange>>> Split(int depth, ImmutableArray<FindingCountRange> cell) =>
        depth == 0
            ? Gen.Constant<List<ImmutableArray<FindingCountRange>>>([cell])
            : from at in Gen.Choose(1, MostNamed)
              from isCut in Gen.Frequency((3, Gen.Constant(true)), (1, Gen.Constant(false)))
              let pair = Pairs[depth - 1]
              from below in Split(depth - 1, isCut ? cell.Add(FindingCountRange.Of(pair.Severity, pair.Outcome, 0, at - 1)) : cell)
              from above in isCut ? Split(depth - 1, cell.Add(FindingCountRange.Of(pair.Severity, pair.Outcome, at))) : Gen.Constant<List<ImmutableArray<FindingCountRange>>>([])
              select (List<ImmutableArray<FindingCountRange>>)[.. below, .. above];

    /// <summary>Closes the gaps, then takes out the rows that stand in vain, as the problems tell.</summary>
    private static ImmutableArray<DecisionRow> Mended(HitPolicy policy, ImmutableArray<DecisionRow> rows)
    {
        rows = rows.Add(DecisionRow.Create(Recommendation.Proceed, []));
        var inVain = DecisionTable.Create(policy, rows).Problems.Select(static p => p.Path).ToHashSet(StringComparer.Ordinal);
        return [.. rows.Where((_, i) => !inVain.Contains(FormattableString.Invariant($"$.rows[{i}]")))];
    }

    private static DecisionTable Table(HitPolicy policy, ImmutableArray<DecisionRow> rows) => DecisionTable.Create(policy, rows).OrThrow();
}
