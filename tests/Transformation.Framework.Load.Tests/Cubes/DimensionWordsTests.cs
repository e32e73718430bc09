using Transformation.Framework.Core;

namespace Transformation.Framework.Load.Tests.Cubes;

/// <summary>A snapshot says what a portfolio says: the same words for the same values.</summary>
public sealed class DimensionWordsTests
{
    [Fact]
    public void Values_OfEnumerations_HaveTheWordsOfTheOtherDocuments()
    {
        Assert.Equal(["H1", "H2-", "H2+", "H3"], Enum.GetValues<Horizon>().Select(LoadDimensions.Horizon.TextOf));
        Assert.Equal("nhs-trust", LoadDimensions.Sector.TextOf(OrganisationSector.NhsTrust));
        Assert.Equal("continuous-improvement", LoadDimensions.Kind.TextOf(ChangeKind.ContinuousImprovement));
        Assert.Equal("national-mandate", LoadDimensions.Driver.TextOf(ChangeDriver.NationalMandate));
    }
}
