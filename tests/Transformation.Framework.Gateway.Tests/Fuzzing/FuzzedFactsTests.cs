using FsCheck.Fluent;

namespace Transformation.Framework.Gateway.Tests;

/// <summary>Random facts over random rules, and over the shipped rule sets, through the fast path: never another outcome than the oracle's. 40,000 cases.</summary>
public sealed class FuzzedFactsTests
{
    private const int RuleSets = 1500;
    private const int FactsEach = 20;
    private const int FactsForTheShipped = 1000;

    [Fact]
    public void Judge_RandomFactsOverRandomRules_FindsWhatTheOracleFinds()
    {
        var seed = 0;
        foreach (var ruleSet in Generators.RuleSets.Sample(RuleSets))
        {
            Judged.AsTheOracle(ruleSet, seed++, FactsEach);
        }
    }

    [Fact]
    public void Judge_RandomFactsOverTheShippedRules_FindsWhatTheOracleFinds()
    {
        Judged.AsTheOracle(StandardRuleSets.SystemGateway, 1, FactsForTheShipped);
        Judged.AsTheOracle(StandardRuleSets.NhsServiceChange, 2, FactsForTheShipped);
        Judged.AsTheOracle(StandardRuleSets.DesignTeam, 3, FactsForTheShipped);
    }
}
