using System.Text;
using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway.Tests;

/// <summary>Rule sets written in C# and in JSON are one model: for every shipped rule set, both give the same bytes.</summary>
public sealed class SameModelTests
{
    [Fact]
    public void SystemGateway_InCSharp_IsTheShippedDocument() => AssertSame(StandardRuleSets.SystemGateway, SystemGatewayInCSharp.Build());

    [Fact]
    public void NhsServiceChange_InCSharp_IsTheShippedDocument() => AssertSame(StandardRuleSets.NhsServiceChange, NhsServiceChangeInCSharp.Build());

    [Fact]
    public void DesignTeam_InCSharp_IsTheShippedDocument() => AssertSame(StandardRuleSets.DesignTeam, DesignTeamInCSharp.Build());

    [Fact]
    public void Rule_WithoutGuidance_IsRefusedByName()
    {
        var problem = Assert.Throws<ArgumentException>(static () => new RuleSetBuilder("r", "R", "1.0.0", new(2025, 4, 1), "test").Rule(
            "tested", static rule => rule.Assures("evaluation", "It was tested").At("testing").Requires(Condition.Yes("tested")).Source("test")));

        Assert.StartsWith("The rule tested has no guidance.", problem.Message, StringComparison.Ordinal);
    }

    private static void AssertSame(RuleSet shipped, Checked<RuleSet> written) =>
        Assert.Equal(Encoding.UTF8.GetString(GatewayJson.RuleSet.ToUtf8(shipped)), Encoding.UTF8.GetString(GatewayJson.RuleSet.ToUtf8(written.OrThrow())));
}
