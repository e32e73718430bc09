using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load.Tests;

/// <summary>The sample plan is what it says it is, and its results are worth showing.</summary>
public sealed class BnssgLoadPlanTests
{
    private static readonly byte[] File = Read("load-plan.json");
    private static readonly LoadPlan Plan = LoadJson.LoadPlan.Load(File).OrThrow();
    private static readonly Portfolio Portfolio = CoreJson.Portfolio.Load(Read("portfolio.json")).OrThrow();

    private static readonly LoadRange Range = Make.Months(new(2024, 10), new(2026, 3));
    private static readonly LoadCatalogue Catalogue = LoadCatalogue.From(Portfolio);
    private static readonly LoadDimension[] Dimensions = [LoadDimensions.Organisation, LoadDimensions.Team, LoadDimensions.Horizon, LoadDimensions.Initiative];

    private static readonly LoadSaturation Load = LoadSaturation.Of(
        LoadCube.Calculate(CommitmentTable.Build(Plan.Commitments, Range, Catalogue), TimeGrain.Month, Dimensions), Plan.Capacity);

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
        Assert.Equal(Make.Hours(0.3m * 7.5m * 21), clash.Periods[0].LeastExcess);
        Assert.Equal(("2024-11", "2025-03", true), ($"{clash.First}", $"{clash.Last}", clash.IsCertain));
        Assert.Equal(["urgent-care", "acute-collaboration", "patient-first", "stroke"], clash.Competing().Take(4).Select(static c => c.Initiative.Value));
    }

    [Fact]
    public void Load_OverTheMonths_ShowsEveryStatusAndNoUnknownHorizon()
    {
        var shown = Load.Organisations.SelectMany(static o => Load.Cube.Periods.Select(m => Load.Of(o, m).Status)).Distinct().Order();

        Assert.Equal(Enum.GetValues<SaturationStatus>(), shown);
        Assert.True(Load.Cube.Whole.WhereUnknown(LoadDimensions.Horizon).IsEmpty);
    }

    [Fact]
    public void TeamOverCommitments_EmergencyDepartmentsInWinter_AreOver()
    {
        // 3.8 posts asked of 2.5 in the department and site team of North Bristol from November to March; in October from the 14th (14 of 23 days) it fits: 3.8 × 14 ÷ 23 = 2.31.
        var clash = Load.TeamOverCommitments.First(static o => o.Team == "Emergency department and site team");

        Assert.Equal((OrganisationId.Parse("ods:RVJ"), "2024-11", "2025-03", true), (clash.Organisation, $"{clash.First}", $"{clash.Last}", clash.IsCertain));
        Assert.Equal(Wte.Parse("1.3@37.5h/5d"), clash.LeastExcessWte);
    }

    [Fact]
    public void View_StrokeServicesInSpring_DeliverAndReceiveAtOnce()
    {
        var receiving = LoadCube.Calculate(CommitmentTable.Build(Plan.Impacts, Range, Catalogue), TimeGrain.Month, Dimensions);
        var view = LoadView.Of(Load.Cube, receiving);
        var pair = view.Of(OrganisationId.Parse("ods:RVJ"), "Stroke services", view.Periods[5]);

        // March 2025 has 21 of the 81 working days from 3 February to 30 May: 600 h × 21 ÷ 81, and 1.6 posts.
        Assert.Equal((Make.Hours(1.6m * 7.5m * 21), 155.56m), (pair.Delivering.Most, decimal.Round(pair.Receiving.Most.Hours, 2)));
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
