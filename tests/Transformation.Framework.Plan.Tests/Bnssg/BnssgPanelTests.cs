using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan.Tests.Bnssg;

/// <summary>The made-up cases of the gateway panel; the figures were worked out by hand, working days with a calendar on paper.</summary>
public sealed class BnssgPanelTests
{
    [Fact]
    public void OnTheBoardDay_OnlyTheIcbsOwnPanelHasSat()
    {
        var pipeline = Pipeline(GovernanceSamples.BoardDay);

        Assert.Equal([18, 18, 18], pipeline.Waits.WorkingDays.AsEnumerable());
        Assert.Equal([0, 0], Counts(GovernanceSamples.BoardDay));
        Assert.Equal([("schools", 3)], pipeline.Conditions.Where(c => c.State == PanelConditionState.Overdue).Select(c => (c.Condition.Id, c.DaysOverdue)));
        Assert.Equal("Preparation took at least 52 hours, recorded for 2 of 3 cases.", PanelText.Burden(pipeline.TotalBurden));
    }

    [Fact]
    public void AtTheEndOfJanuary_ThePipelineIs() => Assert.Equal(
        [
            "On 2025-01-30: 2 cases due (1 overdue), 1 waiting, 7 heard.",
            "Half of the cases heard waited 18 working days or less, the longest 27.",
            "Conditions: 2 open, of which 1 overdue, of 4.",
            "Preparation took at least 166 hours, recorded for 5 of 9 cases.",
        ],
        PanelText.Summarise(Pipeline(GovernanceSamples.EndOfJanuary)).AsEnumerable());

    [Fact]
    public void AtTheEndOfJanuary_EveryWaitIs()
    {
        var pipeline = Pipeline(GovernanceSamples.EndOfJanuary);

        Assert.Equal([16, 18, 18, 18, 20, 21, 27], pipeline.Waits.WorkingDays.AsEnumerable());
        Assert.Equal([("g08", 14)], pipeline.Waiting.Select(c => (c.Case.Id, c.WorkingDaysWaited!.Value)));
        Assert.Equal([4, 3], Counts(GovernanceSamples.EndOfJanuary)); // one case was heard without a recorded outcome
        Assert.Equal(
            [("proceed", 3), ("proceed-with-conditions", 2), ("revise", 1), (null, 1)], pipeline.Outcomes.Select(o => (o.Outcome, o.Cases.Length)));
        Assert.Equal((19, new YearMonth(2023, 7)), (pipeline.Months.Length, pipeline.Months[0].Month));
        Assert.Equal((2, 2), (pipeline.Months[^2].Submitted, pipeline.Months[^2].Heard)); // December 2024
    }

    private static PanelPipeline Pipeline(LocalDate asOf) => PanelPipeline.Of(GovernanceSamples.Panel(), asOf, WorkingCalendar.EnglandAndWales);

    private static IEnumerable<long> Counts(LocalDate asOf) => GovernanceSamples.Panel().CountOn(asOf).Select(t => t.Count);
}
