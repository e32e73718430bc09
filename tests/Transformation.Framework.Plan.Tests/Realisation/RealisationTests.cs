using NodaTime;
using Transformation.Framework.Core;
using static Transformation.Framework.Plan.BenefitFactKind;
using static Transformation.Framework.Plan.Tests.Realisation.RealisationGen;

namespace Transformation.Framework.Plan.Tests.Realisation;

public sealed class RealisationTests
{
    [Fact]
    public void Benefit_StepByStep_GoesFurther()
    {
        BenefitFactKind[] order = [Owner, Chain, Measure, Baseline, Target, Value, RealisationPlan, MeasuredValue, Review];
        RealisationStep?[] expected =
        [
            null, null, RealisationStep.Identify, RealisationStep.Identify, RealisationStep.Identify, RealisationStep.Identify, RealisationStep.Calculate, RealisationStep.Plan, RealisationStep.Deliver,
            RealisationStep.Review,
        ];

        Assert.Equal(expected, Enumerable.Range(0, 10).Select(n => Standing(Benefit(order.Take(n))).Furthest));
        Assert.Equal(
            [Owner, Chain, Measure, Baseline, Target, Value, RealisationPlan, MeasuredValue, Review],
            Enumerable.Range(0, 9).Select(n => Standing(Benefit(order.Take(n))).Missing[0].Kind));
    }

    [Fact]
    public void Benefit_ThatCannotBeValued_NeedsNoValue()
    {
        BenefitFactKind[] kinds = [Owner, Chain, Measure, Baseline, Target];

        Assert.Equal(RealisationStep.Identify, Standing(Benefit(kinds)).Furthest);
        Assert.Equal(RealisationStep.Calculate, Standing(Benefit("b", kinds, canBeValued: false)).Furthest);
    }

    [Fact]
    public void Benefit_MeasuredWithoutAPlan_IsOutOfOrder()
    {
        var standing = Standing(Benefit(Owner, Chain, MeasuredValue, Review));

        Assert.Equal([RealisationStep.Identify, RealisationStep.Deliver, RealisationStep.Review], standing.Reached.AsEnumerable());
        Assert.Equal([RealisationStep.Deliver, RealisationStep.Review], standing.OutOfOrder);
        Assert.Equal(
            "x: 1 benefit on record; every one is identified. To come further, \"B\" first needs a measure (0 of 1 benefits calculated). "
            + "\"B\" is being delivered and reviewed although it is not calculated.",
            RealisationStepsText.Explain(Overview(Benefit(Owner, Chain, MeasuredValue, Review)).Initiatives[0]));
    }

    [Fact]
    public void Initiative_IsWhereItsSlowestBenefitIs()
    {
        var initiative = Overview(Benefit("a", Kinds), Benefit("b", [Owner])).Initiatives[0];

        Assert.Equal((null, 1, 1), (initiative.Furthest, initiative.Reaching(RealisationStep.Review), initiative.Reaching(RealisationStep.Identify)));
        Assert.Equal("x: 2 benefits on record; not every one is identified. To come that far, \"B\" first needs a complete chain (1 of 2 benefits identified).", RealisationStepsText.Explain(initiative));
    }

    [Fact]
    public void Initiative_WithEverything_IsReviewed() =>
        Assert.Equal("x: 1 benefit on record; every one is reviewed.", RealisationStepsText.Explain(Overview(Benefit(Kinds)).Initiatives[0]));

    [Fact]
    public void Initiative_WithoutABenefit_IsUnknownAndNotAtTheStart()
    {
        var overview = RealisationOverview.Of(Register(), Oversight.SmallPortfolio.Portfolio(Oversight.SmallPortfolio.New("x", "a")), Today);

        Assert.True(Assert.Single(overview.Unknown).IsUnknown);
        Assert.Equal("x: no benefit is on record, so nothing can be said.", RealisationStepsText.Explain(overview.Initiatives[0]));
        Assert.Equal("No benefit on record: x.", RealisationStepsText.Summarise(overview)[^1]);
    }

    [Fact]
    public void Benefit_NamedTomorrow_IsNotOnRecord()
    {
        var benefit = new BenefitRecord("b", InitiativeId.Parse("x"), "B", Today.PlusDays(1), Kinds.Select(k => new BenefitFact(k, Today)));

        Assert.Empty(Overview(benefit).Initiatives);
        Assert.Equal([0, 0], Register(benefit).CountOn(Today).Select(t => t.Count));
        Assert.Equal(1, Register(benefit).CountOn(Today.PlusDays(1))[1].Count);
    }

    [Fact]
    public void Withdrawal_CountsFromItsDay()
    {
        var fact = new BenefitFact(Review, Today, Today.PlusDays(1));

        Assert.Equal([false, true, false], new[] { -1, 0, 1 }.Select(n => fact.StandsOn(Today.PlusDays(n))));
        Assert.Throws<ArgumentException>(() => new BenefitFact(Review, Today, Today.PlusDays(-1)));
    }

    [Fact]
    public void With_ABenefitOfTheSameIdentifier_TakesItsPlace() =>
        Assert.Equal(9, Assert.Single(Register(Benefit()).With(Benefit(Kinds)).Benefits).Facts.Length);

    [Fact]
    public void Framework_HoldsUntilItIsWithdrawn()
    {
        var register = Register().With(new AgreedBenefitsFramework("f", "F", Today)).With(new AgreedBenefitsFramework("f", "F", Today, withdrawnOn: Today.PlusDays(1)));

        Assert.Equal([0, 1, 0], new[] { -1, 0, 1 }.Select(n => (int)register.CountOn(Today.PlusDays(n))[0].Count));
    }

    private static BenefitStanding Standing(BenefitRecord benefit) => Overview(benefit).Initiatives[0].Benefits[0];
}
