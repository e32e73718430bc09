namespace Transformation.Framework.Core.Tests;

public sealed class OrganisationIdTests
{
    [Theory]
    [InlineData("ods:RVJ", OrganisationIdScheme.Ods, "RVJ")] // North Bristol NHS Trust
    [InlineData("ods:rvj", OrganisationIdScheme.Ods, "RVJ")]
    [InlineData("ons:E06000023", OrganisationIdScheme.Ons, "E06000023")] // Bristol City Council
    [InlineData("ons:e06000023", OrganisationIdScheme.Ons, "E06000023")]
    [InlineData("local:one-care", OrganisationIdScheme.Local, "one-care")]
    [InlineData("local:One-Care", OrganisationIdScheme.Local, "One-Care")]
    [InlineData("ods:A1B2C3", OrganisationIdScheme.Ods, "A1B2C3")] // longer codes are not turned away
    public void Parse_SchemeAndCode_GivesBoth(string text, OrganisationIdScheme scheme, string code)
    {
        var id = OrganisationId.Parse(text);

        Assert.Equal((scheme, code), (id.Scheme, id.Code));
        Assert.Equal(id, OrganisationId.Parse(id.ToString()));
    }

    [Theory]
    [InlineData("RVJ")]
    [InlineData("ods")]
    [InlineData("ods:")]
    [InlineData(":RVJ")]
    [InlineData("ODS:RVJ")]
    [InlineData("nhs:RVJ")]
    [InlineData("ods: RVJ")]
    [InlineData("ods:RVJ:1")]
    [InlineData("local:one care")]
    [InlineData("ods:RVÉ")]
    public void Parse_AnythingElse_Throws(string text) => Assert.Throws<FormatException>(() => OrganisationId.Parse(text));

    [Fact]
    public void Factories_SameCodeOfAnotherScheme_IsAnotherOrganisation()
    {
        Assert.NotEqual(OrganisationId.Ods("RVJ"), OrganisationId.Local("RVJ"));
        Assert.NotEqual(OrganisationId.Ods("RVJ"), OrganisationId.Ons("RVJ"));
        Assert.Equal(OrganisationId.Ods("RVJ"), OrganisationId.Ods("rvj"));
        Assert.NotEqual(OrganisationId.Local("rvj"), OrganisationId.Local("RVJ"));
    }

    [Fact]
    public void Factories_TextThatIsNoCode_Throw()
    {
        Assert.Throws<ArgumentException>("code", () => OrganisationId.Ods("R V J"));
        Assert.Throws<ArgumentException>("code", () => OrganisationId.Ons(""));
        Assert.Throws<ArgumentNullException>("code", () => OrganisationId.Local(null!));
    }

    [Fact]
    public void CompareTo_MixedSchemes_OrdersBySchemeThenCode()
    {
        OrganisationId[] ordered =
        [
            OrganisationId.Ods("QUY"), OrganisationId.Ods("RA7"), OrganisationId.Ons("E06000023"), OrganisationId.Local("Zed"), OrganisationId.Local("abc"),
        ];

        Assert.Equal(ordered, ordered.Reverse().Order());
    }
}
