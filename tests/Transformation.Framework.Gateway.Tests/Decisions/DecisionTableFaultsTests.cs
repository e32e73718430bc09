using System.Collections.Immutable;
using Transformation.Framework.Core;
using static Transformation.Framework.Gateway.Tests.DecisionExamples;

namespace Transformation.Framework.Gateway.Tests;

/// <summary>Each kind of fault of a decision table, with its path and what it says.</summary>
public sealed class DecisionTableFaultsTests
{
    [Fact]
    public void Gap_IsAProblemWithAnExample()
    {
        var problem = Single(HitPolicy.First, Row(Recommendation.Pause, MandatoryNotMet), Row(Recommendation.Proceed, NoMandatoryNotMet, FindingCountRange.None(RuleSeverity.Important, FindingOutcome.Unknown)));

        Assert.Equal(new Problem("$.rows", ProblemCodes.Contradiction, "No row decides, for example, when 1 important rule is unknown."), problem);
    }

    [Fact]
    public void Gap_WhereNothingIsFound_IsAProblem() => Assert.Equal(
        new Problem("$.rows", ProblemCodes.Contradiction, "No row decides, for example, when nothing is found."),
        Single(HitPolicy.Unique, Row(Recommendation.Pause, MandatoryNotMet)));

    [Fact]
    public void Gap_PastTheGreatestCountNamed_IsAProblem() => Assert.Equal(
        new Problem("$.rows", ProblemCodes.Contradiction, "No row decides, for example, when 1000001 mandatory rules are met."),
        Single(HitPolicy.Priority, Row(Recommendation.Proceed, FindingCountRange.Of(RuleSeverity.Mandatory, FindingOutcome.Met, 0, 1_000_000))));

    [Fact]
    public void Overlap_UnderUnique_NamesTheRowsAndAnExample()
    {
        var problem = Single(
            HitPolicy.Unique,
            Row(Recommendation.Proceed, NoMandatoryNotMet),
            Row(Recommendation.Pause, FindingCountRange.Of(RuleSeverity.Mandatory, FindingOutcome.NotMet, 1, 3)),
            Row(Recommendation.Stop, FindingCountRange.Of(RuleSeverity.Mandatory, FindingOutcome.NotMet, 3)));

        Assert.Equal(new Problem("$.rows[2]", ProblemCodes.Contradiction, "This row and $.rows[1] both match, for example, when 3 mandatory rules are not met."), problem);
    }

    [Fact]
    public void Overlap_OfThreeRows_IsAProblemForEachTwo() => Assert.Equal(
        [("$.rows[1]", ProblemCodes.Contradiction), ("$.rows[2]", ProblemCodes.Contradiction), ("$.rows[2]", ProblemCodes.Contradiction)],
        Faults(HitPolicy.Unique, null, Row(Recommendation.Pause), Row(Recommendation.Stop), Row(Recommendation.Proceed)));

    [Theory]
    [InlineData(HitPolicy.First, "This row can never decide: whatever it matches, a row before it matches too.", "$.rows[2]")]
    [InlineData(HitPolicy.Priority, "This row can never decide: whatever it matches, a row that goes before it in caution matches too.", "$.rows[1]")]
    public void RowInVain_CoveredByTwoOthersTogether_IsAProblem(HitPolicy policy, string message, string path)
    {
        ImmutableArray<DecisionRow> rows = policy == HitPolicy.First
            ? [Row(Recommendation.Proceed, MandatoryNotMet), Row(Recommendation.Pause, NoMandatoryNotMet), Row(Recommendation.Stop)]
            : [Row(Recommendation.Pause, MandatoryNotMet), Row(Recommendation.Proceed), Row(Recommendation.Stop, NoMandatoryNotMet)];

        Assert.Equal(new Problem(path, ProblemCodes.Contradiction, message), Single(policy, [.. rows]));
    }

    [Fact]
    public void SameSeverityAndOutcomeTwice_IsAProblemAtTheRange() => Assert.Equal(
        [("$.rows[1].when[2]", ProblemCodes.Contradiction)],
        Faults(
            HitPolicy.First,
            null,
            Row(Recommendation.Stop, MandatoryNotMet),
            Row(Recommendation.Pause, MandatoryNotMet, FindingCountRange.None(RuleSeverity.Advisory, FindingOutcome.NotMet), FindingCountRange.Of(RuleSeverity.Mandatory, FindingOutcome.NotMet, 1, 5)),
            Row(Recommendation.Proceed)));

    [Fact]
    public void RatingsWithoutTheirScale_AreProblemsAllAtOnce()
    {
        Assert.Equal(
            [("$.rows[0].confidence", ProblemCodes.UnknownReference), ("$.rows[1].confidence", ProblemCodes.UnknownReference)],
            Faults(HitPolicy.First, null, Rated(Recommendation.Pause, "red", MandatoryNotMet), Rated(Recommendation.Proceed, "green")));
        Assert.Equal(
            [("$.rows[0].confidence", ProblemCodes.UnknownReference), ("$.rows[1].when[1]", ProblemCodes.Contradiction)],
            Faults(
                HitPolicy.First,
                ConfidenceScales.DeliveryConfidenceThreePoint,
                Rated(Recommendation.Pause, "amber-red", MandatoryNotMet),
                Rated(Recommendation.Proceed, "green", NoMandatoryNotMet, MandatoryNotMet)));
    }

    [Fact]
    public void MoreThan64Rows_AreRefused_And64AreNot()
    {
        Assert.Empty(Faults(HitPolicy.Unique, null, OneForEachCount(64)));
        Assert.Equal([("$.rows", ProblemCodes.InvalidValue)], Faults(HitPolicy.Unique, null, OneForEachCount(65)));

        static ImmutableArray<DecisionRow> OneForEachCount(int rows) =>
        [
            .. Enumerable.Range(0, rows - 1).Select(static i => Row(Recommendation.Proceed, FindingCountRange.Of(RuleSeverity.Mandatory, FindingOutcome.NotMet, i, i))),
            Row(Recommendation.Stop, FindingCountRange.Of(RuleSeverity.Mandatory, FindingOutcome.NotMet, rows - 1)),
        ];
    }

    [Fact]
    public void TooManyCombinations_AreRefused()
    {
        // Four ranges for each of the 15 pairs: 5 segments along each, and no row ever decides for a whole block of them.
        ImmutableArray<DecisionRow> rows = [.. Enumerable.Range(1, 4).SelectMany(static n => AllPairs.Select(p => Row(Recommendation.Pause, FindingCountRange.Of(p.Severity, p.Outcome, n, n), Other(p))))];

        Assert.Equal([("$.rows", ProblemCodes.InvalidValue)], Faults(HitPolicy.First, null, rows));

        static FindingCountRange Other((RuleSeverity Severity, FindingOutcome Outcome) pair) =>
            FindingCountRange.Of(pair.Severity, pair.Outcome == FindingOutcome.Met ? FindingOutcome.Waived : pair.Outcome - 1, 7);
    }

    [Fact]
    public void EveryPairNamed_IsNotTooMuch() => Assert.Empty(Faults(
        HitPolicy.Priority,
        null,
        [.. AllPairs.Select(static p => Row(Recommendation.Pause, FindingCountRange.Of(p.Severity, p.Outcome, 3, 9))), Row(Recommendation.Proceed)]));

    private static Problem Single(HitPolicy policy, params ImmutableArray<DecisionRow> rows) => Assert.Single(DecisionTable.Create(policy, rows).Problems);
}
