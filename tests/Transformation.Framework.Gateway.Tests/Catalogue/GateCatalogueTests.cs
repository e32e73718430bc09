using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Gateway.Tests;

public sealed class GateCatalogueTests
{
    private static readonly LocalDate Start = new(2024, 1, 1);

    [Fact]
    public void Find_SeveralVersionsInForce_GivesTheHighestByNumber()
    {
        var catalogue = new GateCatalogue(Version("1.9.0"), Version("1.10.0"), Version("1.2.3"));

        Assert.Equal("1.10.0", catalogue.Find("example", Start)!.Version);
        Assert.Equal(["1.10.0", "1.9.0", "1.2.3"], catalogue.All.Select(static r => r.Version));
    }

    [Fact]
    public void Find_HigherVersionNotInForceYetOrNoMore_GivesTheOneThatIs()
    {
        var catalogue = new GateCatalogue(Version("1.0.0"), Version("2.0.0", from: Start.PlusYears(1)), Version("3.0.0", from: Start, until: Start.PlusDays(9)));

        Assert.Equal("3.0.0", catalogue.Find("example", Start.PlusDays(9))!.Version);
        Assert.Equal("1.0.0", catalogue.Find("example", Start.PlusDays(10))!.Version);
        Assert.Equal("2.0.0", catalogue.Find("example", Start.PlusYears(1))!.Version);
        Assert.Null(catalogue.Find("example", Start.PlusDays(-1)));
        Assert.Null(catalogue.Find("another", Start));
    }

    [Fact]
    public void InForceOn_TwoRuleSets_GivesOneVersionOfEach()
    {
        var catalogue = new GateCatalogue(Version("1.0.0"), Version("1.1.0"), Version("4.0.0", "another"), Version("1.0.0", "later", Start.PlusDays(1)));

        Assert.Equal([("another", "4.0.0"), ("example", "1.1.0")], catalogue.InForceOn(Start).Select(static r => (r.Id, r.Version)));
    }

    [Fact]
    public void Publish_SameAgain_ChangesNothing()
    {
        var catalogue = new GateCatalogue(Version("1.0.0"));

        Assert.False(catalogue.Publish(GatewayJson.RuleSet.Load(GatewayJson.RuleSet.ToText(Version("1.0.0"))).OrThrow()));
        Assert.Single(catalogue.All);
    }

    [Fact]
    public void Publish_OtherContentUnderTheSameVersion_Throws()
    {
        var catalogue = new GateCatalogue(Version("1.0.0"));

        Assert.Throws<RuleSetVersionTakenException>(() => catalogue.Publish(Version("1.0.0", title: "Another")));
        Assert.Equal("An example", catalogue.All.Single().Title);
    }

    [Fact]
    public void Publish_WhileAGateIsInUse_LeavesThatGateAtItsVersion()
    {
        var catalogue = new GateCatalogue(Version("1.0.0"));
        var gate = CompiledGate.Of(catalogue.Find("example", Start)!, "design").AsAt(Start);

        catalogue.Publish(Version("1.0.1"));

        Assert.Equal("1.0.0", gate.Assess(PanelExamples.Researched().Build(), PanelExamples.Predicates).RuleSet.Version);
        Assert.Equal("1.0.1", catalogue.Find("example", Start)!.Version);
    }

    [Fact]
    public void Publish_FromManyThreads_LosesNone()
    {
        var catalogue = new GateCatalogue();
        var ruleSets = Enumerable.Range(0, 200).Select(static i => Version(FormattableString.Invariant($"1.{i}.0"), i % 2 == 0 ? "even" : "odd")).ToList();

        Parallel.ForEach(ruleSets, r => Assert.True(catalogue.Publish(r)));

        Assert.Equal(200, catalogue.All.Length);
        Assert.Equal(["1.198.0", "1.199.0"], catalogue.InForceOn(Start).Select(static r => r.Version));
    }

    [Fact]
    public async Task PublishAsync_ThenLoadIntoAnother_GivesTheSame()
    {
        var store = new InMemoryAggregateStore();

        Assert.True(await new GateCatalogue().PublishAsync(Version("1.0.0"), store));
        Assert.True(await new GateCatalogue().PublishAsync(Version("1.1.0"), store));
        var catalogue = new GateCatalogue(Version("1.1.0"));
        await catalogue.LoadAsync(store);

        Assert.Equal(["1.1.0", "1.0.0"], catalogue.All.Select(static r => r.Version));
        Assert.False(await catalogue.PublishAsync(Version("1.0.0"), store));
    }

    [Fact]
    public async Task PublishAsync_TakenInTheStoreOnlyOrInTheCatalogueOnly_ThrowsAndChangesNeither()
    {
        var (store, catalogue) = (new InMemoryAggregateStore(), new GateCatalogue(Version("2.0.0")));
        await new GateCatalogue().PublishAsync(Version("1.0.0"), store);

        await Assert.ThrowsAsync<RuleSetVersionTakenException>(async () => await catalogue.PublishAsync(Version("1.0.0", title: "Another"), store));
        await Assert.ThrowsAsync<RuleSetVersionTakenException>(async () => await catalogue.PublishAsync(Version("2.0.0", title: "Another"), store));

        Assert.Equal(["2.0.0"], catalogue.All.Select(static r => r.Version));
        Assert.Null(await store.LoadAsync(GatewayAggregates.RuleSets, "example@2.0.0"));
    }

    [Fact]
    public async Task Evidence_OfOneInitiative_IsKeptUnderIt()
    {
        var store = new InMemoryAggregateStore();
        var register = EvidenceRegister.Create([PanelExamples.Researched().Build()]).OrThrow();

        await store.SaveAsync(GatewayAggregates.Evidence, Versioned.New(register));

        Assert.NotNull(await store.LoadAsync(GatewayAggregates.Evidence, "stroke"));
        Assert.Throws<ArgumentException>(() => GatewayAggregates.Evidence.IdOf(EvidenceRegister.Create([]).OrThrow()));
    }

    private static RuleSet Version(string version, string id = "example", LocalDate? from = null, LocalDate? until = null, string title = "An example")
    {
        var builder = new RuleSetBuilder(id, title, version, from ?? Start, "A document, 2024")
            .Element("evaluation", "Rigorous evaluation")
            .Gate("design", "End of design", LifecycleStage.Design)
            .Input("research", InputKind.Evidence, "Report of user research", "User research lead")
            .Rule("researched", static r => r.Assures("evaluation", "Needs are researched").At("design").Requires(Condition.Evidence("research")).Guidance("Do the research.").Source("S"));
        return (until is { } last ? builder.Until(last) : builder).Build().OrThrow();
    }
}
