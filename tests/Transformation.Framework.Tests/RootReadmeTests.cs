using NodaTime;
using NodaTime.Testing;
using Transformation.Framework.Benefits;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Storage;
using Transformation.Framework.Gateway;
using Transformation.Framework.Load;
using Transformation.Framework.Plan;
using Transformation.Framework.Storage.Sqlite;
using Transformation.Framework.TestSupport;

namespace Transformation.Framework.Tests;

/// <summary>The examples of the README at the root: each runs, and says what the page says.</summary>
public class RootReadmeTests
{
    private static readonly StringWriter Console = new();

    [Fact]
    public void Core()
    {
        // snippet: root-core
        var release = MonthlyRelease.Parse("3-4 days/month");              // what the paper asks of a design-team member
        var (least, most) = release.ToWte(new YearMonth(2024, 10), WorkingCalendar.EnglandAndWales, ContractWeek.AgendaForChangeEngland);
        Console.WriteLine($"{least} to {most}");                           // 0.13@37.5h/5d to 0.174@37.5h/5d

        var (trust, council) = (Wte.Of(0.4m, ContractWeek.AgendaForChangeEngland), Wte.Of(0.4m, ContractWeek.Council));
        Console.WriteLine(trust.PerWeek + council.PerWeek);                // 29.8h, exact; adding the two WTEs themselves throws
        // end-snippet

        Assert.Equal("0.13@37.5h/5d to 0.174@37.5h/5d", $"{least} to {most}");
        Assert.Equal("29.8h", (trust.PerWeek + council.PerWeek).ToString());
    }

    [Fact]
    public void Gateway()
    {
        // snippet: root-gateway
        var facts = new GateFactsBuilder(InitiativeId.From("virtual-ward"))
            .Scale(ChangeScale.SingleOrganisation)
            .Count("experts-by-experience", 2)
            .Add(EvidenceItem.Held("small-test-results", new LocalDate(2024, 9, 2), "Results of the first ward"))
            .Build();
        var assessment = GateAssessor.Assess(StandardRuleSets.SystemGateway, "testing", facts, asOf: new LocalDate(2024, 10, 3));
        Console.WriteLine(GatewayText.Of(assessment.Recommendation));      // more evidence needed
        Console.WriteLine(GatewayText.Of(assessment));                     // every finding: what was read, what is missing, who can supply it
        // end-snippet

        Assert.Equal("more evidence needed", GatewayText.Of(assessment.Recommendation));
    }

    [Fact]
    public void Plan()
    {
        // snippet: root-plan
        var plan = TransformationPlan.Create("our-plan", "Our plan", StandardPlans.TwelvePoints.Id).OrThrow()
            .With(new EvidenceCount("fellows", 95, on: new LocalDate(2024, 10, 1)));
        var status = PlanStatus.Assess(StandardPlans.TwelvePoints, plan, asOf: new LocalDate(2024, 10, 3));
        Console.WriteLine(PlanText.ExplainProgress(status["fellowship"])); // Established: Fellows: 95 on 2024-10-01 (at least 90 wanted). …
        Console.WriteLine(PlanText.Of(status["load-overview"].Progress));  // unknown: nothing has been recorded
        // end-snippet

        Assert.StartsWith("Established: Fellows: 95 on 2024-10-01 (at least 90 wanted).", PlanText.ExplainProgress(status["fellowship"]), StringComparison.Ordinal);
        Assert.Equal("unknown", PlanText.Of(status["load-overview"].Progress));
    }

    [Fact]
    public void Load()
    {
        var json = File.ReadAllText(Repository.PathOf("samples", "data", "bnssg", "load-plan.json"));
        var portfolio = CoreJson.Portfolio.Load(File.ReadAllBytes(Repository.PathOf("samples", "data", "bnssg", "portfolio.json"))).OrThrow();

        // snippet: root-load
        var plan = LoadJson.LoadPlan.Load(json).OrThrow();                 // or build it in code
        var range = LoadRange.Of(new YearMonth(2024, 10), new YearMonth(2025, 9), WorkingCalendar.EnglandAndWales);
        var table = CommitmentTable.Build(plan.Commitments, range, LoadCatalogue.From(portfolio));
        var load = LoadCube.Calculate(table, TimeGrain.Month, [LoadDimensions.Organisation, LoadDimensions.Initiative]);
        foreach (var clash in LoadSaturation.Of(load, plan.Capacity).OverCommitments.Where(c => c.IsCertain))
        {
            var who = string.Join(", ", clash.Competing().Take(2).Select(c => c.Initiative));
            Console.WriteLine($"{clash.Organisation} {clash.First} to {clash.Last}: {clash.LeastExcessWte} short; {who}…");
        }

        // ods:RVJ 2024-11 to 2025-03: 0.591@37.5h/5d short; urgent-care, acute-collaboration…
        // end-snippet

        Assert.Contains("ods:RVJ 2024-11 to 2025-03: 0.591@37.5h/5d short; urgent-care, acute-collaboration…", Console.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Benefits()
    {
        var json = File.ReadAllText(Repository.PathOf("samples", "data", "bnssg", "benefits.json"));

        // snippet: root-benefits
        var maps = BenefitsJson.BenefitsMap.Load(json).OrThrow();          // or build them in code
        var year = FinancialYear.StartingIn(2024);
        var appraisal = Appraisal.Run(new AppraisalSettings(baseYear: year, years: 10, priceYear: year), maps.All).OrThrow();
        Console.WriteLine(appraisal.PublicValueCase.NetPresentSocialValue.Rounded()); // £6,428,137 (real 2024/25)
        Console.WriteLine(appraisal.System.NetCash.PresentValue.Rounded());           // the same work seen as cash only: -£10,758,413
        Console.WriteLine(string.Join(", ", appraisal.WorseOff));                     // who pays for what others gain: ods:QUY, ods:RYF, local:sirona
        // end-snippet

        Assert.Equal("£6,428,137 (real 2024/25)", appraisal.PublicValueCase.NetPresentSocialValue.Rounded().ToString());
        Assert.Equal(-10_758_413m, appraisal.System.NetCash.PresentValue.Rounded().Pounds);
        Assert.Equal("ods:QUY, ods:RYF, local:sirona", string.Join(", ", appraisal.WorseOff));
    }

    [Fact]
    public async Task Storage()
    {
        var folder = Directory.CreateTempSubdirectory("root-readme-");
        var path = Path.Combine(folder.FullName, "system.db");
        var portfolio = CoreJson.Portfolio.Load(File.ReadAllBytes(Repository.PathOf("samples", "data", "bnssg", "portfolio.json"))).OrThrow();
        var clock = FakeClock.FromUtc(2024, 10, 3);

        // snippet: root-storage
        var portfolios = CoreAggregates.Portfolios;
        await using var store = await SqliteStore.OpenAsync(path);
        await store.Aggregates.SaveAsync(portfolios, Versioned.New(portfolio)); // a second writer on the same version gets a StoreConflictException
        await store.Decisions.AppendAsync(new DecisionRecord(clock.GetCurrentInstant(), "gate-decision", "stroke", "proceed"), expectedLastSequence: 0);
        var verified = await store.Decisions.VerifyAsync();                     // a changed or removed entry would be named here
        // end-snippet

        Assert.Null(verified.Fault);
        await Assert.ThrowsAsync<StoreConflictException>(() => store.Aggregates.SaveAsync(portfolios, Versioned.New(portfolio)).AsTask());
        await store.DisposeAsync();
        folder.Delete(recursive: true);
    }
}
