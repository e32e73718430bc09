using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Transformation.Framework.Benefits.Tests;

/// <summary>Cash is cash: capacity, time in kind and transfers each stand where they belong.</summary>
public class FinancialCaseTests
{
    [Fact]
    public void FinancialCase_FreedHours_ShowsCashAndCapacityApart()
    {
        // Pitfall 6: freed hours at £25 are £80,500 of cash and £172,500 of capacity (health-economics library 0.1.1); the headline must never be their sum.
        var appraisal = Sketch.Appraise(Sketch.Map(
            [
                Sketch.Benefit("agency-not-booked", Sketch.Profile(Sketch.Worth(3_220, 25), BenefitClass.CashReleasing)),
                Sketch.Benefit("hours-freed", Sketch.Profile(Sketch.Worth(6_900, 25))),
            ],
            [Sketch.Cost("hub", 50_000)]));

        Assert.Equal(80_500m, appraisal.FinancialCase.CashReleased.Pounds);
        Assert.Equal(172_500m, appraisal.FinancialCase.CapacityFreed.Pounds);
        Assert.Equal(30_500m, appraisal.FinancialCase.NetBudgetImpact.Pounds);
        Assert.Equal(0.61m, appraisal.FinancialCase.ReturnOnInvestment);
        Assert.Equal(203_000m, appraisal.PublicValueCase.NetPresentSocialValue.Pounds);
    }

    [Fact]
    public void FinancialCase_StaffTimeInKind_IsACostToTheSystemAndNotToAnyBudget()
    {
        var time = CostLine.OfStaffTime("released", "Released time", Sketch.Acute, new(Effort.FromHours(150), Sketch.Pounds(40), Provenance.Synthetic()), Sketch.Base);
        var appraisal = Sketch.Appraise(Sketch.Map([Sketch.Benefit("gain", Sketch.Profile(Sketch.Worth(1, 10_000), BenefitClass.CashReleasing))], [time]));

        Assert.Equal(10_000m, appraisal.FinancialCase.NetBudgetImpact.Pounds);
        Assert.Equal(6_000m, appraisal.FinancialCase.GivenInKind.Pounds);
        Assert.Null(appraisal.FinancialCase.ReturnOnInvestment);
        Assert.Equal(4_000m, appraisal.PublicValueCase.NetPresentSocialValue.Pounds);
        Assert.Equal(6_000m, appraisal.ByParty[Party.Of(Sketch.Acute)].Costs.Total.Pounds);
    }

    [Fact]
    public void PublicValue_Transfers_AreLeftOutAndStayInTheCashOfTheirParty()
    {
        // Pitfall 7: social security that is no longer paid is cash to one purse, and no gain to the country.
        var profile = BenefitProfile.Create(
            BenefitClass.CashReleasing,
            Sketch.Measure,
            Sketch.Worth(100, 10),
            new(Sketch.Base, 1),
            [new(Party.Of(Sketch.Council), Percentage.Of(40), IsTransfer: true), BenefitShare.Of(Sketch.Acute, 60)]).OrThrow();
        var appraisal = Sketch.Appraise(Sketch.Map(profile));

        Assert.Equal(1_000m, appraisal.FinancialCase.CashReleased.Pounds);
        Assert.Equal(400m, appraisal.System.Transfers.Total.Pounds);
        Assert.Equal(600m, appraisal.PublicValueCase.NetPresentSocialValue.Pounds);
        Assert.Equal(0m, appraisal.ByParty[Party.Of(Sketch.Council)].NetPublicValue.Total.Pounds);
        Assert.Equal(400m, appraisal.ByParty[Party.Of(Sketch.Council)].NetCash.Total.Pounds);
    }

    [Fact]
    public void Kinds_NotStated_FollowTheClass()
    {
        var appraisal = Sketch.Appraise(Sketch.Map(
            [
                Sketch.Benefit("cash", Sketch.Profile(Sketch.Worth(1, 1), BenefitClass.CashReleasing)),
                Sketch.Benefit("time", Sketch.Profile(Sketch.Worth(1, 2))),
                Sketch.Benefit("health", Sketch.Profile(Sketch.Worth(1, 4), BenefitClass.Societal, shares: [new(Party.Public, Percentage.Hundred)])),
                Sketch.Benefit("wages", Sketch.Profile(Sketch.Worth(1, 8), BenefitClass.Societal, shares: [new(Party.Public, Percentage.Hundred, ValueKind.Economic)])),
            ]));

        Assert.Equal([3m, 8m, 4m], Enum.GetValues<ValueKind>().Select(k => appraisal.System.Of(k).Total.Pounds));
    }

    [Fact]
    public void Create_KindsThatContradictTheClass_AreRefused()
    {
        var refused = BenefitProfile.Create(
            BenefitClass.NonCashReleasing, Sketch.Measure, realisedBy: [new(Party.Of(Sketch.Acute), Percentage.Hundred, ValueKind.Social, IsTransfer: true)]);

        Assert.Equal(["$.realisedBy contradiction", "$.realisedBy contradiction"], Sketch.Described(refused.Problems));
    }

    [Property(MaxTest = 50)]
    public Property Kinds_OfAnySystem_AddUpToItsClasses() => Prop.ForAll(RandomMaps.Maps.ToArbitrary(), static map =>
    {
        var system = Sketch.Appraise(map, 40).System;
        return Enum.GetValues<ValueKind>().Sum(k => system.Of(k).PresentValue.Pounds)
            == system.CashReleasing.PresentValue.Pounds + system.NonCashReleasing.PresentValue.Pounds + system.Societal.PresentValue.Pounds;
    });
}
