using Transformation.Framework.Core;
using Transformation.Framework.Plan.Tests.Bnssg;

namespace Transformation.Framework.Plan.Tests.PortfolioOffice;

/// <summary>The invented requests of the sample system, on the day of the board meeting and four months later.</summary>
public sealed class OfficeSampleTests
{
    private static readonly PortfolioOfficeRegister Register = NeighbourSamples.Read(PlanJson.PortfolioOffice);

    [Fact]
    public void Pipeline_OnTheBoardDay_HasThreeRequests() => Assert.Equal(
        [
            "\"Show beds and waits in one picture\" has been in demand for 18 working days, since 2024-09-09.",
            "\"One form for every discharge\" has been in diagnostic for 67 working days, since 2024-07-01.", // 22 + 21 + 21 + 3, without 26 August
            "\"Follow people with long-term illness at home\" has been in delivery for 23 working days, since 2024-09-02.",
        ],
        Pipeline(Samples.BoardDay).Requests.Select(PortfolioOfficeText.Describe));

    [Fact]
    public void Pipeline_InJanuary_CountsByStepAndSport()
    {
        var pipeline = Pipeline(NeighbourSamples.January);

        Assert.Equal([0, 5, 0, 1, 0], pipeline.Steps.Select(s => s.In.Length));
        Assert.Equal((1, 1, 4), (pipeline.Count(OfficeSport.Unknown), pipeline.Count(OfficeSport.Individual), pipeline.Count(OfficeSport.Team)));
        Assert.Equal("1 of 1 evaluated requests taught something about a criterion.", PortfolioOfficeText.DescribeFeedback(pipeline));
        Assert.Contains("\"Robots that carry linen\" was declined on 2024-12-16, after 10 working days in diagnostic.", pipeline.Requests.Select(PortfolioOfficeText.Describe));
    }

    [Fact]
    public void Triage_OnTheBoardDay_WaitsForFeasibility() => Assert.Equal(
        "\"One form for every discharge\" cannot be judged yet: feasible is open. Further criteria: 1 yes, 0 no, 2 open.",
        PortfolioOfficeText.Describe(RequestTriage.Of(Register, Samples.BoardDay).Single(t => t.Request.Id == "one-discharge-form")));

    [Fact]
    public void Allocation_InJanuary_IsProposedInOrderOfPriority() => Assert.Equal(
        [
            "1. \"Send people from practice to pharmacy\" can have what it needs: 30h of data-analysis in 2025-02 from ods:RVN (30h); "
                + "40h of service-design in 2025-02 from ods:RVN (15h), local:one-care (25h).",
            "2. \"Show beds and waits in one picture\" can have what it needs: 75h of data-analysis in 2025-02 from ods:RA7 (30h), ods:RVJ (45h).",
            "3. \"Hospital care at home in one more district\" cannot have what it needs: 100h of service-design in 2025-02, of which 10h is not there.",
            "4. \"One way in for people who ask for help\" cannot be promised what it needs: 150h of technology in 2025-03, of which 75h is not known to be free "
                + "(no word from local:one-care).",
        ],
        RequestAllocation.Propose(Register, NeighbourSamples.January).Select(PortfolioOfficeText.Describe));

    [Fact]
    public void Balance_OfTheSamplePortfolio_NamesWhereADomainIsMissing()
    {
        var balance = PortfolioBalance.Of(NeighbourSamples.Portfolio(), Samples.BoardDay);
        var technology = balance.Domains.Single(d => d.Domain == ChangeDomain.Technology);

        Assert.Equal(
            "Process leads in 11 of 17 live initiatives and has no part in 0; workforce leads in 7 of 17 live initiatives and has no part in 0; "
            + "technology leads in 0 of 17 live initiatives and has no part in 4.",
            PortfolioOfficeText.Describe(balance));
        Assert.Equal(["benefits-framework", "community-conversations", "icp-development", "patient-first"], technology.Absent.Select(i => i.Value));
        Assert.Equal(["icp-development"], balance.Domains[0].Leading.Intersect(balance.Domains[1].Leading).Select(i => i.Value)); // 50 and 50
        Assert.Equal(NeighbourSamples.Portfolio().Initiatives.Length, balance.Known.Length + balance.Unknown.Length); // all are live
    }

    [Fact]
    public void References_LeadSomewhere()
    {
        var portfolio = NeighbourSamples.Portfolio();
        var organisations = Register.Requests.SelectMany(r => r.Actors.Append(r.AskedBy)).Concat(Register.Offers.Select(o => o.Organisation));

        Assert.All(organisations, o => Assert.True(portfolio.Organisations.TryFind(o, out _)));
        Assert.All(Register.Requests.Select(r => r.Initiative).OfType<InitiativeId>(), i => Assert.True(portfolio.TryFind(i, out _)));
    }

    private static OfficePipeline Pipeline(NodaTime.LocalDate day) => OfficePipeline.Of(Register, WorkingCalendar.EnglandAndWales, day);
}
