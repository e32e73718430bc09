using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Transformation.Framework.Benefits.Tests;

public class OptimismBiasTests
{
    // Mott MacDonald (2002), worked example of a non-standard building: 5 + 2 + 22 × 0.4 + 5 + 3 per cent of the upper bound are managed.
    private static readonly OptimismMitigation[] Worked =
    [
        new("risk one", Percentage.Of(5), Percentage.Hundred),
        new("risk two", Percentage.Of(2), Percentage.Hundred),
        new("risk three", Percentage.Of(22), Percentage.Of(40)),
        new("risk four", Percentage.Of(5), Percentage.Hundred),
        new("risk five", Percentage.Of(3), Percentage.Hundred),
    ];

    private static readonly Gen<OptimismMitigation[]> AnyMitigations =
        from contributions in Gen.Choose(0, 200).ListOf(5)
        from mitigated in Gen.Choose(0, 1000).ArrayOf(5)
        select contributions.Select((c, i) => new OptimismMitigation($"risk {i}", Percentage.Of(c / 10m), Percentage.Of(mitigated[i] / 10m))).ToArray();

    [Fact]
    public void Residual_PublishedWorkedExample_IsReproduced()
    {
        var bias = new OptimismBias(Uplift.Of(39), Worked);

        Assert.Equal(Percentage.Of(23.8m), bias.Managed);
        Assert.Equal(Uplift.Of(29.718m), bias.Residual);
        Assert.Equal(29.7m, decimal.Round(bias.Residual.Value, 1));
    }

    [Fact]
    public void Factor_PublishedDuration_IsReproduced()
    {
        // The same example: 28 months become 36.3, or 38.9 if nothing had been managed.
        var bias = new OptimismBias(Uplift.Of(39), Worked);

        Assert.Equal(36.3m, decimal.Round(28 * bias.Residual.Factor, 1));
        Assert.Equal(38.9m, decimal.Round(28 * bias.Upper.Factor, 1));
    }

    [Fact]
    public void Residual_AtContractAward_IsNotRounded()
    {
        // Pitfall "displayed OB rounding": 92 % managed of 51 % is printed as 4 % (£104m on £100m), but it is 4.08 %.
        var bias = new OptimismBias(MottMacDonald2002.NonStandardBuildings.CapitalCost!.Upper, new OptimismMitigation("all", Percentage.Hundred, Percentage.Of(92)));

        Assert.Equal(4.08m, bias.Residual.Value);
        Assert.Equal(104.08m, 100 * bias.Residual.Factor);
        Assert.Equal(104m, decimal.Round(100 * bias.Residual.Factor));
    }

    [Fact]
    public void Residual_ContributionAfterMitigation_IsContributionTimesWhatIsMitigated()
    {
        // Pitfall "CIA errata": there the contribution of a risk after mitigation was wrong.
        Assert.Equal(Percentage.Of(8.8m), Worked[2].Managed);
    }

    [Fact]
    public void Residual_NothingMitigated_IsTheUpperBound() => Assert.Equal(Uplift.Of(200), new OptimismBias(Uplift.Of(200)).Residual);

    [Property]
    public Property Residual_AnyMitigations_LiesBetweenNothingAndTheUpperBoundAndOrderMakesNoDifference() => Prop.ForAll(AnyMitigations.ToArbitrary(), static mitigations =>
    {
        var bias = new OptimismBias(Uplift.Of(66), mitigations);
        var reversed = new OptimismBias(Uplift.Of(66), mitigations.Reverse());
        return bias.Residual.Value is >= 0 and <= 66 && bias == reversed && bias.GetHashCode() == reversed.GetHashCode();
    });

    [Property]
    public Property Residual_OneRiskMitigatedFurther_NeverRises() => Prop.ForAll(AnyMitigations.ToArbitrary(), static mitigations =>
    {
        OptimismMitigation[] further = [new(mitigations[0].Risk, mitigations[0].Contribution, Percentage.Hundred), .. mitigations[1..]];
        return new OptimismBias(Uplift.Of(66), further).Residual.CompareTo(new OptimismBias(Uplift.Of(66), mitigations).Residual) <= 0;
    });

    [Fact]
    public void New_MoreThanTheWhole_Throws() => AssertRefused("100.1", new("a", Percentage.Of(60), default), new("b", Percentage.Of(40.1m), default));

    [Fact]
    public void New_RiskTwice_Throws() => AssertRefused("twice", new("a", Percentage.Of(10), default), new("b", default, default), new("a", Percentage.Of(5), default));

    [Fact]
    public void Equals_OtherMitigations_IsFalse()
    {
        Assert.NotEqual(new OptimismBias(Uplift.Of(39), Worked), new OptimismBias(Uplift.Of(39)));
        Assert.NotEqual(new OptimismBias(Uplift.Of(39), Worked), new OptimismBias(Uplift.Of(40), Worked));
        Assert.False(new OptimismBias(Uplift.Of(39)).Equals(null));
    }

    private static void AssertRefused(string expected, params OptimismMitigation[] mitigations) =>
        Assert.Contains(expected, Assert.Throws<ArgumentException>(() => new OptimismBias(Uplift.Of(39), mitigations)).Message, StringComparison.Ordinal);
}
