using NodaTime;
using Transformation.Framework.Benefits;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;
using Transformation.Framework.Gateway;
using Transformation.Framework.Load;
using Transformation.Framework.Plan;
using Transformation.Framework.TestSupport;

namespace Transformation.Framework.Tests;

/// <summary>What a host does to carry facts from one room to another, as the page about it shows. The rooms do not know each other.</summary>
public sealed class RoomsMeetTests
{
    private static readonly LocalDate Today = new(2025, 1, 30);

    private static Portfolio Portfolio => Sample(CoreJson.Portfolio, "portfolio.json");

    [Fact]
    public void TimeReleasedForDesignTeams_ShowsUpAsLoad()
    {
        var teams = Sample(PlanJson.DesignTeams, "plan", "design-teams.json");
        var range = LoadRange.Of(new YearMonth(2025, 1), new YearMonth(2025, 3), WorkingCalendar.EnglandAndWales);

        // snippet: rooms-teams-to-load
        var week = ContractWeek.AgendaForChangeEngland;
        var commitments = ReleasedTime.RowsOf(teams)
            .Where(row => row.Initiative is not null)
            .Select(row => Commitment.Of(
                CommitmentId.From($"{row.Team}-{row.Member}"),
                row.Initiative!.Value,
                row.Organisation,
                row.Release is { } release ? CommitmentSize.Of(1, release, week) : CommitmentSize.Unestimated,
                row.From,
                row.Until,
                row.StaffGroup));
        var load = LoadCube.Calculate(
            CommitmentTable.Build(commitments, range, LoadCatalogue.From(Portfolio)), TimeGrain.Month, [LoadDimensions.Organisation]);
        // end-snippet

        // February 2025 is a month in which nobody joins or leaves, so that both count whole months.
        var february = load.PeriodOf(new LocalDate(2025, 2, 1))!.Value;
        var withInitiative = ReleasedTime.RowsOf(teams).Where(static row => row.Initiative is not null).ToLookup(static row => row.Organisation);
        foreach (var organisation in withInitiative)
        {
            var rows = organisation.Where(static row => row.From <= new LocalDate(2025, 2, 1) && !(row.Until < new LocalDate(2025, 2, 28))).ToList();
            var figure = load.Whole.Where(LoadDimensions.Organisation, organisation.Key).In(february);
            Assert.Equal(rows.Sum(row => row.Release?.ToEffort(week).Least.Hours ?? 0), figure.Least.Hours);
            Assert.Equal(rows.Sum(row => row.Release?.ToEffort(week).Most.Hours ?? 0), figure.Most.Hours);
            Assert.Equal(rows.Count(static row => row.Release is null), figure.UnestimatedCount);
        }

        Assert.True(load.Whole.In(february).Most > Effort.Zero);
    }

    [Fact]
    public void LoadCalculated_BecomesTheReturnThatAnOrganisationShares()
    {
        var plan = Sample(LoadJson.LoadPlan, "load-plan.json");
        var range = LoadRange.Of(new YearMonth(2025, 1), new YearMonth(2025, 3), WorkingCalendar.EnglandAndWales);
        var trust = OrganisationId.Parse("ods:RVJ");

        // snippet: rooms-load-to-overview
        var table = CommitmentTable.Build(plan.Commitments, range, LoadCatalogue.From(Portfolio));
        var load = LoadCube.Calculate(table, TimeGrain.Month, [LoadDimensions.Organisation, LoadDimensions.Horizon]);
        var shared = new LoadReturn(
            trust,
            sharedOn: Today,
            load.Whole.Where(LoadDimensions.Organisation, trust).By(LoadDimensions.Horizon).SelectMany(horizon =>
                horizon.Slice.OverTime.Select(figure => new LoadReturnFigure(
                    figure.First.Start.ToYearMonth(),
                    horizon.IsKnown ? horizon.Value : null,
                    figure.Least,                                           // of a range the lower end: what is certainly asked
                    figure.UnestimatedCount))));
        var overview = LoadOverview.Of(Portfolio, LoadRegister.Create("r", [shared], []).OrThrow(), range.First, range.Last, Today);
        // end-snippet

        var organisation = overview.Organisations.Single(o => o.Organisation.Id == trust);
        Assert.Equal(load.Whole.Where(LoadDimensions.Organisation, trust).Total.Least.Hours, organisation.Known.Hours);
        Assert.Equal(1, overview.Sharing);
    }

    [Fact]
    public void BenefitsMap_TellsHowFarEachBenefitHasCome()
    {
        var maps = Sample(BenefitsJson.BenefitsMap, "benefits.json");
        var recorded = new LocalDate(2024, 10, 3);

        // snippet: rooms-benefits-to-realisation
        IEnumerable<BenefitFactKind> FactsOf(BenefitsMap map, ChainNode benefit) => new (BenefitFactKind Kind, bool IsThere)[]
        {
            (BenefitFactKind.Owner, benefit.Owner is not null),
            (BenefitFactKind.Chain, map.Gaps.IsEmpty),
            (BenefitFactKind.Measure, benefit.Profile?.Measure is not null),
            (BenefitFactKind.Baseline, benefit.Profile?.Measure?.Baseline is not null),
            (BenefitFactKind.Target, benefit.Profile?.Measure?.Target is not null),
            (BenefitFactKind.Value, benefit.Profile?.Value is not null),
            (BenefitFactKind.RealisationPlan, benefit.Profile is { Timing: not null, RealisedBy.IsEmpty: false }),
        }.Where(static fact => fact.IsThere).Select(static fact => fact.Kind);

        var records = maps.All.SelectMany(map => map.Benefits.Select(benefit => new BenefitRecord(
            benefit.Id.ToString(),
            map.Initiative,
            benefit.Title,
            namedOn: recorded,
            facts: FactsOf(map, benefit).Select(kind => new BenefitFact(kind, recorded)),
            canBeValued: benefit.Profile?.Class != BenefitClass.Unmonetisable)));
        var realisation = RealisationOverview.Of(RealisationRegister.Create("r", benefits: records).OrThrow(), Portfolio, Today);
        // end-snippet

        Assert.Equal(maps.All.Sum(static m => m.Benefits.Count()), realisation.Initiatives.Sum(static i => i.Benefits.Length));
        Assert.All(realisation.Initiatives.Where(static i => !i.IsUnknown), i => Assert.True(maps.TryFind(i.Initiative, out _)));
    }

    [Fact]
    public void PanelDecision_BecomesACaseInThePipeline()
    {
        var bodies = Sample(CoreJson.Governance, "governance.json");
        var panel = bodies[GovernanceBodyId.From("system-gateway-panel")];
        var attendance = new Attendance(panel.Id, new LocalDate(2025, 1, 16), panel.Members.Select(static m => new Attendee(m.Id)));
        var facts = new GateFactsBuilder(InitiativeId.From("stroke")).Scale(ChangeScale.MultiOrganisation).Build();
        var assessment = GateAssessor.Assess(StandardRuleSets.SystemGateway, "discovery", facts, new LocalDate(2025, 1, 16));
        var decision = PanelDecision.Create(
            assessment,
            panel,
            attendance,
            Recommendation.ProceedWithConditions,
            recordedBy: "Panel secretary",
            overrideReason: "The team brings the evidence to the next meeting.",
            conditions: [new(assessment.Findings[0].Rule.Id, "Bring the evidence", "Programme lead", new LocalDate(2025, 1, 24))]).OrThrow();

        // snippet: rooms-decision-to-panel
        var heard = new PanelCase(
            "stroke-discovery",
            decision.Initiative,
            "end of discovery",
            Portfolio[decision.Initiative].Scale,
            submittedOn: new LocalDate(2024, 12, 16),
            hearing: new PanelHearing(
                decision.Meeting,
                GatewayText.Of(decision.Decided).Replace(' ', '-'),
                conditions: decision.Conditions.Select(c => new PanelCondition(c.Rule, c.Action, c.Organisation, c.Due))));
        var register = PanelRegister.Create(decision.Body.Id, [heard]).OrThrow();
        var pipeline = PanelPipeline.Of(register, Today, WorkingCalendar.EnglandAndWales);
        // end-snippet

        Assert.Equal("proceed-with-conditions", Assert.Single(pipeline.Outcomes).Outcome);
        Assert.Equal(6, Assert.Single(pipeline.Conditions).DaysOverdue);
        Assert.Equal(1, register.CountOn(Today).Single(static t => t.Measure == "system-gateway-reviews").Count);
    }

    private static T Sample<T>(JsonDocumentFormat<T> format, params string[] path)
        where T : class =>
        format.Load(File.ReadAllBytes(Repository.PathOf(["samples", "data", "bnssg", .. path]))).OrThrow();
}
