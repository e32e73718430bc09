using System.Collections.Immutable;
using Transformation.Framework.Core;
using static Transformation.Framework.Gateway.Tests.DecisionExamples;

namespace Transformation.Framework.Gateway.Tests;

public sealed class DecisionTableTests
{
    [Theory]
    [InlineData(RuleSeverity.Mandatory, FindingOutcome.NotMet, Recommendation.Pause, 0)]
    [InlineData(RuleSeverity.Mandatory, FindingOutcome.Unknown, Recommendation.MoreEvidenceNeeded, 1)]
    [InlineData(RuleSeverity.Important, FindingOutcome.NotMet, Recommendation.ProceedWithConditions, 2)]
    [InlineData(RuleSeverity.Important, FindingOutcome.Unknown, Recommendation.ProceedWithConditions, 3)]
    [InlineData(RuleSeverity.Mandatory, FindingOutcome.Met, Recommendation.Proceed, 4)]
    [InlineData(RuleSeverity.Mandatory, FindingOutcome.NotApplicable, Recommendation.Proceed, 4)]
    [InlineData(RuleSeverity.Mandatory, FindingOutcome.Waived, Recommendation.Proceed, 4)]
    [InlineData(RuleSeverity.Important, FindingOutcome.Met, Recommendation.Proceed, 4)]
    [InlineData(RuleSeverity.Important, FindingOutcome.NotApplicable, Recommendation.Proceed, 4)]
    [InlineData(RuleSeverity.Important, FindingOutcome.Waived, Recommendation.Proceed, 4)]
    [InlineData(RuleSeverity.Advisory, FindingOutcome.NotMet, Recommendation.Proceed, 4)]
    [InlineData(RuleSeverity.Advisory, FindingOutcome.Unknown, Recommendation.Proceed, 4)]
    public void Standard_OneFinding_Recommends(RuleSeverity severity, FindingOutcome outcome, Recommendation expected, int row)
    {
        var decided = DecisionTable.Standard.Decide(Counts((severity, outcome, 1)));

        Assert.Equal((expected, row, null), (decided.Recommendation, decided.RowIndex, decided.Confidence));
    }

    [Fact]
    public void Standard_KnownToFailAndUnknown_Pauses() => Assert.Equal(
        Recommendation.Pause,
        DecisionTable.Standard.Decide(Counts(
            (RuleSeverity.Mandatory, FindingOutcome.Unknown, 7), (RuleSeverity.Mandatory, FindingOutcome.NotMet, 1), (RuleSeverity.Important, FindingOutcome.NotMet, 3))).Recommendation);

    [Fact]
    public void Standard_NothingFound_Proceeds() => Assert.Equal(Recommendation.Proceed, DecisionTable.Standard.Decide(default).Recommendation);

    [Theory]
    [InlineData(1, Recommendation.Proceed)]
    [InlineData(2, Recommendation.Pause)]
    [InlineData(4, Recommendation.Pause)]
    [InlineData(5, Recommendation.Stop)]
    [InlineData(int.MaxValue, Recommendation.Stop)]
    public void Decide_AtTheEndsOfRanges_CountsThemIn(int count, Recommendation expected)
    {
        var table = DecisionTable.Create(HitPolicy.Unique,
        [
            Row(Recommendation.Proceed, FindingCountRange.Of(RuleSeverity.Important, FindingOutcome.NotMet, 0, 1)),
            Row(Recommendation.Pause, FindingCountRange.Of(RuleSeverity.Important, FindingOutcome.NotMet, 2, 4)),
            Row(Recommendation.Stop, FindingCountRange.Of(RuleSeverity.Important, FindingOutcome.NotMet, 5)),
        ]).OrThrow();

        Assert.Equal(expected, table.Decide(Counts((RuleSeverity.Important, FindingOutcome.NotMet, count))).Recommendation);
    }

    [Fact]
    public void Decide_PriorityWithEqualRecommendations_TakesTheWorseRatingAndAnyRatingBeforeNone()
    {
        var table = DecisionTable.Create(
            HitPolicy.Priority,
            [
                Row(Recommendation.Pause, MandatoryNotMet, FindingCountRange.None(RuleSeverity.Important, FindingOutcome.NotMet)),
                Rated(Recommendation.Pause, "amber", MandatoryNotMet, FindingCountRange.Of(RuleSeverity.Important, FindingOutcome.NotMet)),
                Rated(Recommendation.Pause, "red", MandatoryNotMet, FindingCountRange.Of(RuleSeverity.Important, FindingOutcome.NotMet, 2)),
                Rated(Recommendation.Pause, "green", FindingCountRange.Of(RuleSeverity.Mandatory, FindingOutcome.NotMet, 3)),
                Rated(Recommendation.Proceed, "green"),
            ],
            ConfidenceScales.DeliveryConfidenceThreePoint).OrThrow();

        Assert.Equal([0, 3, 1, 2, 2, 4], new[] { (1, 0), (3, 0), (3, 1), (1, 2), (3, 2), (0, 9) }.Select(c => table.Decide(
            Counts((RuleSeverity.Mandatory, FindingOutcome.NotMet, c.Item1), (RuleSeverity.Important, FindingOutcome.NotMet, c.Item2))).RowIndex));
    }

    [Fact]
    public void Decide_RatedRow_GivesTheRatingWithItsScale()
    {
        var table = DecisionTable.Create(
            HitPolicy.First, [Rated(Recommendation.Stop, "red", MandatoryNotMet), Row(Recommendation.Proceed)], ConfidenceScales.DeliveryConfidenceFivePoint).OrThrow();

        Assert.Equal(ConfidenceRating.Of("delivery-confidence-five-point", "red"), table.Decide(Counts((RuleSeverity.Mandatory, FindingOutcome.NotMet, 1))).Confidence);
        Assert.Null(table.Decide(default).Confidence);
    }

    [Fact]
    public void Decide_Again_AllocatesNothing()
    {
        var counts = Counts((RuleSeverity.Important, FindingOutcome.Unknown, 2), (RuleSeverity.Mandatory, FindingOutcome.Waived, 1));
        var outcome = DecisionTable.Standard.Decide(counts);

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++)
        {
            var tally = default(FindingTally);
            tally.Add(RuleSeverity.Important, FindingOutcome.Unknown);
            outcome = DecisionTable.Standard.Decide(tally.ToCounts());
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Same(DecisionTable.Standard.Decide(counts), outcome);
    }

    [Fact]
    public void Create_NoSuchPolicyOrNoRowAtAll_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(static () => DecisionTable.Create(0, [Row(Recommendation.Proceed)]));
        Assert.Throws<ArgumentNullException>(static () => DecisionTable.Create(HitPolicy.First, [null!]));
        Assert.Throws<ArgumentOutOfRangeException>(static () => DecisionRow.Create(0, []));
        Assert.Throws<ArgumentNullException>(static () => DecisionRow.Create(Recommendation.Proceed, [null!]));
        Assert.Throws<ArgumentException>(static () => DecisionRow.Create(Recommendation.Proceed, [], "very red"));
    }

    [Fact]
    public void Create_DefaultArrays_AreEmpty()
    {
        Assert.Empty(DecisionRow.Create(Recommendation.Proceed, default).When);
        Assert.Equal([("$.rows", ProblemCodes.InvalidValue)], DecisionTable.Create(HitPolicy.First, default).Problems.Select(static p => (p.Path, p.Code)));
    }
}
