namespace Transformation.Framework.Benefits.Tests;

public class BenefitMeasureTests
{
    public static TheoryData<OutcomeDirection, int?, MeasureTarget?, bool> Targets => new()
    {
        { OutcomeDirection.Increase, 10, 9, false },
        { OutcomeDirection.Increase, 10, 10, true },
        { OutcomeDirection.Reduce, 10, 11, false },
        { OutcomeDirection.Reduce, 10, 9, true },
        { OutcomeDirection.Reduce, null, 11, true },
        { OutcomeDirection.Reduce, 10, null, true },
        { OutcomeDirection.Increase, 10, MeasureTarget.AtLeast(12), true },
        { OutcomeDirection.Increase, 10, MeasureTarget.AtLeast(9), false },
        { OutcomeDirection.Increase, null, MeasureTarget.AtMost(12), false },
        { OutcomeDirection.Reduce, 10, MeasureTarget.AtMost(8), true },
        { OutcomeDirection.Reduce, 10, MeasureTarget.AtMost(11), false },
        { OutcomeDirection.Reduce, null, MeasureTarget.AtLeast(8), false },
        { OutcomeDirection.Reduce, 10, MeasureTarget.Change(-20), true },
        { OutcomeDirection.Reduce, null, MeasureTarget.Change(20), false },
        { OutcomeDirection.Increase, null, MeasureTarget.Change(20), true },
        { OutcomeDirection.Increase, 10, MeasureTarget.Change(-20), false },
        { OutcomeDirection.Increase, 0, MeasureTarget.Change(20), false },
        { OutcomeDirection.Increase, 0, MeasureTarget.DirectionOnly, true },
    };

    [Theory]
    [MemberData(nameof(Targets))]
    public void Target_OfEveryKind_GoesWithDirectionAndBaselineOrIsRefused(OutcomeDirection direction, int? baseline, MeasureTarget? target, bool isAccepted)
    {
        var failure = Record.Exception(() => new BenefitMeasure("Bed days", "days", direction, baseline, target));

        Assert.Equal(isAccepted, failure is null);
        Assert.True(isAccepted || failure is ArgumentException { ParamName: "target" });
    }

    [Fact]
    public void TargetValue_OfEveryKind_IsItsNumber()
    {
        Assert.Equal(8m, Reduce(10, 8).TargetValue);
        Assert.Equal(8m, Reduce(10, MeasureTarget.AtMost(8)).TargetValue);
        Assert.Equal(12m, new BenefitMeasure("People", "people", OutcomeDirection.Increase, 10, MeasureTarget.AtLeast(12)).TargetValue);
        Assert.Null(Reduce(10, MeasureTarget.DirectionOnly).TargetValue);
        Assert.Null(Reduce(10, null).TargetValue);
    }

    [Theory]
    [InlineData(200, -20, 160d)]
    [InlineData(-200, -20, -240d)] // less is further below zero
    [InlineData(3, -50, 1.5)]
    [InlineData(null, -20, null)]
    public void TargetValue_RelativeChange_CountsFromTheBaselinesSize(int? baseline, int percent, double? expected) =>
        Assert.Equal((decimal?)expected, Reduce(baseline, MeasureTarget.Change(percent)).TargetValue);

    [Theory]
    [InlineData(0)]
    [InlineData(1_000_001)]
    [InlineData(-1_000_001)]
    public void Change_NoneOrTooLarge_Throws(int percent) =>
        Assert.Equal("percent", Assert.Throws<ArgumentOutOfRangeException>(() => MeasureTarget.Change(percent)).ParamName);

    [Fact]
    public void TargetValue_PastTheLargestDecimal_Throws() => Assert.Throws<OverflowException>(() =>
        new BenefitMeasure("People", "people", OutcomeDirection.Increase, decimal.MaxValue / 2, MeasureTarget.Change(200)));

    [Fact]
    public void Cohort_Empty_Throws() => Assert.Equal("cohort", Assert.Throws<ArgumentException>(() =>
        new BenefitMeasure("People", "people", OutcomeDirection.Increase, cohort: default(CohortId))).ParamName);

    private static BenefitMeasure Reduce(decimal? baseline, MeasureTarget? target) => new("Bed days", "days", OutcomeDirection.Reduce, baseline, target);
}
