using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load.Tests;

public sealed class HorizonBalanceTests
{
    private static readonly YearMonth October = new(2024, 10);

    private static readonly Dictionary<InitiativeId, Horizon> Horizons = new()
    {
        [InitiativeId.From("plus")] = Horizon.H2Plus,
        [InitiativeId.From("minus")] = Horizon.H2Minus,
        [InitiativeId.From("present")] = Horizon.H1,
    };

    [Fact]
    public void Shares_EquivalentsOnly_AreOneNumberAndLeaveH1Out()
    {
        var balance = Balance(Posts("plus", 1), Posts("minus", 3), Posts("present", 100));

        Assert.Equal((Percentage.Of(25), Percentage.Of(25), true), (balance.LeastH2PlusShare, balance.MostH2PlusShare, balance.IsComplete));
    }

    [Fact]
    public void Shares_Ranges_SetTheEndsAgainstEachOther()
    {
        var balance = Balance(Release("plus", 2, 3), Release("minus", 1, 2));

        Assert.Equal((Percentage.Of(50), Percentage.Of(75)), (balance.LeastH2PlusShare, balance.MostH2PlusShare));
    }

    [Fact]
    public void Shares_NoLoadOfEither_AreUnknown()
    {
        var balance = Balance(Posts("present", 1), Posts("plus", 0));

        Assert.Equal((null, null), (balance.LeastH2PlusShare, balance.MostH2PlusShare));
    }

    [Fact]
    public void Shares_OneSideOnlyAndFromZero_AreAllOrNothing()
    {
        Assert.Equal((Percentage.Hundred, Percentage.Hundred), Ends(Balance(Release("plus", 0, 2))));
        Assert.Equal((Percentage.Of(0), Percentage.Of(0)), Ends(Balance(Release("minus", 0, 2))));
        Assert.Equal((Percentage.Of(0), Percentage.Hundred), Ends(Balance(Release("plus", 0, 1), Release("minus", 0, 1))));
    }

    [Theory]
    [InlineData("plus", false)]
    [InlineData("minus", false)]
    [InlineData("nobody-said", false)]
    [InlineData("present", true)]
    public void IsComplete_UnestimatedWork_IsFalseWhereItMightBelongToTheBalance(string initiative, bool expected) =>
        Assert.Equal(expected, Balance(Posts("plus", 1), Make.Claim("z", Make.Trust, CommitmentSize.Unestimated, initiative: initiative)).IsComplete);

    [Fact]
    public void Unknown_InitiativeOfNoKnownHorizon_IsBesideTheShares()
    {
        var balance = Balance(Posts("plus", 1), Posts("nobody-said", 2));

        Assert.Equal((Make.Hours(2 * 7.5m * 23), false, Percentage.Hundred), (balance.Unknown.Most, balance.IsComplete, balance.MostH2PlusShare));
    }

    private static HorizonBalance Balance(params Commitment[] commitments) => Make.Plan(commitments).Months(October, October, Horizons).Balance(October);

    private static (Percentage?, Percentage?) Ends(HorizonBalance balance) => (balance.LeastH2PlusShare, balance.MostH2PlusShare);

    private static Commitment Posts(string initiative, decimal wte) => Make.Claim(initiative, Make.Trust, Make.Posts(wte), initiative: initiative);

    private static Commitment Release(string initiative, int least, int most) =>
        Make.Claim(initiative, Make.Trust, CommitmentSize.Of(1, MonthlyRelease.Between(least, most), Make.Nhs), initiative: initiative);
}
