using NodaTime;
using Transformation.Framework.Core;
using static Transformation.Framework.Plan.Tests.Panel.PanelGen;

namespace Transformation.Framework.Plan.Tests.Panel;

public sealed class PanelPipelineTests
{
    private static readonly InitiativeId X = InitiativeId.Parse("x");

    [Theory]
    [InlineData(null, null, null, PanelCaseState.Undated, "x at the gate \"g\" has no date.")]
    [InlineData(0, null, null, PanelCaseState.Ahead, "x at the gate \"g\" is to be submitted by 2025-01-30.")]
    [InlineData(-1, null, null, PanelCaseState.Overdue, "x at the gate \"g\" was to be submitted by 2025-01-29 and is not.")]
    [InlineData(-1, 1, null, PanelCaseState.Overdue, "x at the gate \"g\" was to be submitted by 2025-01-29 and is not.")] // comes tomorrow
    [InlineData(-1, 0, null, PanelCaseState.Waiting, "x at the gate \"g\" has waited 0 working days to be heard.")]
    [InlineData(-1, -7, 1, PanelCaseState.Waiting, "x at the gate \"g\" has waited 5 working days to be heard.")]
    [InlineData(null, -1, 0, PanelCaseState.Heard, "x at the gate \"g\" was heard on 2025-01-30 after 1 working day: outcome not recorded.")]
    [InlineData(null, null, 0, PanelCaseState.Heard, "x at the gate \"g\" was heard on 2025-01-30 (when it was submitted is not recorded): outcome not recorded.")]
    public void Case_ByItsDates_Stands(int? due, int? submitted, int? heard, PanelCaseState state, string text)
    {
        var c = Pipeline(new PanelCase("c", X, "g", dueOn: Day(due), submittedOn: Day(submitted), hearing: Day(heard) is { } on ? new(on) : null)).Cases[0];

        Assert.Equal(state, c.State);
        Assert.Equal(text, PanelText.Describe(c));
    }

    [Fact]
    public void Waits_OverABankHoliday_CountWorkedDaysOnly()
    {
        // Submitted on Tuesday 24 December 2024, heard on Thursday 2 January 2025: 27, 30, 31 December and 2 January.
        var pipeline = Pipeline(new PanelCase("c", X, "g", submittedOn: new(2024, 12, 24), hearing: new(new LocalDate(2025, 1, 2))));

        Assert.Equal([4], pipeline.Waits.WorkingDays.AsEnumerable());
    }

    [Fact]
    public void Submission_OnADayOutsideTheCalendar_IsRefusedLoudly() => Assert.Throws<CalendarRangeException>(
        () => Pipeline(new PanelCase("c", X, "g", submittedOn: new(2022, 12, 24), hearing: new(new LocalDate(2025, 1, 2)))));

    [Theory]
    [InlineData(0, null, null, PanelConditionState.Open, "\"T\" (x; no owner on record) is open until 2025-01-30.")]
    [InlineData(-2, null, null, PanelConditionState.Overdue, "\"T\" (x; no owner on record) is 2 days overdue.")]
    [InlineData(-2, -1, null, PanelConditionState.Met, "\"T\" (x; no owner on record) was met on 2025-01-29, after its last day.")]
    [InlineData(-2, 1, null, PanelConditionState.Overdue, "\"T\" (x; no owner on record) is 2 days overdue.")]
    [InlineData(null, null, 0, PanelConditionState.Waived, "\"T\" (x; no owner on record) was waived on 2025-01-30.")]
    [InlineData(null, null, null, PanelConditionState.Open, "\"T\" (x; no owner on record) is open, without a date.")]
    public void Condition_ByItsDates_Stands(int? due, int? met, int? waived, PanelConditionState state, string text)
    {
        var condition = new PanelCondition("k", "T", due: Day(due), metOn: Day(met), waivedOn: Day(waived));
        var standing = Assert.Single(Pipeline(new PanelCase("c", X, "g", hearing: new(Today.PlusDays(-9), "proceed", conditions: [condition]))).Conditions);

        Assert.Equal(state, standing.State);
        Assert.Equal(text, PanelText.Describe(standing));
    }

    [Fact]
    public void Burden_NotRecorded_IsNotNothing()
    {
        Assert.Equal("What preparation took is not recorded for any of 1 case.", PanelText.Burden(Pipeline(Case("c", null)).TotalBurden));
        Assert.Equal("Preparation took at least 8 hours, recorded for 1 of 2 cases.", PanelText.Burden(Pipeline(Case("c", null), Case("d", 8)).TotalBurden));
        Assert.Equal("Preparation took 8 hours, recorded for 1 of 1 cases.", PanelText.Burden(Pipeline(Case("d", 8)).TotalBurden));
    }

    [Fact]
    public void Evidence_OfAnotherBodysHearing_IsNone()
    {
        var register = Register(
            new PanelCase("c", X, "g", hearing: new(Today, "proceed", GovernanceBodyId.Parse("other"))),
            new PanelCase("d", X, "g", hearing: new(Today)),
            new PanelCase("e", InitiativeId.Parse("y"), "g", hearing: new(Today, "revise", ThePanel)));

        Assert.Equal([("system-gateway-reviews", 2), ("initiatives-through-gateway", 1)], register.CountOn(Today).Select(t => (t.Measure, (int)t.Count)));
    }

    [Fact]
    public void Contradictions_AreRefused()
    {
        Assert.Throws<ArgumentException>(() => new PanelCondition("k", "T", metOn: Today, waivedOn: Today));
        Assert.Throws<ArgumentException>(() => new PanelHearing(Today, conditions: [new("k", "T", metOn: Today.PlusDays(-1))]));
        Assert.Throws<ArgumentException>(() => new PanelHearing(Today, conditions: [new("k", "T"), new("k", "U")]));
        Assert.Throws<ArgumentException>(() => new PanelCase("c", X, "g", submittedOn: Today, hearing: new(Today.PlusDays(-1))));
        Assert.Throws<ArgumentException>(() => new PanelCase("c", X, "g", hearing: new(Today), withdrawnOn: Today));
        Assert.Throws<ArgumentException>(() => new PanelCase("c", X, "g", preparation: Effort.FromHours(-1)));
    }

    [Fact]
    public void With_ACaseOfTheSameIdentifier_TakesItsPlace() =>
        Assert.Equal(8, Assert.Single(Register(Case("c", null)).With(Case("c", 8)).Cases).Preparation!.Value.Hours);

    private static PanelCase Case(string id, int? hours) => new(id, X, "g", submittedOn: Today, preparation: hours is { } h ? Effort.FromHours(h) : null);

    private static LocalDate? Day(int? day) => day is { } d ? Today.PlusDays(d) : null;
}
