using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway.Tests;

public sealed class StandardRuleSetTests
{
    public static TheoryData<string> All => ["system-gateway", "nhs-service-change", "design-team"];

    [Theory]
    [MemberData(nameof(All))]
    public void AsEmbedded_IsCanonical(string name)
    {
        using var stream = typeof(StandardRuleSets).Assembly.GetManifestResourceStream(name + ".json")!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);

        Assert.Equal(GatewayJson.RuleSet.ToUtf8(Of(name)), bytes.ToArray());
        Assert.Equal(name, Of(name).Id);
    }

    [Fact]
    public void SystemGateway_IsInForceFromThePaperOn()
    {
        Assert.False(StandardRuleSets.SystemGateway.IsInForceOn(Examples.AsOf.PlusDays(-1)));
        Assert.True(StandardRuleSets.SystemGateway.IsInForceOn(Examples.AsOf));
    }

    [Fact]
    public void SystemGateway_EveryKeyElement_IsAskedOfEveryChange() =>
        Assert.All(StandardRuleSets.SystemGateway.Elements, static element =>
            Assert.Contains(StandardRuleSets.SystemGateway.Rules, r => r.Element == element.Id && r.Severity == RuleSeverity.Mandatory && r.AppliesWhen is null));

    [Fact]
    public void SystemGateway_SmallerChange_IsAskedLess() =>
        Assert.All(StandardRuleSets.SystemGateway.Gates, static gate =>
        {
            var asked = Enum.GetValues<ChangeScale>().Select(scale => Assess(gate, new GateFactsBuilder(InitiativeId.From("i")).Scale(scale).Build())).ToList();
            Assert.Equal(asked.Order(), asked);
            Assert.True(asked[0] < asked[^1]);

            static int Assess(Gate gate, GateFacts facts) =>
                GateAssessor.Assess(StandardRuleSets.SystemGateway, gate.Id, facts, Examples.AsOf).Findings.Count(static f => f.Outcome != FindingOutcome.NotApplicable);
        });

    [Theory]
    [MemberData(nameof(All))]
    public void EveryInput_IsAskedForAndIsNotMaturity(string name)
    {
        var ruleSet = Of(name);
        var asked = ruleSet.Rules.SelectMany(static r => StandardFacts.Leaves(r.Condition).Concat(r.AppliesWhen is null ? [] : StandardFacts.Leaves(r.AppliesWhen)))
            .OfType<InputCondition>().Select(static c => c.Input).Distinct();

        Assert.Equal(ruleSet.Inputs.Select(static i => i.Id).Order(StringComparer.Ordinal), asked.Order(StringComparer.Ordinal));
        Assert.DoesNotContain(ruleSet.Inputs, static i => (i.Id + i.Title).Contains("matur", StringComparison.OrdinalIgnoreCase) || i.Id.Contains("self-assess", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void EveryRule_NothingKnown_IsUnknown(string name) =>
        Assert.All(Findings(name, new GateFactsBuilder(InitiativeId.From("i")).Build()), static f => Assert.Equal(FindingOutcome.Unknown, f.Outcome));

    [Theory]
    [MemberData(nameof(All))]
    public void EveryRule_EverythingThere_IsMet(string name)
    {
        var facts = StandardFacts.Everything(Of(name), Day(name), isGood: true);

        Assert.Equal([], Findings(name, facts).Where(static f => f.Outcome != FindingOutcome.Met).Select(static f => f.Rule.Id));
        Assert.All(Of(name).Gates, gate =>
        {
            var assessment = GateAssessor.Assess(Of(name), gate.Id, facts, Day(name));
            Assert.Equal((Recommendation.Proceed, assessment.Burden.Held, 0), (assessment.Recommendation, assessment.Burden.Asked, assessment.Burden.Missing));
        });
    }

    [Theory]
    [MemberData(nameof(All))]
    public void EveryRule_NothingThereAndSaidSo_IsNotMet(string name)
    {
        var facts = StandardFacts.Everything(Of(name), Day(name), isGood: false);

        Assert.Equal([], Findings(name, facts).Where(static f => f.Outcome != FindingOutcome.NotMet).Select(static f => f.Rule.Id));
        Assert.All(Of(name).Gates, gate =>
            Assert.Equal(Recommendation.Pause, GateAssessor.Assess(Of(name), gate.Id, facts, Day(name)).Recommendation));
    }

    private static IEnumerable<Finding> Findings(string name, GateFacts facts) =>
        Of(name).Gates.SelectMany(gate => GateAssessor.Assess(Of(name), gate.Id, facts, Day(name)).Findings);

    private static LocalDate Day(string name) => Of(name).EffectiveFrom.PlusYears(1);

    private static RuleSet Of(string name) => name switch
    {
        "system-gateway" => StandardRuleSets.SystemGateway,
        "nhs-service-change" => StandardRuleSets.NhsServiceChange,
        _ => StandardRuleSets.DesignTeam,
    };
}
