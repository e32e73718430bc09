using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Gateway.Tests;

/// <summary>What the guide to the gateway shows of decisions and comparisons, run.</summary>
public sealed class PanelGuideTests
{
    [Fact]
    public async Task Decide_OtherwiseThanRecommended_IsRecordedWithItsReasonAndReplayed()
    {
        var (panel, present, now) = (PanelExamples.Panel, PanelExamples.Present("chair", "finance"), Instant.FromUtc(2024, 10, 10, 12, 0));
        IDecisionLog log = new InMemoryDecisionLog();
        var assessment = PanelExamples.Conditional();

        // snippet: guide-decide
        var made = PanelDecision.Create(
            assessment, panel, present, decided: Recommendation.Pause, recordedBy: "Programme office",
            overrideReason: "The trial ward closes for the winter");             // without a reason, or without a quorum: refused, with every fault named
        var entry = await log.AppendAsync(made.OrThrow(), recordedAt: now);

        await foreach (var logged in log.ReadGateDecisionsAsync(assessment.Facts.Initiative))
        {
            Console.WriteLine(GatewayText.Of(logged.Decision.OrThrow()));
            Console.WriteLine(logged.Replay()!.IsSame);                          // True: judged again, by the rules, facts and date on record
        }

        // end-snippet
        Assert.Equal(1, entry.Sequence);
        Assert.True((await log.ReadGateDecisionsAsync().FirstAsync()).Replay()!.IsSame);
    }

    [Fact]
    public void Compare_TwoReviews_SaysWhatMovedAndWhatIsStillToDo()
    {
        var before = PanelExamples.Assess(new GateFactsBuilder(PanelExamples.Stroke).Build());

        // snippet: guide-remedy
        var remedy = WhatWouldItTake.For(before);
        Console.WriteLine(GatewayText.Of(remedy));                               // the fewest inputs to supply or change, and whom to ask for each
        Console.WriteLine(remedy.IsExact);                                       // whether it is proved that no fewer would do
        // end-snippet

        var after = PanelExamples.Assess(PanelExamples.Complete().Build());

        // snippet: guide-difference
        Console.WriteLine(GatewayText.Of(AssessmentDifference.Between(before, after)));  // which findings changed, and what changed them
        // end-snippet

        Assert.True(remedy.IsExact);
        Assert.Equal(["plan", "research"], remedy.Changes.Select(static c => c.Input.Id).Order(StringComparer.Ordinal));
        Assert.Contains("researched", GatewayText.Of(AssessmentDifference.Between(before, after)), StringComparison.Ordinal);
    }
}
