using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway.Tests;

/// <summary>Spoilt documents: each is refused with paths, or gives a rule set that judges as the oracle does. 50,000 cases.</summary>
public sealed class FuzzedDocumentTests
{
    private const int Cases = 10_000;

    public static TheoryData<int> Documents => [.. Enumerable.Range(0, SmallRuleSets.All.Count)];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Load_SpoiltRuleSet_IsRefusedOrJudgesAsItSays(int document)
    {
        var canonical = GatewayJson.RuleSet.ToUtf8(SmallRuleSets.All[document]);
        var accepted = 0;
        for (var seed = 0; seed < Cases; seed++)
        {
            var bytes = seed % 2 == 0 ? DocumentMutations.OfBytes(canonical, seed) : DocumentMutations.OfLines(canonical, seed);
            var loaded = GatewayJson.RuleSet.Load(bytes);
            if (loaded.Value is { } ruleSet)
            {
                accepted++;
                Judged.AsTheOracle(ruleSet, seed);
            }
            else
            {
                Assert.InRange(loaded.Problems.Length, 1, ProblemCollector.DefaultLimit);
                Assert.All(loaded.Problems, static p => Assert.StartsWith("$", p.Path, StringComparison.Ordinal));
            }
        }

        Assert.InRange(accepted, 1, Cases - 1);
    }

    [Fact]
    public void Load_SpoiltEvidence_IsRefusedOrReadsBack()
    {
        var register = EvidenceRegister.Create([new RandomFacts(new Random(1), Examples.AsOf).Of(SmallRuleSets.All[^1])]).OrThrow();
        var canonical = GatewayJson.Evidence.ToUtf8(register);

        var accepted = DocumentContract.Survives(GatewayJson.Evidence, Cases, seed => DocumentMutations.OfBytes(canonical, seed))
            + DocumentContract.Survives(GatewayJson.Evidence, Cases, seed => DocumentMutations.OfLines(canonical, seed));

        Assert.InRange(accepted, 1, (2 * Cases) - 1);
    }
}
