namespace Transformation.Framework.Load.Tests;

public sealed class DocumentContractTests
{
    [Fact]
    public void LoadPlan_KeepsTheDocumentContract() =>
        DocumentContract.Holds(LoadJson.LoadPlan, File.ReadAllBytes(Repository.PathOf("samples", "data", "bnssg", "load-plan.json")));
}
