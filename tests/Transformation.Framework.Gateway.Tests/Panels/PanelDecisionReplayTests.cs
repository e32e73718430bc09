using Transformation.Framework.Core;
using static Transformation.Framework.Gateway.Tests.PanelExamples;

namespace Transformation.Framework.Gateway.Tests;

public sealed class PanelDecisionReplayTests
{
    [Fact]
    public void Replay_FreshDecision_IsSame() => Assert.True(Decide(Conditional(), Recommendation.ProceedWithConditions).OrThrow().Replay().IsSame);

    [Fact]
    public void Replay_EvidenceTakenOutOfTheRecord_StillLoadsAndSaysWhichRulesDiffer()
    {
        var replay = Load(
            Assess(Complete().Build()), Recommendation.Proceed, static t => t.Replace("\"type\": \"plan\"", "\"type\": \"plans\"", StringComparison.Ordinal)).Replay();

        Assert.False(replay.IsSame);
        Assert.Equal<ReplayDifference>(
            [
                new ReplayDifference("planned", "outcome", "met", "unknown"),
                new ReplayDifference("planned", "underlying outcome", "met", "unknown"),
                new ReplayDifference(null, "recommendation", "proceed", "proceed with conditions"),
            ],
            replay.Differences);
        Assert.Equal("planned, outcome: met on record, unknown when replayed", replay.Differences[0].ToString());
    }

    [Fact]
    public void Replay_FindingChangedOnRecord_NamesTheRule()
    {
        var replay = Load(
            Assess(Complete().Build()), Recommendation.Proceed, static t => Change(t, "\"rule\": \"researched\",\n      \"outcome\": \"met\"", "\"rule\": \"researched\",\n      \"outcome\": \"not-met\"")).Replay();

        Assert.Equal(["outcome", "underlying outcome"], replay.Differences.Where(static d => d.Rule == "researched").Select(static d => d.What));
    }

    [Fact]
    public void Replay_FindingOfARuleThatIsNotAskedAndOneLeftOut_AreDifferences()
    {
        var replay = Load(Assess(Complete().Build()), Recommendation.Proceed, static t => Change(t, "\"rule\": \"researched\"", "\"rule\": \"invented\"")).Replay();

        Assert.Equal([("invented", "nothing"), ("researched", "met")], replay.Differences.Select(static d => (d.Rule!, d.Replayed)));
    }

    [Fact]
    public void Replay_AttendanceChangedAfterTheFact_IsNotQuorateAnyMore()
    {
        var replay = Load(Conditional(), Recommendation.ProceedWithConditions, static t => Change(t, "\"seat\": \"public\"", "\"seat\": \"observer\"")).Replay();

        Assert.Equal(["quorum", "seats filled"], replay.Differences.Select(static d => d.What));
    }

    [Fact]
    public void Replay_ShippedRuleSet_IsSame()
    {
        var (ruleSet, asOf) = (StandardRuleSets.SystemGateway, Meeting);
        foreach (var gate in ruleSet.Gates)
        {
            var assessment = GateAssessor.Assess(ruleSet, gate.Id, new GateFactsBuilder(Stroke).Scale(ChangeScale.SystemWide).Build(), asOf);
            var decision = Decide(assessment, assessment.Recommendation).OrThrow();

            Assert.True(GatewayJson.PanelDecision.Load(GatewayJson.PanelDecision.ToText(decision)).OrThrow().Replay().IsSame);
        }
    }

    private static PanelDecision Load(GateAssessment assessment, Recommendation decided, Func<string, string> change)
    {
        var text = GatewayJson.PanelDecision.ToText(Decide(assessment, decided).OrThrow());
        return GatewayJson.PanelDecision.Load(change(text)).OrThrow();
    }

    private static string Change(string text, string from, string to)
    {
        Assert.Contains(from, text, StringComparison.Ordinal);
        return text.Replace(from, to, StringComparison.Ordinal);
    }
}
