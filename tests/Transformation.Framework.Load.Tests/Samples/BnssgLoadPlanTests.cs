using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load.Tests;

/// <summary>The sample plan is what it says it is, and its results are worth showing.</summary>
public sealed class BnssgLoadPlanTests
{
    private static readonly byte[] File = Read("load-plan.json");
    private static readonly LoadPlan Plan = LoadJson.LoadPlan.Load(File).OrThrow();
    private static readonly Portfolio Portfolio = CoreJson.Portfolio.Load(Read("portfolio.json")).OrThrow();

    private static readonly MonthlyLoad Load = MonthlyLoad.Calculate(
        Plan,
        Portfolio.Initiatives.Where(static i => i.Horizon is not null).ToDictionary(static i => i.Id, static i => i.Horizon!.Value),
        new YearMonth(2024, 10),
        new YearMonth(2026, 3),
        WorkingCalendar.EnglandAndWales);

    [Fact]
    public void File_ReadAndWritten_IsTheSameBytes() => Assert.Equal(File, LoadJson.LoadPlan.ToUtf8(Plan));

    [Fact]
    public void Commitments_EveryOne_IsOfAPartnerOfItsInitiativeAndSaysThatItIsMadeUp() => Assert.All(Plan.Commitments, static c =>
    {
        Assert.Contains(c.Organisation, Portfolio[c.Initiative].Organisations);
        Assert.True(c.Provenance is { IsSynthetic: true, Source: not null });
    });

    [Fact]
    public void Impacts_EveryOne_IsOfAPartnerAndTheCohortOfItsInitiativeAndSaysThatItIsMadeUp() => Assert.All(Plan.Impacts, static i =>
    {
        var initiative = Portfolio[i.Initiative];
        Assert.Contains(i.Organisation, initiative.Organisations);
        Assert.Contains(i.Cohort, new[] { null, initiative.Cohort });
        Assert.True(i.Provenance is { IsSynthetic: true, Source: not null });
    });

    [Fact]
    public void Impacts_AllTogether_AreOfEveryForm()
    {
        Assert.InRange(Plan.Impacts.Length, 10, 20);
        Assert.Equal(3, Plan.Impacts.Select(static i => i.Size.GetType()).Distinct().Count());
        Assert.Equal(
            Enum.GetValues<ImpactIntensity>(), Plan.Impacts.Select(static i => i.Size).OfType<IntensityImpact>().Select(static s => s.Intensity).Distinct().Order());
    }

    [Fact]
    public void Capacity_OfTeams_IsOfTeamsThatSomethingIsAskedOf() => Assert.All(
        Plan.Capacity.Where(static l => l.Team is not null),
        static l =>
        {
            Assert.Contains((l.Organisation, l.Team), Plan.Commitments.Select(static c => (c.Organisation, c.Team)));
            Assert.True(l.Provenance is { IsSynthetic: true, Source: not null });
        });

    [Fact]
    public void Commitments_AllTogether_TouchEveryInitiativeAndPartnerInManyForms()
    {
        Assert.InRange(Plan.Commitments.Length, 40, 60);
        Assert.Equal(17, Plan.Commitments.Select(static c => c.Initiative).Distinct().Count());
        Assert.Equal(10, Plan.Commitments.Select(static c => c.Organisation).Distinct().Count());
        Assert.True(Plan.Commitments.Count(static c => c.Size is UnestimatedSize) >= 3);
        Assert.Contains(Plan.Commitments, static c => c.From is null && c.To is null);
    }

    [Fact]
    public void Weeks_CouncilsAndOthers_AreTheirOwn()
    {
        Assert.All(Plan.Commitments, static c => Assert.Contains(WeekOf(c.Size), new ContractWeek?[] { null, ExpectedWeek(c.Organisation) }));
        Assert.All(Plan.Capacity, static l => Assert.Equal(ExpectedWeek(l.Organisation), l.Available.Week));
    }

    // BNSSG ICB Board, 3 October 2024, item 6.2: up to 10 roles at 3 to 4 days a month (section 6), 2 to 3 days in the pilot (sections 3 and 12).
    [Theory]
    [InlineData("3-4 days/month", 10)]
    [InlineData("2-3 days/month", 6)]
    public void DesignTeams_ReleaseOfThePaper_IsAskedOfSoManyPeople(string release, int people) =>
        Assert.Equal(people, Plan.Commitments
            .Where(static c => c.Initiative.Value == "design-team-pilot").Select(static c => c.Size).OfType<ReleaseSize>()
            .Where(s => s.Release == MonthlyRelease.Parse(release)).Sum(static s => s.People));

    [Fact]
    public void OverCommitments_NorthBristolInWinter_NamesTheClash()
    {
        var clash = Load.OverCommitments.First(static o => o.Organisation == OrganisationId.Parse("ods:RVJ"));

        // 9.8 posts asked for in November (3.8 + 2.2 + 1.8 + 1.6 + 0.4) of 9.5.
        Assert.Equal(Make.Hours(0.3m * 7.5m * 21), clash.Months[0].LeastExcess);
        Assert.Equal((new YearMonth(2024, 11), new YearMonth(2025, 3), true), (clash.FirstMonth, clash.LastMonth, clash.IsCertain));
        Assert.Equal(["urgent-care", "acute-collaboration", "patient-first", "stroke"], clash.Competing().Take(4).Select(static c => c.Initiative.Value));
    }

    [Fact]
    public void Load_OverTheMonths_ShowsEveryStatusAndNoUnknownHorizon()
    {
        var shown = Load.Organisations.SelectMany(static o => Load.Months.Select(m => Load.ForOrganisation(o, m).Status)).Distinct().Order();

        Assert.Equal(Enum.GetValues<SaturationStatus>(), shown);
        Assert.DoesNotContain(null, Load.Horizons);
    }

    private static ContractWeek ExpectedWeek(OrganisationId organisation) =>
        organisation.Scheme == OrganisationIdScheme.Ons ? ContractWeek.Council : ContractWeek.AgendaForChangeEngland;

    private static ContractWeek? WeekOf(CommitmentSize size) => size switch
    {
        WteSize s => s.Wte.Week,
        ReleaseSize s => s.Week,
        _ => null,
    };

    private static byte[] Read(string name) => System.IO.File.ReadAllBytes(Repository.PathOf("samples", "data", "bnssg", name));
}
