using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Transformation.Framework.Benefits.Tests;

public class BenefitRampTests
{
    [Fact]
    public void PartIn_OfEachShape_IsAsWorkedByHand()
    {
        Assert.Equal([1m, 1m], Parts(BenefitRamp.Step, 2));
        Assert.Equal([0.25m, 0.5m, 0.75m, 1m, 1m], Parts(BenefitRamp.Linear(4), 5));
        Assert.Equal([0.15625m, 0.5m, 0.84375m, 1m, 1m], Parts(BenefitRamp.SCurve(4), 5)); // 3x² − 2x³ at ¼, ½, ¾ and 1
        Assert.Equal([0.1m, 0.7m, 1m], Parts(Sketch.Ramp(10, 70), 3));
        Assert.Equal([1m], Parts(BenefitRamp.Linear(1), 1));
        Assert.Same(BenefitRamp.Step, BenefitRamp.Series());
    }

    [Fact]
    public void Create_OutOfRange_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => BenefitRamp.Linear(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => BenefitRamp.SCurve(BenefitTiming.LongestYears + 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => BenefitRamp.Step.PartIn(-1));
    }

    [Property]
    public Property PartIn_OfAGradualRamp_NeverFallsAndEndsWhole() => Prop.ForAll(
        (from years in Gen.Choose(1, 60) from curved in Gen.Elements(true, false) select (years, curved)).ToArbitrary(),
        static r =>
        {
            var parts = Parts(r.curved ? BenefitRamp.SCurve(r.years) : BenefitRamp.Linear(r.years), r.years + 1);
            return parts.Zip(parts.Skip(1)).All(static p => p.First <= p.Second) && parts[0] > 0 && parts[r.years - 1] == 1 && parts[r.years] == 1;
        });

    [Fact]
    public void DropOffFrom_WhileItBuildsUp_CountsOrDoesNot()
    {
        decimal[] fromStart = [.. Amounts(DropOffFrom.BenefitStart)];
        decimal[] fromFull = [.. Amounts(DropOffFrom.FullEffect)];

        Assert.Equal([500m, 900m, 810m, 729m], fromStart); // £1,000 a year: half in the first year, and a tenth lost every year
        Assert.Equal([500m, 1000m, 900m, 810m], fromFull); // the first whole year is not touched

        static IEnumerable<decimal> Amounts(DropOffFrom from) => Sketch.Appraise(Sketch.Map(Sketch.Profile(
                Sketch.Worth(100, 10), timing: new(Sketch.Base, 4, BenefitRamp.Linear(2), Percentage.Of(10), from))), 4)
            .BenefitFlows.Select(static f => f.Amount.Pounds);
    }

    private static decimal[] Parts(BenefitRamp ramp, int years) => [.. Enumerable.Range(0, years).Select(ramp.PartIn)];
}
