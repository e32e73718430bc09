using NodaTime;
using Transformation.Framework.Core;
using static Transformation.Framework.Plan.Tests.Growth.GrowthGen;

namespace Transformation.Framework.Plan.Tests.Growth;

public sealed class GrowthTests
{
    [Fact]
    public void Pipeline_TellsStagesAndWins() => Assert.Equal(
        [
            "Preparing: 2 bids, £10 to £15 and 1 bid of unknown value.",
            "Submitted: 1 bid, value unknown.",
            "Awarded: 1 bid, £20.",
            "Declined: 1 bid, £5.",
            "Won: 1 of 2 bids decided on; by value £20 of £25.",
            "2 partnerships in force, of which 1 brings funding or investment.",
        ],
        GrowthText.Summarise(Pipeline(
            Bid("a", BidStage.Preparing, low: 10, high: 15),
            Bid("b", BidStage.Preparing),
            Bid("c", BidStage.Submitted),
            Bid("d", BidStage.Awarded, low: 20),
            Bid("e", BidStage.Declined, low: 5),
            Bid("later", BidStage.Declined, low: 5, on: Today.PlusDays(1)),
            Partnership("p", PartnershipContribution.Investment),
            Partnership("q", PartnershipContribution.Data))).AsEnumerable());

    [Fact]
    public void Pipeline_WithoutADecision_HasNoWinRate()
    {
        var pipeline = Pipeline(Bid("a", BidStage.Withdrawn, low: 5));

        Assert.Empty(pipeline.WinRate.Decided.Bids);
        Assert.Null(pipeline.WinRate.Awarded.Known);
        Assert.Contains("No bid has been decided on.", GrowthText.Summarise(pipeline));
    }

    [Theory]
    [InlineData(BidStage.Preparing, true, 0)]
    [InlineData(BidStage.Submitted, true, 1)]
    [InlineData(BidStage.Submitted, false, 0)] // by one organisation alone
    [InlineData(BidStage.Awarded, true, 1)]
    [InlineData(BidStage.Declined, true, 1)] // they bid together all the same
    [InlineData(BidStage.Withdrawn, true, 0)]
    public void Evidence_OfABid_IsOfOneSubmittedTogether(BidStage stage, bool isJoint, int count) =>
        Assert.Equal(count, Register(Bid("a", stage, isJoint: isJoint)).CountOn(Today)[0].Count);

    [Fact]
    public void Partnership_IsInForceFromFirstToLastDay()
    {
        var partnership = new FundingPartnership("p", "P", "Somebody", [A], [PartnershipContribution.Funding], Today, Today.PlusDays(1));

        Assert.Equal([0, 1, 1, 0], new[] { -1, 0, 1, 2 }.Select(n => (int)Register(partnership).CountOn(Today.PlusDays(n))[1].Count));
    }

    [Fact]
    public void Stage_CountsFromItsDay()
    {
        var bid = new FundingBid("b", "B", BidSource.Charity, A, [new(BidStage.Spotted, Today), new(BidStage.Submitted, Today.PlusDays(1)), new(BidStage.Awarded, Today.PlusDays(1))]);

        Assert.Equal([null, BidStage.Spotted, BidStage.Awarded], new[] { -1, 0, 1 }.Select(n => bid.StageOn(Today.PlusDays(n))));
    }

    [Theory]
    [InlineData(BidStage.Submitted, BidStage.Preparing, 1)] // back
    [InlineData(BidStage.Submitted, BidStage.Submitted, 1)]
    [InlineData(BidStage.Awarded, BidStage.Declined, 1)] // after the end
    [InlineData(BidStage.Spotted, BidStage.Submitted, -1)] // earlier than the one before
    public void History_OutOfOrder_IsRefused(BidStage first, BidStage second, int days) =>
        Assert.Throws<ArgumentException>(() => new FundingBid("b", "B", BidSource.Charity, A, [new(first, Today), new(second, Today.PlusDays(days))]));

    [Fact]
    public void Contradictions_AreRefused()
    {
        Assert.Throws<ArgumentException>(() => new FundingBid("b", "B", BidSource.Charity, A, []));
        Assert.Throws<ArgumentException>(() => new FundingBid("b", "B", BidSource.Charity, A, [new(BidStage.Spotted, Today)], [A]));
        Assert.Throws<ArgumentException>(() => new FundingBid("b", "B", BidSource.Charity, A, [new(BidStage.Spotted, Today)], [B, B]));
        Assert.Throws<ArgumentException>(() => new BidValue(Money.Nominal(2), Money.Nominal(1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new BidValue(Money.Nominal(-1), Money.Nominal(1)));
        Assert.Throws<UnitMismatchException>(() => new BidValue(Money.Nominal(1), Money.Real(2, FinancialYear.Parse("2024/25", null))));
        Assert.Throws<ArgumentException>(() => new FundingPartnership("p", "P", "W", [], [PartnershipContribution.Data], Today));
        Assert.Throws<ArgumentException>(() => new FundingPartnership("p", "P", "W", [A], [], Today));
        Assert.Throws<ArgumentException>(() => new FundingPartnership("p", "P", "W", [A], [PartnershipContribution.Data], Today, Today.PlusDays(-1)));
    }

    [Fact]
    public void Register_OfTwoPriceBases_IsRefused()
    {
        var real = BidValue.Exactly(Money.Real(1, FinancialYear.Parse("2024/25", null)));
        var problem = Assert.Single(GrowthRegister.Create(
            "r", [Bid("a", BidStage.Spotted, low: 1), new FundingBid("b", "B", BidSource.Charity, A, [new(BidStage.Spotted, Today)], value: real)]).Problems);

        Assert.Equal(("$.bids[1].value", ProblemCodes.Contradiction), (problem.Path, problem.Code));
        Assert.Contains(
            "Spotted: 1 bid, £1 (real 2024/25).",
            GrowthText.Summarise(Pipeline(new FundingBid("b", "B", BidSource.Charity, A, [new(BidStage.Spotted, Today)], value: real))));
    }

    [Fact]
    public void With_ABidOrAPartnership_TakesThePlaceOfTheSame()
    {
        var register = Register(Bid("a", BidStage.Spotted, low: 1), Partnership("p", PartnershipContribution.Data))
            .With(Bid("a", BidStage.Submitted, low: 2))
            .With(Partnership("p", PartnershipContribution.Funding))
            .With(Partnership("q", PartnershipContribution.Funding));

        Assert.Equal([1, 2], register.CountOn(Today).Select(t => t.Count));
        Assert.Throws<InvalidDocumentException>(() => register.With(new FundingBid(
            "b", "B", BidSource.Charity, A, [new(BidStage.Spotted, Today)], value: BidValue.Exactly(Money.Real(1, FinancialYear.Parse("2024/25", null))))));
    }

    private static FundingBid Bid(string id, BidStage stage, bool isJoint = true, int? low = null, int? high = null, LocalDate? on = null) => new(
        id,
        "B",
        BidSource.Research,
        A,
        [new(stage, on ?? Today)],
        isJoint ? [B] : [],
        low is { } pounds ? new BidValue(Money.Nominal(pounds), Money.Nominal(high ?? pounds)) : null);

    private static FundingPartnership Partnership(string id, PartnershipContribution brings) => new(id, "P", "Somebody", [A], [brings], Today);
}
