using NodaTime;

namespace Transformation.Framework.Gateway.Tests;

public sealed class ConditionTests
{
    [Fact]
    public void All_OfNothing_IsRefused() => Assert.Equal("conditions", Assert.Throws<ArgumentException>(static () => Condition.All()).ParamName);

    [Fact]
    public void Any_OfNothing_IsRefused() => Assert.Equal("conditions", Assert.Throws<ArgumentException>(static () => Condition.Any()).ParamName);

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public void AtLeast_MoreThanThereAreOrNone_IsRefused(int count) =>
        Assert.Equal("count", Assert.Throws<ArgumentOutOfRangeException>(() => Condition.AtLeast(count, Condition.Yes("y0"), Condition.Yes("y1"))).ParamName);

    [Fact]
    public void All_WithAHole_IsRefused() => Assert.Throws<ArgumentNullException>(static () => Condition.All(Condition.Yes("y0"), null!));

    [Fact]
    public void Not_OfNothing_IsRefused() => Assert.Throws<ArgumentNullException>(static () => Condition.Not(null!));

    [Fact]
    public void Nesting_UpToTheLimit_IsAcceptedAndNoFurther()
    {
        var deepest = Enumerable.Range(1, Condition.MaxDepth - 1).Aggregate(Condition.Yes("y0"), static (inner, _) => Condition.Not(inner));

        Assert.Throws<ArgumentException>(() => Condition.Not(deepest));
    }

    [Theory]
    [InlineData("")]
    [InlineData("two words")]
    public void Yes_NotAnIdentifier_IsRefused(string input) => Assert.Equal("input", Assert.Throws<ArgumentException>(() => Condition.Yes(input)).ParamName);

    [Fact]
    public void Evidence_AgeOfNothingNegativeOrOfTime_IsRefused()
    {
        Period[] refused = [Period.Zero, Period.FromDays(-1), Period.FromHours(24), Period.FromYears(101), Period.FromMonths(int.MaxValue), Period.FromYears(2) - Period.FromMonths(1)];

        Assert.All(refused, static age => Assert.Equal("noOlderThan", Assert.Throws<ArgumentException>(() => Condition.Evidence("e0", 1, age)).ParamName));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1001)]
    public void Evidence_CountOutOfRange_IsRefused(int atLeast) =>
        Assert.Equal("atLeast", Assert.Throws<ArgumentOutOfRangeException>(() => Condition.Evidence("e0", atLeast)).ParamName);

    [Fact]
    public void Equality_SamePartsInOtherArrays_AreEqual()
    {
        static Condition Make() => Condition.All(Condition.Yes("y0"), Condition.Any(Condition.Evidence("e0", 2, Period.FromYears(1))), Condition.AtLeast(1, Condition.AtLeast("n0", Threshold.Of(2.0m))));

        Assert.Equal(Make(), Make());
        Assert.Equal(Make().GetHashCode(), Make().GetHashCode());
    }

    [Fact]
    public void Equality_AnythingDiffers_AreNotEqual()
    {
        Condition[] all =
        [
            Condition.Yes("y0"),
            Condition.Yes("y1"),
            Condition.Not(Condition.Yes("y0")),
            Condition.All(Condition.Yes("y0")),
            Condition.Any(Condition.Yes("y0")),
            Condition.Any(Condition.Yes("y0"), Condition.Yes("y1")),
            Condition.Any(Condition.Yes("y1"), Condition.Yes("y0")),
            Condition.AtLeast(1, Condition.Yes("y0"), Condition.Yes("y1")),
            Condition.AtLeast(2, Condition.Yes("y0"), Condition.Yes("y1")),
            Condition.Evidence("e0"),
            Condition.Evidence("e0", 2),
            Condition.Evidence("e0", 1, Period.FromYears(1)),
            Condition.Evidence("e0", fromRole: "Lead"),
            Condition.Evidence("e0", attested: true),
            Condition.Evidence("e0", orStatedNone: true),
            Condition.None(Condition.Yes("y0")),
            Condition.AtLeast("n0", Threshold.Of(1m)),
            Condition.AtLeast("n0", Threshold.Of(2m)),
            Condition.AtMost("n0", Threshold.Of(2m)),
            Condition.AtLeast("n0", Threshold.Of(new CountValue(2))),
            Condition.AtLeast("n0", Threshold.Parameter("limit")),
            Condition.AtLeast("d0", Threshold.AsOf),
            Condition.AtLeast("d0", Threshold.BeforeAsOf(Period.FromDays(1))),
            Condition.AtLeast("d0", Threshold.AfterAsOf(Period.FromDays(1))),
            Condition.OneOf("w0", "low", "high"),
            Condition.OneOf("w0", "high", "low"),
            Condition.Items("i0", Quantifier.AtLeast(1)),
            Condition.Items("i0", Quantifier.AtMost(1)),
            Condition.Items("i0", Quantifier.AtLeast(1), Condition.Yes("y0")),
            Condition.Items("i0", Quantifier.Every, Condition.Yes("y0")),
            Condition.Items("i0", Quantifier.ShareAtLeast(1, 2), Condition.Yes("y0")),
            Condition.Distinct("i0", "w0", 2),
            Condition.Distinct("i0", "w1", 2),
            Condition.Rule("r"),
            Condition.Rule("r", orNotApplicable: true),
            Condition.Predicate("y0"),
        ];

        Assert.Equal(all.Length, all.Distinct().Count());
    }
}
