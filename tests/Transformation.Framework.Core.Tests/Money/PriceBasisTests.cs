namespace Transformation.Framework.Core.Tests;

public sealed class PriceBasisTests
{
    [Fact]
    public void Parse_BothForms_GivesTheBasis()
    {
        Assert.Equal(PriceBasis.Nominal, PriceBasis.Parse("nominal"));
        Assert.Null(PriceBasis.Nominal.PriceYear);
        Assert.Equal(PriceBasis.Real(FinancialYear.StartingIn(2024)), PriceBasis.Parse("real 2024/25"));
        Assert.Equal(FinancialYear.StartingIn(2024), PriceBasis.Parse("real 2024/25").PriceYear);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Nominal")]
    [InlineData("nominal ")]
    [InlineData("real")]
    [InlineData("real ")]
    [InlineData("real 2024/26")]
    [InlineData("real  2024/25")]
    [InlineData("real 2024")]
    public void TryParse_AnythingElse_IsFalse(string text)
    {
        Assert.False(PriceBasis.TryParse(text, null, out var basis));
        Assert.Equal(PriceBasis.Nominal, basis);
    }

    [Fact]
    public void Real_OfTheFirstYear_IsNotNominal() => Assert.NotEqual(PriceBasis.Nominal, PriceBasis.Real(default));
}
