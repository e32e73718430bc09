using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway.Tests;

/// <summary>The sample evidence, judged by the standard rule set at each initiative's next gate on the day of the board meeting.</summary>
public sealed class BnssgEvidenceTests
{
    private static readonly RuleSet Rules = StandardRuleSets.SystemGateway;

    private static readonly EvidenceRegister Evidence =
        GatewayJson.Evidence.Load(File.ReadAllBytes(Repository.PathOf("samples", "data", "bnssg", "evidence.json"))).OrThrow();

    private static readonly Portfolio Portfolio =
        CoreJson.Portfolio.Load(File.ReadAllBytes(Repository.PathOf("samples", "data", "bnssg", "portfolio.json"))).OrThrow();

    [Fact]
    public void Evidence_ForEveryInitiative_AgreesWithThePortfolio() =>
        Assert.Equal(
            Portfolio.Initiatives.Select(static i => (i.Id, i.Lifecycle.StageOn(Examples.AsOf))),
            Evidence.Initiatives.Select(static f => (f.Initiative, f.Stage)));

    [Fact]
    public void Evidence_OutcomesServed_AgreesWithThePortfolioWhereItIsStated() =>
        Assert.All(Evidence.Initiatives, static facts =>
        {
            var stated = facts.Facts.SingleOrDefault(static f => f.Id == "outcomes-served");
            Assert.True(stated is null || stated.Value == new CountValue(Portfolio[facts.Initiative].Outcomes.Length), facts.Initiative.Value);
        });

    [Fact]
    public void Evidence_EveryRecord_SaysWhereItComesFrom() =>
        Assert.All(Evidence.Initiatives, static facts =>
        {
            Assert.All(facts.Facts, static f => Assert.NotNull(f.Provenance));
            Assert.All(facts.Evidence, static e => Assert.NotNull(e.Provenance));
        });

    [Fact]
    public void Evidence_WhatNoRuleAsksFor_IsTheNumberOfFellowsOnly()
    {
        var inputs = Rules.Inputs.Select(static i => i.Id).ToHashSet();

        Assert.Equal(
            ["fellows"],
            Evidence.Initiatives.SelectMany(static f => f.Facts.Select(static x => x.Id).Concat(f.Evidence.Select(static x => x.Type))).Where(id => !inputs.Contains(id)));
    }

    [Theory]
    [InlineData("ht2040", Recommendation.ProceedWithConditions, "time-is-released")]
    [InlineData("design-team-pilot", Recommendation.MoreEvidenceNeeded, "existing-insight-used experts-are-equal")]
    [InlineData("transformation-academy", Recommendation.MoreEvidenceNeeded, "existing-insight-used experts-are-equal")]
    [InlineData("iht-fellowship", Recommendation.MoreEvidenceNeeded, "benefits-are-reviewed benefits-are-measured")]
    [InlineData("accelerator-guide", Recommendation.MoreEvidenceNeeded, "needs-researched benefits-are-defined evaluation-is-planned dependencies-and-risks-are-known")]
    [InlineData("digital-academy", Recommendation.Pause, "experts-are-equal serves-an-outcome")]
    [InlineData("benefits-framework", Recommendation.MoreEvidenceNeeded, "existing-insight-used experts-are-equal serves-an-outcome")]
    [InlineData("cyp-neurodiversity", Recommendation.ProceedWithConditions, "estimates-are-sober test-led-to-decision")]
    [InlineData("urgent-care", Recommendation.ProceedWithConditions, "users-still-heard")]
    [InlineData("acute-collaboration", Recommendation.Proceed, "")]
    [InlineData("stroke", Recommendation.MoreEvidenceNeeded, "benefits-are-measured")]
    [InlineData("primary-care-resilience", Recommendation.ProceedWithConditions, "learning-travels")]
    [InlineData("community-mental-health", Recommendation.MoreEvidenceNeeded, "benefits-are-reviewed")]
    [InlineData("patient-first", Recommendation.Proceed, "")]
    [InlineData("community-conversations", Recommendation.Proceed, "")]
    [InlineData("frailty-conveyance", Recommendation.ProceedWithConditions, "inequalities-understood load-is-carried")]
    public void NextGate_OnTheDayOfTheBoard_Recommends(string initiative, Recommendation expected, string decidedBy)
    {
        var assessment = Assess(initiative);

        Assert.Equal(expected, assessment.Recommendation);
        Assert.Equal(decidedBy, string.Join(' ', assessment.DecidedBy.Select(static f => f.Rule.Id)));
    }

    [Fact]
    public void NextGate_PausedInitiative_IsNone() => Assert.Null(Rules.NextGate(FactsOf("icp-development").Stage!.Value));

    [Fact]
    public void Stroke_OneMeasurementOfTwo_IsUnknownAndSaysWhoCanSupplyTheOther()
    {
        var finding = Assess("stroke").Findings.Single(static f => f.Rule.Id == "benefits-are-measured");

        Assert.Equal(FindingOutcome.Unknown, finding.Outcome);
        Assert.Equal("Benefits lead", finding.Missing.Single().Input.SuppliedBy);
        Assert.Equal(1, Assess("stroke").Burden.Missing);
    }

    [Fact]
    public void CommunityMentalHealth_ReviewTooOld_IsSetAside() =>
        Assert.Single(Evidences(Assess("community-mental-health").Findings.Single(static f => f.Rule.Id == "benefits-are-reviewed")).SetAside);

    [Fact]
    public void PrimaryCare_LearningStatedToBeNone_IsNotMetAndNotMissing()
    {
        var assessment = Assess("primary-care-resilience");

        Assert.Equal(FindingOutcome.NotMet, assessment.Findings.Single(static f => f.Rule.Id == "learning-travels").Outcome);
        Assert.Equal((1, 0), (assessment.Burden.StatedNone, assessment.Burden.Missing));
    }

    [Fact]
    public void Neurodiversity_AtTheDesignGateItPassed_RestsOnThePublishedCoProduction()
    {
        var finding = GateAssessor.Assess(Rules, "design", FactsOf("cyp-neurodiversity"), Examples.AsOf).Findings.Single(static f => f.Rule.Id == "co-designed");

        Assert.Equal(FindingOutcome.Met, finding.Outcome);
        Assert.False(Evidences(finding).Counted.Single().Provenance!.IsSynthetic);
    }

    [Fact]
    public void Neurodiversity_IndependentEvaluation_IsNotAskedOfAChangeSmallerThanTheSystem() =>
        Assert.Equal(
            FindingOutcome.NotApplicable,
            GateAssessor.Assess(Rules, "delivery", FactsOf("cyp-neurodiversity"), Examples.AsOf).Findings.Single(static f => f.Rule.Id == "evaluated-independently").Outcome);

    private static EvidenceReading Evidences(Finding finding) => Assert.IsType<EvidenceReading>(finding.Readings.Single());

    private static GateFacts FactsOf(string initiative) => Evidence.FactsOf(Portfolio[InitiativeId.From(initiative)], Examples.AsOf);

    private static GateAssessment Assess(string initiative)
    {
        var facts = FactsOf(initiative);
        return GateAssessor.Assess(Rules, Rules.NextGate(facts.Stage!.Value)!.Id, facts, Examples.AsOf);
    }
}
