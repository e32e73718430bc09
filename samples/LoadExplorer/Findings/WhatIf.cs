using Transformation.Framework.Core;
using Transformation.Framework.Load;

namespace LoadExplorer.Findings;

/// <summary>What if: one pause, with before and after; and the smallest delays that bring the most overloaded organisation within its capacity.</summary>
internal static class WhatIf
{
    private const int MostShown = 8;

    internal static void Write(Paper paper, Picture picture)
    {
        paper.Heading("7. What if");
        if (picture.MostOverloaded is not { } organisation)
        {
            paper.Say("Nobody is over capacity, so there is nothing to relieve.");
            return;
        }

        var worst = picture.Saturation.OverCommitments.Where(o => o.Organisation == organisation).MaxBy(static o => o.MostExcess)!;
        Pause(paper, picture, worst);
        Delays(paper, picture, organisation);
    }

    /// <summary>The worst clash, and the largest of its initiatives paused that no national mandate asks for.</summary>
    private static void Pause(Paper paper, Picture picture, OverCommitment worst)
    {
        var competing = worst.Competing();
        var paused = competing.Select(static c => c.Initiative).FirstOrDefault(i => picture.Portfolio[i].Driver != ChangeDriver.NationalMandate, competing[0].Initiative);
        var scenario = LoadScenario.None.Pause(paused, worst.First.Start, worst.Last.End);
        var after = scenario.Apply(picture.Table, picture.ByMonth);
        var then = LoadSaturation.Of(after, picture.Plan.Capacity);
        paper.Say(
            $"What if {picture.Names.Of(paused)}, the largest that no national mandate asks for, paused everywhere while {picture.Names.Of(worst.Organisation)} is over ({Words.Months(worst.First, worst.Last)}), and nothing was made up for later?");
        paper.HeatTable(
            $"{picture.Names.Of(worst.Organisation)}, per cent of capacity",
            [.. worst.Periods.Select(static u => Words.ShortMonth(u.Period))],
            [
                ("as planned", [.. worst.Periods.Select(Heat.Of)]),
                ("with the pause", [.. worst.Periods.Select(u => Heat.Of(then.Of(worst.Organisation, u.Period)))]),
            ]);
        Differences(paper, picture, after);
    }

    /// <summary>The same commitments by organisation alone, so that a difference is of an organisation in a month.</summary>
    private static void Differences(Paper paper, Picture picture, LoadCube after)
    {
        var differences = LoadComparison.Of(picture.ByMonth.RollUp(LoadDimensions.Organisation), after.RollUp(LoadDimensions.Organisation)).Differences;
        paper.Table(
            "The largest differences, average WTE",
            ["Organisation", "Month", "As planned", "With the pause", "Difference, hours"],
            differences.Take(MostShown).Select(d => new[]
            {
                picture.Names.Of(d.ValuesIn(LoadDimensions.Organisation)[0]),
                Words.Month(d.Period),
                Words.Wte(d.Before),
                Words.Wte(d.After),
                Words.Hours(d.MostChange),
            }),
            firstFigure: 2);
    }

    private static void Delays(Paper paper, Picture picture, OrganisationId organisation)
    {
        var goal = new DelayGoal(organisation) { MostDays = 90 };
        var plan = DelaySearch.Find(picture.Table, picture.Plan.Capacity, TimeGrain.Month, goal, mayMove: i => picture.Portfolio[i].Driver != ChangeDriver.NationalMandate);
        var name = picture.Names.Of(organisation);
        paper.Say(
            $"And what are the smallest delays that bring {name} within its capacity in every month? What starts within these months may start later, "
            + $"by {goal.StepDays} working days at a time and {goal.MostDays} at most; what already runs goes on, and so does what a national mandate asks for. "
            + "The search takes, step by step, what lessens the excess most for each week of delay, and then shortens each delay as far as it can be. It is a simple one: another combination may do with less.");
        paper.Table(
            "The search, step by step",
            ["Initiative", "Delay until then, working days", "Delay now", "Excess before, hours", "Excess after, hours"],
            Together(plan.Steps).Select(s => new[]
            {
                picture.Names.Of(s.Initiative),
                Days(s.FromDays),
                Days(s.ToDays),
                Words.Hours(s.ExcessBefore),
                Words.Hours(s.ExcessAfter),
            }));
        paper.Say(plan.Outcome switch
        {
            DelayOutcome.Within => $"With that, {name} is within its capacity in every month.",
            DelayOutcome.WithinAsFarAsKnown => $"With that, {name} is within its capacity in every month, as far as is known: some of its work is not estimated, or some of its capacity not stated.",
            _ => $"That is as far as delays of at most {goal.MostDays} working days go: {name} is still over in {Words.List([.. plan.StillOver.Select(static u => Words.Month(u.Period))])}.",
        });
        if (plan.Delays.Count > 0)
        {
            paper.Points(plan.Delays.Select(d => $"{picture.Names.Of(d.Key)}: {Words.Count(d.Value, "working day")} later"));
            Elsewhere(paper, picture, plan);
        }
    }

    /// <summary>Steps of one initiative on end, as one: the search goes by the week.</summary>
    private static List<DelayStep> Together(IEnumerable<DelayStep> steps)
    {
        var together = new List<DelayStep>();
        foreach (var step in steps)
        {
            if (together.Count > 0 && together[^1] is var last && last.Initiative == step.Initiative)
            {
                together[^1] = step with { FromDays = last.FromDays, ExcessBefore = last.ExcessBefore };
            }
            else
            {
                together.Add(step);
            }
        }

        return together;
    }

    /// <summary>A delay moves the work of all, not only of the organisation it was meant to relieve.</summary>
    private static void Elsewhere(Paper paper, Picture picture, DelayPlan plan)
    {
        var then = LoadSaturation.Of(plan.Scenario.Apply(picture.Table, picture.ByMonth), picture.Plan.Capacity);
        var worse = picture.Saturation.Organisations
            .Where(o => o != plan.Goal.Organisation)
            .Select(o => (Organisation: o, Before: OverMonths(picture.Saturation, o), After: OverMonths(then, o)))
            .Where(static o => o.Before != o.After)
            .ToList();
        paper.Say(worse.Count == 0
            ? "The delays apply at every organisation; nobody else has more or fewer months over capacity through them."
            : "The delays apply at every organisation. Months over capacity, certain or possible, elsewhere: "
                + string.Join("; ", worse.Select(o => $"{picture.Names.Of(o.Organisation)} {o.After} instead of {o.Before}")) + ".");
    }

    private static int OverMonths(LoadSaturation saturation, OrganisationId organisation) =>
        saturation.Cube.Periods.Count(m => saturation.Of(organisation, m).Status is SaturationStatus.Exceeds or SaturationStatus.MayExceed);

    private static string Days(int days) => FormattableString.Invariant($"{days}");
}
