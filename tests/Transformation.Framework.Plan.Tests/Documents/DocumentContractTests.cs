namespace Transformation.Framework.Plan.Tests.Documents;

public sealed class DocumentContractTests
{
    [Fact]
    public void Template_KeepsTheDocumentContract() =>
        DocumentContract.Holds(PlanJson.Template, PlanJson.Template.ToUtf8(StandardPlans.TwelvePoints));

    [Fact]
    public void Plan_KeepsTheDocumentContract() => DocumentContract.Holds(PlanJson.Plan, Sample("plan.json"));

    [Fact]
    public void FundingTables_KeepTheDocumentContract() => DocumentContract.Holds(PlanJson.FundingTables, Sample("funding.json"));

    private static byte[] Sample(string file) => File.ReadAllBytes(Repository.PathOf("samples", "data", "bnssg", file));
}
