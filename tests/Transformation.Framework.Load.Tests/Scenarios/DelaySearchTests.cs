using FsCheck.Xunit;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load.Tests;

[Properties(Arbitrary = [typeof(DelayCases)], MaxTest = 60)]
public sealed class DelaySearchTests
{
    private static readonly LoadRange Range = Make.Months(new(2024, 4), new(2024, 7));
    private static readonly DelayGoal Trust = new(Make.Trust);

    [Property(Arbitrary = [typeof(LoadCases)])]
    public void Find_AnyCase_SaysWhatTheCubeOfItsScenarioSays(LoadCase example) => Find_AnyGoal_SaysWhatTheCubeOfItsScenarioSays(example);

    [Property]
    public void Find_AnyGoal_SaysWhatTheCubeOfItsScenarioSays(LoadCase example) => With(example, (goal, plan) =>
    {
        var now = Saturation(example, plan.Scenario);
        var uses = example.Range.Axis(example.Grain).Periods.Select(p => Use(now, goal, p)).ToList();
        var over = uses.Where(u => u.Capacity is { } known && u.Load.Most.Milliseconds > known.Milliseconds * goal.Limit.Fraction).ToList();

        Assert.Equal(over.Select(static u => u.Load), plan.StillOver.Select(static u => u.Load));
        Assert.Equal(uses.Where(static u => u.Capacity is null).Select(static u => u.Period), plan.UnknownPeriods);
        Assert.Equal(over.Count > 0, plan.Outcome == DelayOutcome.StillOver);
        Assert.Equal(over.Count == 0 && uses.All(static u => u.Capacity is not null && !u.Load.IsLowerBound), plan.Outcome == DelayOutcome.Within);
    });

    [Property]
    public void Find_AnyGoal_EveryDelayIsNeededToTheLastStep(LoadCase example) => With(example, (goal, plan) =>
    {
        var excess = Excess(example, plan.Scenario, goal);
        foreach (var (initiative, days) in plan.Delays)
        {
            Assert.True(days > 0 && days <= goal.MostDays && days % goal.StepDays == 0);
            for (var shorter = days - goal.StepDays; shorter >= 0; shorter -= goal.StepDays)
            {
                Assert.True(Excess(example, Delayed(plan.Delays.SetItem(initiative, shorter)), goal) > excess, $"{initiative} could come {shorter} days later only.");
            }
        }
    });

    [Property]
    public void Find_AnyGoal_ItsStepsLeadThere(LoadCase example) => With(example, (goal, plan) =>
    {
        var delays = System.Collections.Immutable.ImmutableSortedDictionary<InitiativeId, int>.Empty;
        foreach (var step in plan.Steps)
        {
            Assert.Equal(step.FromDays, delays.GetValueOrDefault(step.Initiative));
            Assert.Equal(Excess(example, Delayed(delays), goal), step.ExcessBefore.Milliseconds);
            delays = delays.SetItem(step.Initiative, step.ToDays);
            Assert.Equal(Excess(example, Delayed(delays), goal), step.ExcessAfter.Milliseconds);
            Assert.True(step.ToDays > step.FromDays ? step.ExcessAfter < step.ExcessBefore : step.ExcessAfter <= step.ExcessBefore);
        }

        Assert.Equal(delays.Where(static d => d.Value > 0), plan.Delays);
        Assert.True(plan.Steps.IsEmpty || Excess(example, LoadScenario.None, goal) > 0);
    });

    [Property]
    public void Find_CommitmentsInAnotherOrder_IsTheSame(LoadCase example) => With(example, (goal, plan) =>
    {
        var turned = CommitmentTable.Build(example.Plan.Commitments.Reverse(), example.Range, example.Catalogue);
        Assert.Equal(plan.Steps.AsEnumerable(), DelaySearch.Find(turned, example.Plan.Capacity, example.Grain, goal).Steps);
    });

    [Fact]
    public void Find_TwoAtOnceWhereThereIsRoomForOne_MovesTheFirstAsFarAsNeeded()
    {
        // 17 days of each in April, which has room for 21: with 13 of one in May all fits, and steps are of 5.
        var plan = Find(Trust, capacity: 1, Post("b", 8, 30), Post("a", 8, 30));

        Assert.Equal(DelayOutcome.Within, plan.Outcome);
        Assert.Equal(
            [
                "a: 5 working days later instead of 0; over the limit by 60h instead of 97.5h",
                "a: 10 working days later instead of 5; over the limit by 22.5h instead of 60h",
                "a: 15 working days later instead of 10; over the limit by 0h instead of 22.5h",
            ],
            plan.Steps.Select(static s => s.ToString()));
        Assert.Equal(["a: 15 working days later"], plan.Scenario.Changes.Select(static c => c.ToString()));
        Assert.Equal(Effort.Zero, plan.LoadChange);
    }

    [Fact]
    public void Find_TightLimit_TakesALongerDelay()
    {
        var plan = Find(Trust with { Limit = Percentage.Of(85), StepDays = 1 }, capacity: 1, Post("b", 8, 30), Post("a", 8, 30));

        Assert.Equal(17, plan.Delays.Single().Value); // 85 % of 21 days leave 0.85 of a day beside the other's 17
    }

    [Fact]
    public void Find_InitiativeThatMayNotMove_StaysAndAnotherMoves()
    {
        var table = CommitmentTable.Build([Post("b", 8, 30), Post("a", 8, 30)], Range, LoadCatalogue.Empty);
        var plan = DelaySearch.Find(table, [Make.Has(Make.Trust, new LocalDate(2024, 1, 1), 1)], TimeGrain.Month, Trust, mayMove: static id => id.Value != "a");

        Assert.Equal(DelayOutcome.Within, plan.Outcome);
        Assert.Equal(["b"], plan.Delays.Keys.Select(static id => id.Value));
    }

    [Fact]
    public void Find_CommitmentThatHasBegunByTheDayOfDecision_StaysAsItIs()
    {
        // a begins on Monday 8 April: decided on that day it may still move, on the day after it may not.
        Assert.Equal("a", Find(Trust with { AsOf = new LocalDate(2024, 4, 8) }, capacity: 1, Post("b", 9, 30), Post("a", 8, 30)).Delays.Keys.First().Value);
        var late = Find(Trust with { AsOf = new LocalDate(2024, 4, 9) }, capacity: 1, Post("b", 9, 30), Post("a", 8, 30));

        Assert.Equal((DelayOutcome.Within, "b"), (late.Outcome, late.Delays.Keys.Single().Value));
    }

    [Fact]
    public void Find_NothingToMove_SaysThatItCannot()
    {
        var plan = Find(Trust, capacity: 0.5m, Make.Claim("a", Make.Trust, Make.Posts(1)));

        Assert.Equal((DelayOutcome.StillOver, 4, 0), (plan.Outcome, plan.StillOver.Length, plan.Steps.Length));
        Assert.Empty(plan.Scenario.Changes);
    }

    [Fact]
    public void Find_LoadMovedPastTheEnd_SaysHowMuchIsOutOfSight()
    {
        // No month has room for more than two of the 17 days; 80 days later one of them is on 31 July, and 16 after it.
        var plan = Find(Trust with { MostDays = 500 }, capacity: 0.1m, Post("a", 8, 30));

        Assert.Equal((DelayOutcome.Within, 80, Make.Hours(-120)), (plan.Outcome, plan.Delays.Single().Value, plan.LoadChange));
    }

    [Fact]
    public void Find_UnknownCapacityOrEffort_IsNotCalledWithin()
    {
        var table = CommitmentTable.Build([Post("a", 8, 30)], Range, LoadCatalogue.Empty);
        var late = DelaySearch.Find(table, [Make.Has(Make.Trust, new LocalDate(2024, 5, 1), 2)], TimeGrain.Month, Trust);
        var unestimated = Find(Trust, capacity: 1, Make.Claim("a", Make.Trust, CommitmentSize.Unestimated));

        Assert.Equal((DelayOutcome.WithinAsFarAsKnown, "2024-04"), (late.Outcome, late.UnknownPeriods.Single().ToString()));
        Assert.Equal((DelayOutcome.WithinAsFarAsKnown, 0), (unestimated.Outcome, unestimated.UnknownPeriods.Length));
    }

    [Fact]
    public void Goal_WrongArguments_AreRefused()
    {
        Assert.Throws<ArgumentException>(() => new DelayGoal(default));
        Assert.Throws<ArgumentException>(() => new DelayGoal(Make.Trust, " "));
        Assert.Throws<ArgumentOutOfRangeException>(() => Trust with { StepDays = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => Trust with { MostDays = -1 });
    }

    private static Commitment Post(string initiative, int from, int to) =>
        Make.Claim(initiative, Make.Trust, Make.Posts(1), new LocalDate(2024, 4, from), new LocalDate(2024, 4, to), initiative);

    private static DelayPlan Find(DelayGoal goal, decimal capacity, params Commitment[] commitments) => DelaySearch.Find(
        CommitmentTable.Build(commitments, Range, LoadCatalogue.Empty), [Make.Has(Make.Trust, new LocalDate(2024, 1, 1), capacity)], TimeGrain.Month, goal);

    private static void With(LoadCase example, Action<DelayGoal, DelayPlan> check)
    {
        var random = new Random(example.Seed);
        var parties = example.Plan.Capacity.Select(static line => (line.Organisation, line.Team)).Distinct().ToList();
        if (example.Grain == TimeGrain.Day || parties.Count == 0)
        {
            return; // many periods, nothing new
        }

        var (organisation, team) = parties[random.Next(parties.Count)];
        var goal = new DelayGoal(organisation, random.Next(3) == 0 ? null : team)
        {
            Limit = Percentage.Of(random.Next(3) == 0 ? 100 : random.Next(60, 101)),
            StepDays = random.Next(1, 12),
            MostDays = random.Next(80),
        };
        check(goal, DelaySearch.Find(example.Table, example.Plan.Capacity, example.Grain, goal));
    }

    private static LoadScenario Delayed(IEnumerable<KeyValuePair<InitiativeId, int>> delays) =>
        delays.Aggregate(LoadScenario.None, static (scenario, delay) => scenario.Delay(delay.Key, delay.Value));

    private static LoadSaturation Saturation(LoadCase example, LoadScenario scenario) => LoadSaturation.Of(
        scenario.Apply(example.Table, example.Cube(LoadDimensions.Organisation, LoadDimensions.Team)), example.Plan.Capacity);

    private static CapacityUse Use(LoadSaturation saturation, DelayGoal goal, LoadPeriod period) =>
        goal.Team is { } team ? saturation.Of(goal.Organisation, team, period) : saturation.Of(goal.Organisation, period);

    private static long Excess(LoadCase example, LoadScenario scenario, DelayGoal goal)
    {
        var saturation = Saturation(example, scenario);
        return example.Range.Axis(example.Grain).Periods.Select(period => Use(saturation, goal, period)).Where(static use => use.Capacity is not null)
            .Sum(use => Math.Max(0, use.Load.Most.Milliseconds - (long)decimal.Floor(use.Capacity!.Value.Milliseconds * goal.Limit.Fraction)));
    }
}
