using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway.Tests;

/// <summary>What holds of every table, and that the analysis finds exactly what trying all counts finds.</summary>
public sealed class DecisionTableLawsTests
{
    private static readonly Arbitrary<(HitPolicy Policy, ImmutableArray<DecisionRow> Rows)> AnyRows =
        DecisionGenerators.Policies.Zip(DecisionGenerators.Rows, static (policy, rows) => (policy, rows)).ToArbitrary();

    [Property(MaxTest = 300)]
    public Property Decide_AnyCounts_GivesARowThatMatches() =>
        Prop.ForAll(DecisionGenerators.Tables.ToArbitrary(), DecisionGenerators.Counts.ToArbitrary(), static (table, counts) =>
        {
            var outcome = table.Decide(counts);
            return outcome.Row.Matches(counts) && table.Rows[outcome.RowIndex] == outcome.Row && outcome.Recommendation == outcome.Row.Recommendation;
        });

    [Property(MaxTest = 300)]
    public Property Decide_Unique_NoOtherRowMatches() =>
        Prop.ForAll(DecisionGenerators.Tables.Where(static t => t.HitPolicy == HitPolicy.Unique).ToArbitrary(), DecisionGenerators.Counts.ToArbitrary(), static (table, counts) =>
            table.Rows.Count(r => r.Matches(counts)) == 1);

    [Property(MaxTest = 300)]
    public Property Decide_First_NoEarlierRowMatches() =>
        Prop.ForAll(DecisionGenerators.Tables.Where(static t => t.HitPolicy == HitPolicy.First).ToArbitrary(), DecisionGenerators.Counts.ToArbitrary(), static (table, counts) =>
            table.Decide(counts).Row == table.Rows.First(r => r.Matches(counts)));

    [Property(MaxTest = 300)]
    public Property Decide_Priority_NoRowThatMatchesIsMoreCautious() =>
        Prop.ForAll(DecisionGenerators.Tables.Where(static t => t.HitPolicy == HitPolicy.Priority).ToArbitrary(), DecisionGenerators.Counts.ToArbitrary(), static (table, counts) =>
            table.Decide(counts).Recommendation == table.Rows.Where(r => r.Matches(counts)).Max(static r => r.Recommendation));

    [Property(MaxTest = 300)]
    public Property Decide_PriorityWithRowsInAnotherOrder_IsTheSame() =>
        Prop.ForAll(DecisionGenerators.Tables.Where(static t => t.HitPolicy == HitPolicy.Priority).ToArbitrary(), DecisionGenerators.Counts.ToArbitrary(), static (table, counts) =>
            // Made without the checks: of rows that are alike in caution, the order may make another one stand in vain, but that changes no recommendation.
            new DecisionTable(HitPolicy.Priority, [.. table.Rows.Reverse()], null).Decide(counts).Recommendation == table.Decide(counts).Recommendation);

    [Property(MaxTest = 1000)]
    public Property Create_AnyRows_FindsAGapExactlyWhenSomeCountsAreMatchedByNone() => Prop.ForAll(AnyRows, static t =>
        Problems(t).Any(static p => p.Path == "$.rows") == DecisionGenerators.AllSmallCounts.Any(c => !t.Rows.Any(r => r.Matches(c))));

    [Property(MaxTest = 1000)]
    public Property Gap_IsNotMatchedByAnyRow() => Prop.ForAll(AnyRows, static t =>
        DecisionTableAnalysis.Of(t.Rows, HitOrder.Of(t.Policy, t.Rows, null)).Gap is not { } gap || !t.Rows.Any(r => r.Matches(gap)));

    [Property(MaxTest = 1000)]
    public Property Create_UniqueAnyRows_FindsAnOverlapExactlyWhereTwoRowsMatchTheSameCounts() =>
        Prop.ForAll(DecisionGenerators.Rows.ToArbitrary(), static rows =>
        {
            var expected =
                from later in Enumerable.Range(0, rows.Length)
                from earlier in Enumerable.Range(0, later)
                where DecisionGenerators.AllSmallCounts.Any(c => rows[earlier].Matches(c) && rows[later].Matches(c))
                select Path(later);
            return Problems((HitPolicy.Unique, rows)).Select(static p => p.Path).Where(static p => p != "$.rows").SequenceEqual(expected);
        });

    [Property(MaxTest = 1000)]
    public Property Overlap_OfTwoRows_IsMatchedByBoth() => Prop.ForAll(DecisionGenerators.Rows.Where(static r => r.Length > 1).ToArbitrary(), static rows =>
        DecisionTableAnalysis.Overlap(rows[0], rows[1]) is not { } example || (rows[0].Matches(example) && rows[1].Matches(example)));

    [Property(MaxTest = 1000)]
    public Property Create_FirstAnyRows_FindsTheRowsThatNeverDecide() => Prop.ForAll(DecisionGenerators.Rows.ToArbitrary(), static rows =>
    {
        var deciding = DecisionGenerators.AllSmallCounts.Select(c => rows.FirstOrDefault(r => r.Matches(c))).ToHashSet();
        return InVain((HitPolicy.First, rows)).SequenceEqual(Enumerable.Range(0, rows.Length).Where(i => !deciding.Contains(rows[i])).Select(Path));
    });

    [Property(MaxTest = 1000)]
    public Property Create_PriorityAnyRows_FindsTheRowsThatNeverDecide() => Prop.ForAll(DecisionGenerators.Rows.ToArbitrary(), static rows =>
    {
        var deciding = DecisionGenerators.AllSmallCounts.Select(c => rows.Where(r => r.Matches(c)).MaxBy(static r => r.Recommendation)).ToHashSet();
        return InVain((HitPolicy.Priority, rows)).SequenceEqual(Enumerable.Range(0, rows.Length).Where(i => !deciding.Contains(rows[i])).Select(Path));
    });

    private static ImmutableArray<Problem> Problems((HitPolicy Policy, ImmutableArray<DecisionRow> Rows) table) => DecisionTable.Create(table.Policy, table.Rows).Problems;

    private static IEnumerable<string> InVain((HitPolicy Policy, ImmutableArray<DecisionRow> Rows) table) =>
        Problems(table).Select(static p => p.Path).Where(static p => p != "$.rows");

    private static string Path(int row) => FormattableString.Invariant($"$.rows[{row}]");
}
