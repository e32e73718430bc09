namespace Transformation.Framework.Gateway.Tests;

public sealed class DocumentContractTests
{
    [Fact]
    public void RuleSet_KeepsTheDocumentContract() =>
        DocumentContract.Holds(GatewayJson.RuleSet, GatewayJson.RuleSet.ToUtf8(StandardRuleSets.SystemGateway));

    [Fact]
    public void Evidence_KeepsTheDocumentContract() =>
        DocumentContract.Holds(GatewayJson.Evidence, File.ReadAllBytes(Repository.PathOf("samples", "data", "bnssg", "evidence.json")));
}
