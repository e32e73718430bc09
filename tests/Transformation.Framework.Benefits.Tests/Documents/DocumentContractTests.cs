namespace Transformation.Framework.Benefits.Tests;

public sealed class DocumentContractTests
{
    [Fact]
    public void BenefitsMap_KeepsTheDocumentContract() =>
        DocumentContract.Holds(BenefitsJson.BenefitsMap, File.ReadAllBytes(Repository.PathOf("samples", "data", "bnssg", "benefits.json")));

    [Fact]
    public void MeasuredSeries_KeepsTheDocumentContract() =>
        DocumentContract.Holds(BenefitsJson.MeasuredSeries, File.ReadAllBytes(Repository.PathOf("samples", "data", "bnssg", "measured-series.json")));
}
