using Transformation.Framework.Core;
using Transformation.Framework.Plan.Tests.Bnssg;

namespace Transformation.Framework.Plan.Tests.ValueFramework;

/// <summary>The invented proposals of the sample system, on the day of the board meeting and four months later.</summary>
public sealed class ValueSampleTests
{
    private static readonly ValueRegister Register = NeighbourSamples.Read(PlanJson.ValueProposals);

    [Fact]
    public void OnTheBoardDay_TwoProposalsHaveBeenApproved()
    {
        var standings = Register.On(Samples.BoardDay);

        Assert.Equal(
            [
                "\"Help people who have fallen at home\" (investment, costs £180,000 (nominal) in 2024/25): finance unfavourable, equity neutral, health economics favourable. "
                    + "executive-group approved it on 2024-07-18.",
                "\"Stop keyhole surgery for worn knees\" (disinvestment, saves £320,000 (nominal) in 2024/25): finance favourable, equity unknown, health economics favourable. "
                    + "executive-group approved it on 2024-09-19.",
            ],
            standings.Select(ValueText.Describe));
        Assert.Equal(
            ["falls-response PullsBothWays", "knee-arthroscopy NotAllJudged", "knee-arthroscopy ApprovedOnUnknown"],
            standings.SelectMany(s => s.Findings, (s, f) => $"{s.Proposal.Id} {f.Kind}"));
    }

    [Fact]
    public void InJanuary_SurveysSayWhatCameOfThem()
    {
        var standings = Register.On(NeighbourSamples.January);

        Assert.Equal(
            [
                "falls-response The tests pull both ways (finance, health economics): whoever decides has to weigh them.",
                "falls-response It falls short and nobody has steered since: response.",
                "generic-inhalers It was approved, and nobody has said what to expect of it.",
                "knee-arthroscopy It was approved before it was known how it does on equity.",
                "knee-arthroscopy A survey is overdue: procedures.",
                "social-prescribing Not judged on finance, health economics.",
                "social-prescribing Judged without evidence on equity.",
            ],
            standings.SelectMany(s => s.Findings, (s, f) => $"{s.Proposal.Id} {ValueText.Describe(f)}"));
        Assert.Equal(
            [
                "Fallen people taken to hospital: 44 per 100 calls on 2025-01-28 (at most 45 per 100 calls expected); next survey due on 2025-04-28.",
                "Calls answered within an hour: 76.5 % of calls on 2024-11-04 (at least 80 % of calls expected); next survey due on 2025-02-04.",
            ],
            standings[0].Expectations.Select(ValueText.Describe));
    }

    [Fact]
    public void References_LeadSomewhere()
    {
        var (portfolio, bodies) = (NeighbourSamples.Portfolio(), NeighbourSamples.Governance());

        Assert.All(Register.Proposals.Select(p => p.Initiative).OfType<InitiativeId>(), i => Assert.True(portfolio.TryFind(i, out _)));
        Assert.All(Register.Proposals.SelectMany(p => p.Decisions), d => Assert.True(bodies.TryFind(d.Body, out _)));
    }
}
