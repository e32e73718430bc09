using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Gateway;

namespace Transformation.Framework.Tests;

public class GatewayRegistrationTests
{
    [Fact]
    public void AddGateway_Alone_GivesCatalogueAndPredicatesAndNothingElse()
    {
        var services = new ServiceCollection().AddGateway(static gateway => gateway.AddStandardRuleSets());
        using var provider = services.BuildServiceProvider();

        var catalogue = provider.GetRequiredService<GateCatalogue>();

        Assert.Same(catalogue, provider.GetRequiredService<GateCatalogue>());
        Assert.Equal(["design-team", "nhs-service-change", "system-gateway"], catalogue.All.Select(static r => r.Id));
        Assert.Empty(provider.GetRequiredService<GatePredicates>().Ids);
        Assert.Null(provider.GetService<IClock>());
    }

    [Fact]
    public void AddGateway_FromTheBuilderAndTwice_AddsUp()
    {
        using var provider = new ServiceCollection()
            .AddTransformationFramework(static tf => tf.AddGateway(static gateway => gateway.AddRuleSet(StandardRuleSets.DesignTeam)))
            .AddGateway(static gateway => gateway.AddRuleSetJson(GatewayJson.RuleSet.ToUtf8(StandardRuleSets.SystemGateway)))
            .AddGateway(static gateway => gateway.AddRuleSet(StandardRuleSets.DesignTeam))
            .BuildServiceProvider();

        Assert.Equal(["design-team", "system-gateway"], Assert.Single(provider.GetServices<GateCatalogue>()).All.Select(static r => r.Id));
        Assert.NotNull(provider.GetService<IClock>());
    }

    [Fact]
    public void AddPredicate_MadeFromAService_IsMadeOnceAndAnswers()
    {
        var made = 0;
        using var provider = new ServiceCollection()
            .AddSingleton("There is room.")
            .AddGateway(gateway => gateway.AddPredicate("fits", services =>
            {
                made++;
                var because = services.GetRequiredService<string>();
                return (_, _) => new PredicateValue(Truth.True, because);
            }))
            .BuildServiceProvider();
        var ruleSet = new RuleSetBuilder("example", "An example", "1.0.0", new LocalDate(2024, 1, 1), "A document")
            .Element("e", "Element").Gate("design", "Design", LifecycleStage.Design).Input("fits", InputKind.Predicate, "It fits", "Office")
            .Rule("fits", static r => r.Assures("e", "It fits").At("design").Requires(Condition.Predicate("fits")).Guidance("G").Source("S"))
            .Build().OrThrow();

        var assessments = Enumerable.Range(0, 2).Select(_ => GateAssessor.Assess(
            ruleSet, "design", new GateFactsBuilder(InitiativeId.From("stroke")).Build(), new LocalDate(2024, 10, 3), provider.GetRequiredService<GatePredicates>()));

        Assert.All(assessments, static a => Assert.Equal(Recommendation.Proceed, a.Recommendation));
        Assert.Equal(1, made);
    }

    [Fact]
    public void AddGateway_HostsOwnCatalogue_IsLeftAlone()
    {
        var own = new GateCatalogue();
        using var provider = new ServiceCollection().AddSingleton(own).AddGateway(static g => g.AddStandardRuleSets()).BuildServiceProvider();

        Assert.Same(own, provider.GetRequiredService<GateCatalogue>());
    }

    [Fact]
    public void AddRuleSetJson_NoRuleSet_ThrowsAtOnceWithEveryProblem() =>
        Assert.Throws<InvalidDocumentException>(static () => new ServiceCollection().AddGateway(static g => g.AddRuleSetJson("{}"u8.ToArray())));
}
