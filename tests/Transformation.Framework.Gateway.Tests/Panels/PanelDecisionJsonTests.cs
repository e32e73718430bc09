using NodaTime;
using Transformation.Framework.Core;
using static Transformation.Framework.Gateway.Tests.PanelExamples;

namespace Transformation.Framework.Gateway.Tests;

public sealed class PanelDecisionJsonTests
{
    [Fact]
    public void Schema_IsThePublishedOne() => SchemaFile.AssertUpToDate(GatewayJson.PanelDecision.Name, GatewayJson.PanelDecision.Schema());

    [Fact]
    public void Document_OfAFullDecision_KeepsTheDocumentContract() =>
        DocumentContract.Holds(GatewayJson.PanelDecision, GatewayJson.PanelDecision.ToUtf8(Full()));

    [Fact]
    public void Load_WhatWasWritten_GivesTheSameDecisionAndNeedsNoPredicates()
    {
        var decision = Full();

        var read = GatewayJson.PanelDecision.Load(GatewayJson.PanelDecision.ToText(decision)).OrThrow();

        Assert.Equal(GatewayText.Of(decision), GatewayText.Of(read));
        Assert.Equal(GatewayText.Of(decision.Assessment), GatewayText.Of(read.Assessment));
        Assert.Equal<RecordedFinding>(decision.Findings, read.Findings);
        Assert.True(read.Replay().IsSame);
    }

    [Fact]
    public void Load_ManyFaults_NamesThemAllAtOnce()
    {
        var text = GatewayJson.PanelDecision.ToText(Decide(Conditional(), Recommendation.ProceedWithConditions).OrThrow());
        var spoilt = text
            .Replace("\"decided\": \"proceed-with-conditions\"", "\"decided\": \"pause\"", StringComparison.Ordinal)
            .Replace("\"gate\": \"design\"", "\"gate\": \"delivery\"", StringComparison.Ordinal)
            .Replace("\"asOf\": \"2024-10-03\"", "\"asOf\": \"2023-10-03\"", StringComparison.Ordinal);

        Assert.Equal(
            ["$.overrideReason", "$.conditions", "$.gate", "$.asOf"],
            GatewayJson.PanelDecision.Load(spoilt).Problems.Select(static p => p.Path));
    }

    [Fact]
    public void Load_AnswerOfAPredicateTakenOut_IsAProblemAtTheFacts()
    {
        var text = GatewayJson.PanelDecision.ToText(Decide(Conditional(), Recommendation.ProceedWithConditions).OrThrow());
        var spoilt = text.Replace("\"kind\": \"predicate\",\n        \"id\": \"fits\"", "\"kind\": \"predicate\",\n        \"id\": \"fitted\"", StringComparison.Ordinal);
        Assert.NotEqual(text, spoilt);

        Assert.Equal(["$.facts"], GatewayJson.PanelDecision.Load(spoilt).Problems.Select(static p => p.Path));
    }

    [Fact]
    public void Load_FactOfAnotherKind_IsAProblemAtItsPlaceAmongTheFacts()
    {
        var text = GatewayJson.PanelDecision.ToText(Decide(Conditional(), Recommendation.ProceedWithConditions).OrThrow());
        var spoilt = text
            .Replace("\"kind\": \"predicate\",\n        \"id\"", "\"kind\": \"yes-no\",\n        \"id\"", StringComparison.Ordinal)
            .Replace("\"answer\": \"yes\",\n        \"because\": \"There is room.\"", "\"value\": true", StringComparison.Ordinal);
        Assert.NotEqual(text, spoilt);

        Assert.Equal(["$.facts.facts[0]"], GatewayJson.PanelDecision.Load(spoilt).Problems.Select(static p => p.Path));
    }

    /// <summary>With a waiver, a promise, a rating, a reason and a condition.</summary>
    internal static PanelDecision Full()
    {
        var facts = Researched()
            .At(LifecycleStage.Design)
            .Add(new Waiver("planned", "Evaluated nationally", "Medical director", new LocalDate(2024, 9, 1), new LocalDate(2025, 3, 31)))
            .Add(new Promise("planned", "Adopt the national plan", "Evaluation lead", new LocalDate(2024, 12, 1), OrganisationId.Parse("ods:RVJ", null)))
            .Build();
        return Decide(
            Assess(facts),
            Recommendation.ProceedWithConditions,
            Present("chair", "finance", "public"),
            "The waiver runs out before the next gate.",
            ConfidenceScales.DeliveryConfidenceThreePoint.Rating("amber"),
            [new ConditionOfApproval("planned", "Adopt the national plan", "Evaluation lead", new LocalDate(2024, 12, 1), OrganisationId.Parse("ods:RVJ", null))]).OrThrow();
    }
}
