using FsCheck;
using FsCheck.Fluent;

namespace Transformation.Framework.Benefits.Tests;

public class BenefitPartsTests
{
    [Fact]
    public void Party_OfEveryKind_KeepsTheContractOfAValue() => ValueContract.HoldsWithText(
        Gen.Frequency((3, Arbitraries.OrganisationIds().Generator.Select(Party.Of)), (1, Gen.Constant(Party.Public))).ToArbitrary(), Party.Pattern);

    [Fact]
    public void ChainNodeId_OfEveryKind_KeepsTheContractOfAValue() => ValueContract.HoldsWithText(
        Arbitraries.InitiativeIds().Generator.Select(static id => ChainNodeId.From(id.Value)).ToArbitrary(), IdentifierText.Pattern);

    [Fact]
    public void BenefitTiming_RampLongerThanTheBenefit_Throws() =>
        Assert.Equal("ramp", Assert.Throws<ArgumentException>(() => new BenefitTiming(Sketch.Base, 2, Sketch.Ramp(10, 20, 30))).ParamName);

    [Theory]
    [InlineData(0)]
    [InlineData(501)]
    public void BenefitTiming_YearsOutOfRange_Throws(int years) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new BenefitTiming(Sketch.Base, years));

    [Fact]
    public void BenefitTiming_PastTheLastFinancialYear_Throws() =>
        Assert.Throws<OverflowException>(() => new BenefitTiming(FinancialYear.StartingIn(9998), 2));

    [Fact]
    public void BenefitTiming_Last_IncludesTheRamp() =>
        Assert.Equal("2026/27", new BenefitTiming(Sketch.Base, 3, Sketch.Ramp(10, 20)).Last.ToString());

    [Fact]
    public void BenefitValue_NegativeUnitValue_Throws() =>
        Assert.Equal("unitValue", Assert.Throws<ArgumentOutOfRangeException>(() => Sketch.Worth(1, -0.01m)).ParamName);

    [Theory]
    [InlineData("1000000000001", "0")]
    [InlineData("-1000000000001", "0")]
    [InlineData("1000000", "1000000.01")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    public void BenefitValue_TooLargeForExactSums_Throws(string quantity, string unitValue) => Assert.ThrowsAny<ArgumentException>(() =>
        Sketch.Worth(
            decimal.Parse(quantity, System.Globalization.CultureInfo.InvariantCulture), decimal.Parse(unitValue, System.Globalization.CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("public")]
    [InlineData("ods:RVJ")]
    [InlineData("local:one-care")]
    public void Party_ParsedAndWritten_IsTheSame(string text) => Assert.Equal(text, Party.Parse(text).ToString());

    [Theory]
    [InlineData("Public")]
    [InlineData("")]
    [InlineData("RVJ")]
    public void Party_NeitherPublicNorAnOrganisation_IsRefused(string text)
    {
        Assert.Throws<FormatException>(() => Party.Parse(text));
        Assert.False(Party.TryParse(text, null, out _));
    }

    [Fact]
    public void Party_EmptyOrganisation_Throws() => Assert.Throws<ArgumentException>(() => Party.Of(default));

    [Fact]
    public void Party_Sorted_PutsThePublicLast() => Assert.Equal(
        [Party.Of(Sketch.Acute), Party.Of(Sketch.Ambulance), Party.Of(Sketch.Council), Party.Public],
        new[] { Party.Public, Party.Of(Sketch.Council), Party.Of(Sketch.Ambulance), Party.Of(Sketch.Acute) }.Order());
}
