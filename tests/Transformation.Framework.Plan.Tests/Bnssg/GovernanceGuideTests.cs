using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan.Tests.Bnssg;

/// <summary>The code that the pages on governance and on benefits show.</summary>
public sealed class GovernanceGuideTests
{
    private static readonly LocalDate Today = GovernanceSamples.EndOfJanuary;

    [Fact]
    public void Guide_Oversight_TellsHowTheGroupWorks()
    {
        var lines = new List<string>();

        // snippet: plan-oversight
        OversightGroup records = PlanJson.OversightGroup.Load(GovernanceSamples.Bytes("plan", "oversight-group.json")).OrThrow();
        GovernanceBody group = CoreJson.Governance.Load(GovernanceSamples.Bytes("governance.json")).OrThrow()[records.Body];

        var standing = OversightStanding.Of(records, group, WorkingCalendar.EnglandAndWales, asOf: new LocalDate(2025, 1, 30));
        foreach (MeetingStanding meeting in standing.Meetings)
        {
            lines.Add(OversightText.Describe(meeting));
        }
        // The meeting of 2024-12-19 was not quorate, yet decisions are recorded;
        // papers sent on 2024-12-13, 2 working days after the last day.

        var tallies = records.Evidence(group).CountOn(new LocalDate(2025, 1, 30));
        // oversight-meetings: 2, organisations-at-oversight: 9
        // end-snippet

        Assert.Contains(
            "The meeting of 2024-12-19 was not quorate, yet decisions are recorded; papers sent on 2024-12-13, 2 working days after the last day.", lines);
        Assert.Equal([("oversight-meetings", 2L), ("organisations-at-oversight", 9L)], tallies.Select(t => (t.Measure, t.Count)));
    }

    [Fact]
    public void Guide_LoadOverview_TellsTheBalance()
    {
        var lines = new List<string>();
        Portfolio portfolio = GovernanceSamples.Portfolio();

        // snippet: plan-load-overview
        LoadRegister shared = PlanJson.LoadRegister.Load(GovernanceSamples.Bytes("plan", "load-register.json")).OrThrow();

        var overview = LoadOverview.Of(portfolio, shared, first: new YearMonth(2025, 1), last: new YearMonth(2025, 3), asOf: new LocalDate(2025, 1, 30));
        lines.AddRange(LoadOverviewText.Summarise(overview));
        // H2+ against H2-, in time as far as it is shared: 8 initiatives, 1,710 hours against 6 initiatives, 4,110 hours; …
        // 4 of 10 organisations share their load.
        // North Bristol NHS Trust: 2,490 hours against a capacity of 2,340 hours: over by 150 hours.
        // end-snippet

        Assert.Contains("4 of 10 organisations share their load.", lines);
        Assert.Contains("North Bristol NHS Trust: 2,490 hours against a capacity of 2,340 hours: over by 150 hours.", lines);
        Assert.Contains(lines, l => l.StartsWith("H2+ against H2-, in time as far as it is shared: 8 initiatives, 1,710 hours against 6 initiatives, 4,110 hours; ", StringComparison.Ordinal));
    }

    [Fact]
    public void Guide_Realisation_TellsWhatIsMissingFirst()
    {
        // snippet: plan-realisation
        var register = RealisationRegister.Create("ours").OrThrow().With(new BenefitRecord(
            "waits",
            InitiativeId.Parse("cyp-neurodiversity"),
            "Shorter waits",
            namedOn: new LocalDate(2024, 9, 2),
            facts:
            [
                new(BenefitFactKind.Owner, new LocalDate(2024, 9, 2)),
                new(BenefitFactKind.Chain, new LocalDate(2024, 9, 30)),
                new(BenefitFactKind.Measure, new LocalDate(2024, 9, 30)),
                new(BenefitFactKind.MeasuredValue, new LocalDate(2025, 1, 6)),
            ]));

        var overview = RealisationOverview.Of(register, GovernanceSamples.Portfolio(), asOf: new LocalDate(2025, 1, 30));
        string text = RealisationStepsText.Explain(overview.Initiatives.Single(i => !i.IsUnknown));
        // cyp-neurodiversity: 1 benefit on record; every one is identified. To come further, "Shorter waits" first needs
        // a baseline (0 of 1 benefits calculated). "Shorter waits" is being delivered although it is not calculated.
        // end-snippet

        Assert.Equal(
            "cyp-neurodiversity: 1 benefit on record; every one is identified. To come further, \"Shorter waits\" first needs "
            + "a baseline (0 of 1 benefits calculated). \"Shorter waits\" is being delivered although it is not calculated.",
            text);
    }

    [Fact]
    public void EverySample_SaysThatItIsMadeUp()
    {
        Provenance?[] all =
        [
            GovernanceSamples.Oversight().Provenance, GovernanceSamples.Panel().Provenance, GovernanceSamples.Load().Provenance,
            GovernanceSamples.Realisation().Provenance, GovernanceSamples.Growth().Provenance,
        ];

        Assert.All(all, p => Assert.True(p!.IsSynthetic));
    }

    [Fact]
    public void EverySource_CountsMeasuresOfTheTemplate()
    {
        IEvidenceSource[] sources =
        [
            GovernanceSamples.Oversight().Evidence(GovernanceSamples.Body("system-transformation-oversight-group")), GovernanceSamples.Panel(), GovernanceSamples.Load(),
            new PortfolioEvidence(GovernanceSamples.Portfolio()), GovernanceSamples.Realisation(), GovernanceSamples.Growth(),
        ];

        var measures = sources.SelectMany(s => s.CountOn(Today)).Select(t => t.Measure).ToList();

        Assert.Equal(12, measures.Distinct().Count());
        Assert.Empty(measures.Except(StandardPlans.TwelvePoints.Measures.Select(m => m.Id)));
    }

    [Fact]
    public void EveryReference_OfTheSamples_LeadsSomewhere()
    {
        var portfolio = GovernanceSamples.Portfolio();
        var initiatives = GovernanceSamples.Panel().Cases.Select(c => c.Initiative)
            .Concat(GovernanceSamples.Realisation().Benefits.Select(b => b.Initiative))
            .Concat(GovernanceSamples.Growth().Bids.Select(b => b.Initiative).OfType<InitiativeId>());
        var organisations = GovernanceSamples.Load().Returns.Select(r => r.Organisation)
            .Concat(GovernanceSamples.Growth().Bids.SelectMany(b => b.Partners.Add(b.Lead)))
            .Concat(GovernanceSamples.Growth().Partnerships.SelectMany(p => p.Organisations))
            .Concat(GovernanceSamples.Oversight().Actions.Select(a => a.Organisation).OfType<OrganisationId>())
            .Concat(GovernanceSamples.Panel().Cases.SelectMany(c => c.Hearing?.Conditions ?? []).Select(c => c.Owner).OfType<OrganisationId>());

        Assert.All(initiatives, i => Assert.True(portfolio.TryFind(i, out _), i.Value));
        Assert.All(organisations, o => Assert.True(portfolio.Organisations.TryFind(o, out _), o.ToString()));
        Assert.All(
            GovernanceSamples.Oversight().Meetings.SelectMany(m => m.Attendees ?? []),
            a => Assert.True(GovernanceSamples.Body("system-transformation-oversight-group").TryFindMember(a.Seat, out _), a.Seat));
    }
}
