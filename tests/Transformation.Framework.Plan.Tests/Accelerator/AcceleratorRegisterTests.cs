using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Plan.Tests.Fellowship;

namespace Transformation.Framework.Plan.Tests.Accelerator;

public sealed class AcceleratorRegisterTests
{
    private static readonly LocalDate Day = new(2024, 10, 3);
    private static readonly OrganisationId Trust = OrganisationId.Ods("RVJ");
    private static readonly OrganisationId Sirona = OrganisationId.Local("sirona");

    /// <summary>Rogers' cut points, on both sides of each.</summary>
    [Theory]
    [InlineData(0, AdopterCategory.None)]
    [InlineData(1, AdopterCategory.Innovators)]
    [InlineData(5, AdopterCategory.Innovators)] // 2.5 %
    [InlineData(6, AdopterCategory.EarlyAdopters)]
    [InlineData(32, AdopterCategory.EarlyAdopters)] // 16 %
    [InlineData(33, AdopterCategory.EarlyMajority)]
    [InlineData(100, AdopterCategory.EarlyMajority)] // 50 %
    [InlineData(101, AdopterCategory.LateMajority)]
    [InlineData(168, AdopterCategory.LateMajority)] // 84 %
    [InlineData(169, AdopterCategory.Laggards)]
    [InlineData(200, AdopterCategory.Laggards)]
    public void Category_OfTwoHundredSites_FollowsThePublishedCutPoints(int inUse, AdopterCategory category)
    {
        var register = AcceleratorRegister.Create(
            "a",
            "A",
            innovations: [new("i", "Checks at home", InnovationDirection.Push, InnovationReach.Meso, eligibleSites: 200)],
            sites: Enumerable.Range(0, inUse).Select(i => new AdoptionSite($"s{i}", "i", Trust, Day))).OrThrow();

        Assert.Equal(category, SpreadCurve.Of(register, "i", Day).Category);
        Assert.Equal(Percentage.Of(inUse / 2m), SpreadCurve.Of(register, "i", Day).ShareInUse);
    }

    [Fact]
    public void SpreadCurve_MonthByMonth_KeepsEverAdoptedAndInUseApart()
    {
        var register = AcceleratorRegister.Create(
            "a",
            "A",
            innovations: [new("i", "Checks at home", InnovationDirection.Pull, InnovationReach.Meso)],
            sites:
            [
                new("s1", "i", Trust, new(2024, 7, 31), scaled: new(2024, 10, 3)),
                new("s2", "i", Trust, new(2024, 8, 1), decisions: [new(AdoptionDecisionKind.Abandon, new(2024, 9, 30), "No time.")]),
                new("s3", "i", Sirona, new(2024, 10, 4)),
            ]).OrThrow();
        var curve = SpreadCurve.Of(register, "i", Day);

        Assert.Equal(
            [(7, 1, 1, 0), (8, 2, 2, 0), (9, 2, 1, 0), (10, 2, 1, 1)],
            curve.Points.Select(p => (p.Month.Month, p.Adopted, p.InUse, p.Scaled)));
        Assert.All(curve.Points, p => Assert.Equal(AdopterCategory.Unknown, p.Category));
        Assert.Null(curve.ShareInUse);
        Assert.Equal("Checks at home: on 2024-10-03 1 site used it, of an unknown number that could, 1 of them at scale; 1 site had given it up.", AcceleratorText.Describe(curve));
        Assert.Equal("Checks at home: on 2024-07-30 no site had taken it up.", AcceleratorText.Describe(SpreadCurve.Of(register, "i", new(2024, 7, 30))));
    }

    [Fact]
    public void CountOn_Scaled_NeedsReachGuideAndTwoOrganisations()
    {
        Assert.Equal(1, Scaled(InnovationReach.Meso, Sirona));
        Assert.Equal(0, Scaled(InnovationReach.Micro, Sirona));
        Assert.Equal(0, Scaled(InnovationReach.Meso, Trust));
        Assert.Equal(0, Scaled(InnovationReach.Meso, Sirona, asOf: Day.PlusDays(-1)));
        Assert.Equal(0, Scaled(InnovationReach.Meso, Sirona, asOf: Day.PlusDays(10))); // the guide is withdrawn that day

        static long Scaled(InnovationReach reach, OrganisationId second, LocalDate? asOf = null) => Tallies.Count(
            AcceleratorRegister.Create(
                "a",
                "A",
                [new("g", "The guide", Day.PlusDays(-9), Day.PlusDays(10))],
                innovations: [new("i", "Checks at home", InnovationDirection.Pull, reach, guide: "g")],
                sites: [new("s1", "i", Trust, Day.PlusDays(-9), scaled: Day.PlusDays(-2)), new("s2", "i", second, Day.PlusDays(-9), scaled: Day)]).OrThrow(),
            "innovations-scaled",
            asOf ?? Day);
    }

    [Fact]
    public void Findings_AreAboutTheDayOfAdoption()
    {
        var register = AcceleratorRegister.Create(
            "a",
            "A",
            checklist: [new("time", "time to learn it"), new("money", "running costs agreed")],
            innovations:
            [
                new("i", "Checks at home", InnovationDirection.Push, InnovationReach.Meso, InnovationEvidence.Early),
                new("j", "Exercises", InnovationDirection.Push, InnovationReach.Micro),
                new("k", "Pathway", InnovationDirection.Pull, InnovationReach.Micro, InnovationEvidence.Idea),
            ],
            sites:
            [
                new("s1", "i", Trust, Day, Day, readiness: [new("time", true, Day.PlusDays(-9)), new("time", false, Day), new("time", true, Day.PlusDays(1)), new("money", true, Day.PlusDays(1))]),
                new("s2", "k", Trust, Day, Day, adaptations: [new("Shorter.", Day)], readiness: [new("time", true, Day), new("money", true, Day)]),
            ]).OrThrow();

        Assert.Equal(
            [
                "Checks at home: it is pushed, but its evidence is less than proven.",
                "Checks at home: s1 took it on while \"time to learn it\" was not in place.",
                "Checks at home: s1 took it on without an answer about \"running costs agreed\".",
                "Checks at home: s1 has fitted it to the place, and what was changed is not recorded.",
                "Exercises: it is pushed, and how good its evidence is has not been recorded.",
            ],
            AdoptionFinding.Of(register, Day.PlusDays(30)).Select(AcceleratorText.Describe));
        Assert.Equal(2, SiteReadiness.Of(register, "s1", Day.PlusDays(1)).Ready.Length);
        Assert.Equal(["money"], SiteReadiness.Of(register, "s1", Day).Unknown.Select(i => i.Id));
    }

    [Fact]
    public void Create_ReferencesThatLeadNowhere_AreAllSaid()
    {
        var problems = AcceleratorRegister.Create(
            "a",
            "A",
            [new("g", "G", Day), new("g", "G", Day)],
            [new("x", "X")],
            [new("i", "I", InnovationDirection.Push, InnovationReach.Micro, guide: "h", eligibleSites: 1)],
            [new("s", "i", Trust, Day), new("t", "i", Trust, Day, readiness: [new("y", true, Day)]), new("s", "j", Trust)]).Problems;

        Assert.Equal(
            ["$.guides[1].id", "$.sites[2].id", "$.innovations[0].guide", "$.sites[2].innovation", "$.sites[1].readiness[0].item", "$.innovations[0].eligibleSites"],
            problems.Select(p => p.Path));
    }

    [Fact]
    public void Site_StepsOutOfOrder_AreRefused()
    {
        Assert.Throws<ArgumentException>(() => new AdoptionSite("s", "i", Trust, scaled: Day));
        Assert.Throws<ArgumentException>(() => new AdoptionSite("s", "i", Trust, Day, Day.PlusDays(-1)));
        Assert.Throws<ArgumentException>(() => new AdoptionSite("s", "i", Trust, Day, Day.PlusDays(2), Day.PlusDays(1)));
        Assert.Throws<ArgumentException>(() => new AdoptionSite("s", "i", Trust, Day, adaptations: [new("Shorter.", Day.PlusDays(-1))]));
        Assert.Throws<ArgumentException>(() => new AdoptionSite("s", "i", Trust, readiness: [new("x", true, Day), new("x", false, Day)]));
        Assert.Throws<ArgumentException>(() => new AdoptionSite("s", "i", Trust, Day, decisions: [new(AdoptionDecisionKind.Abandon, Day.PlusDays(-1), "No.")]));
        Assert.Throws<ArgumentException>(() => new AcceleratorGuide("g", "G", Day, Day.PlusDays(-1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Innovation("i", "I", InnovationDirection.Pull, InnovationReach.Micro, eligibleSites: 0));
        Assert.Throws<ArgumentException>(() => SpreadCurve.Of(AcceleratorRegister.Create("a", "A").OrThrow(), "i", Day));
        Assert.Throws<ArgumentException>(() => SiteReadiness.Of(AcceleratorRegister.Create("a", "A").OrThrow(), "s", Day));
    }
}
