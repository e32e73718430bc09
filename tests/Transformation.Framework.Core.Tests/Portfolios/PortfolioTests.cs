using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Tests.Initiatives;

namespace Transformation.Framework.Core.Tests.Portfolios;

public class PortfolioTests
{
    private static readonly Organisation Icb = new(OrganisationId.Ods("QUY"), "An ICB", OrganisationSector.IntegratedCareBoard, SystemLevel.System);

    [Fact]
    public void Create_UnknownReferencesDuplicateAndCircle_NamesThemAllWithPaths()
    {
        var a = InitiativeBuilderTests.Minimal("a");
        a.DependsOn.Add(new InitiativeDependency(InitiativeId.From("b")));
        a.Partners.Add(OrganisationId.Ods("XXX"));
        var b = InitiativeBuilderTests.Minimal("b");
        b.DependsOn.Add(new InitiativeDependency(InitiativeId.From("a")));
        b.DependsOn.Add(new InitiativeDependency(InitiativeId.From("nowhere")));
        b.Outcomes.Add(OutcomeId.From("nothing"));

        var problems = Create(a.Build(), b.Build(), InitiativeBuilderTests.Minimal("b").Build()).Problems;

        Assert.Equal(
            [
                ("$.initiatives[2].id", ProblemCodes.DuplicateId),
                ("$.initiatives[0].partners[0]", ProblemCodes.UnknownReference),
                ("$.initiatives[1].outcomes[0]", ProblemCodes.UnknownReference),
                ("$.initiatives[1].dependsOn[1].on", ProblemCodes.UnknownReference),
                ("$.initiatives[0].dependsOn", ProblemCodes.Cycle),
            ],
            problems.Select(p => (p.Path, p.Code)));
        Assert.Contains("a → b → a", problems[^1].Message, StringComparison.Ordinal);
    }

    [Property]
    public Property InDependencyOrder_AnyAcyclicGraph_PutsNeedsFirstAndLosesNothing() => Prop.ForAll(
        AcyclicEdges(),
        edges =>
        {
            var portfolio = Create([.. edges.Select((needs, i) => Node(i, needs))]).OrThrow();

            var place = portfolio.InDependencyOrder().Select((initiative, at) => (initiative.Id, at)).ToDictionary(x => x.Id, x => x.at);

            return place.Count == portfolio.Initiatives.Length
                && portfolio.Initiatives.All(i => i.DependsOn.All(d => place[d.On] < place[i.Id]));
        });

    [Property]
    public Property Create_GraphWithOneEdgeBack_ReportsACircle() => Prop.ForAll(
        AcyclicEdges().Filter(e => e.Length >= 2),
        edges =>
        {
            // Node i needs only lower nodes; a chain from last to first, and the first needing the last, closes a circle.
            var closed = edges.Select((needs, i) => Node(i, i == 0 ? [edges.Length - 1] : [.. needs.Append(i - 1).Distinct()]));

            return Create([.. closed]).Problems.Any(p => p.Code == ProblemCodes.Cycle);
        });

    [Fact]
    public void InDependencyOrder_AVeryLongChain_DoesNotExhaustTheStack()
    {
        const int Length = 20_000;

        var portfolio = Create([.. Enumerable.Range(0, Length).Select(i => Node(i, i == Length - 1 ? [] : [i + 1]))]).OrThrow();

        Assert.Equal(Name(Length - 1), portfolio.InDependencyOrder()[0].Id);
    }

    [Fact]
    public void InvolvingOrganisation_LeadOrPartner_FindsBoth()
    {
        var portfolio = Create(InitiativeBuilderTests.Minimal("a").Build()).OrThrow();

        Assert.Single(portfolio.InvolvingOrganisation(Icb.Id));
        Assert.Empty(portfolio.InvolvingOrganisation(OrganisationId.Ods("RVJ")));
    }

    [Fact]
    public void GoldenThread_StoppedInitiative_ServesNothingFromThatDayOn()
    {
        var builder = InitiativeBuilderTests.Minimal("a");
        builder.Outcomes.Add(OutcomeId.From("access"));
        builder.Lifecycle = builder.Lifecycle!.MoveTo(LifecycleStage.Stopped, new LocalDate(2024, 9, 1), "no capacity");
        var framework = OutcomesFramework.Create(
            [new OutcomeDomain("services", "Services", [new Outcome(OutcomeId.From("access"), "access", OutcomeDirection.Increase)])]).OrThrow();
        var portfolio = Portfolio.Create(
            PortfolioId.From("p"), "A portfolio", OrganisationRegister.Create([Icb]).OrThrow(), framework, [builder.Build()]).OrThrow();

        Assert.Single(GoldenThread.Of(portfolio, new LocalDate(2024, 8, 31)).Serving(OutcomeId.From("access")));
        Assert.Single(GoldenThread.Of(portfolio, new LocalDate(2024, 9, 1)).OutcomesNobodyServes);
        Assert.Empty(GoldenThread.Of(portfolio, new LocalDate(2024, 9, 1)).InitiativesServingNone);
    }

    [Fact]
    public void OutcomesFramework_SameOutcomeInTwoDomains_IsAProblemAtTheSecond()
    {
        var outcome = new Outcome(OutcomeId.From("access"), "access", OutcomeDirection.Increase);

        var problem = Assert.Single(OutcomesFramework.Create([new OutcomeDomain("a", "A", [outcome]), new OutcomeDomain("b", "B", [outcome])]).Problems);

        Assert.Equal("$.outcomeDomains[1].outcomes[0].id", problem.Path);
    }

    private static Checked<Portfolio> Create(params Initiative[] initiatives) => Portfolio.Create(
        PortfolioId.From("p"), "A portfolio", OrganisationRegister.Create([Icb]).OrThrow(), OutcomesFramework.Empty, initiatives);

    private static Initiative Node(int number, int[] needs)
    {
        var builder = InitiativeBuilderTests.Minimal(Name(number).Value);
        foreach (var need in needs)
        {
            builder.DependsOn.Add(new InitiativeDependency(Name(need)));
        }

        return builder.Build();
    }

    private static InitiativeId Name(int number) => InitiativeId.From(FormattableString.Invariant($"i{number:00000}"));

    /// <summary>For each node, the lower nodes it needs.</summary>
    private static Arbitrary<int[][]> AcyclicEdges() =>
        (from size in Gen.Choose(1, 12)
         from mask in Gen.Choose(0, int.MaxValue).ArrayOf(size)
         select mask.Select((bits, i) => Enumerable.Range(0, i).Where(j => (bits >> j & 1) == 1).ToArray()).ToArray()).ToArbitrary();
}
