using FsCheck.Xunit;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load.Tests;

[Properties(Arbitrary = [typeof(LoadCases)], MaxTest = 200)]
public sealed class MonthlyLoadLawsTests
{
    [Property]
    public void Calculate_AnyPlan_EqualsDayByDayReckoning(LoadCase example)
    {
        var load = example.Calculate();
        var reference = new DayByDay(example);

        foreach (var month in load.Months)
        {
            Assert.Equal(reference.Of(month, static _ => true), Told(load.Overall(month).Load));
            Assert.All(AllHorizons, h => Assert.Equal(reference.Of(month, c => reference.HorizonOf(c) == h), Told(load.ForHorizon(h, month))));
            foreach (var organisation in example.Plan.Commitments.Select(static c => c.Organisation).Concat(load.Organisations).Distinct())
            {
                Assert.Equal(reference.Of(month, c => c.Organisation == organisation), Told(load.ForOrganisation(organisation, month).Load));
                Assert.Equal(reference.Capacity(month, organisation), load.ForOrganisation(organisation, month).Capacity);
                Assert.All(AllHorizons, h => Assert.Equal(
                    reference.Of(month, c => c.Organisation == organisation && reference.HorizonOf(c) == h), Told(load.Cell(organisation, h, month))));
            }
        }
    }

    [Property]
    public void Calculate_CommitmentsInAnotherOrder_GivesTheSameBytes(LoadCase example)
    {
        var random = new Random(example.Seed);
        var (commitments, capacity) = (example.Plan.Commitments.ToArray(), example.Plan.Capacity.ToArray());
        random.Shuffle(commitments);
        random.Shuffle(capacity);
        var shuffled = LoadPlan.Create(commitments, capacity, example.Plan.Impacts.Reverse()).OrThrow();

        Assert.Equal(LoadJson.LoadPlan.ToUtf8(example.Plan), LoadJson.LoadPlan.ToUtf8(shuffled));
        Assert.Equal(Dump.Of(example.Calculate()), Dump.Of(example.Calculate(shuffled)));
    }

    [Property]
    public void Calculate_TwoPlansTogether_IsTheSumOfBoth(LoadCase example)
    {
        var (one, other) = (Part(example, 0), Part(example, 1));
        var whole = example.Calculate();

        foreach (var month in whole.Months)
        {
            IsSum(whole.Overall(month).Load, one.Overall(month).Load, other.Overall(month).Load);
            Assert.All(AllHorizons, h => IsSum(whole.ForHorizon(h, month), one.ForHorizon(h, month), other.ForHorizon(h, month)));
            Assert.All(whole.Organisations, o => IsSum(
                whole.ForOrganisation(o, month).Load, one.ForOrganisation(o, month).Load, other.ForOrganisation(o, month).Load));
            Assert.All(whole.Organisations, o => Assert.All(AllHorizons, h => IsSum(whole.Cell(o, h, month), one.Cell(o, h, month), other.Cell(o, h, month))));
        }
    }

    [Property]
    public void Explain_EveryFigure_AddsUpToIt(LoadCase example)
    {
        var load = example.Calculate();
        foreach (var figure in FiguresOf(load))
        {
            var parts = figure.Explain();

            Assert.Equal(figure.Least.Milliseconds, parts.Sum(static p => p.Least.Milliseconds));
            Assert.Equal(figure.Most.Milliseconds, parts.Sum(static p => p.Most.Milliseconds));
            Assert.Equal(figure.UnestimatedCount, parts.Count(static p => p.IsUnestimated));
            Assert.Equal(figure.InitiativeCount, parts.Select(static p => p.Commitment.Initiative).Distinct().Count());
            Assert.Equal(figure.IsLowerBound, parts.Any(static p => p.Commitment.Size is UnestimatedSize));
            Assert.All(parts, p => Assert.True(p.Month == figure.Month && p.WorkingDays > 0 && p.WorkingDays <= figure.WorkingDays));
        }
    }

    [Property]
    public void Calculate_MonthOnItsOwn_IsThatMonthOfAnyRange(LoadCase example)
    {
        var load = example.Calculate();

        Assert.All(load.Months, month =>
        {
            var alone = MonthlyLoad.Calculate(example.Plan, example.Horizons, month, month, example.Calendar);
            Assert.Equal(Told(load.Overall(month).Load), Told(alone.Overall(month).Load));
            Assert.All(load.Organisations, o => Assert.Equal(Told(load.ForOrganisation(o, month)), Told(alone.ForOrganisation(o, month))));
        });
    }

    [Property]
    public void OverCommitments_AnyPlan_AreTheMonthsOverCapacityInUnbrokenStretches(LoadCase example)
    {
        var load = example.Calculate();
        var expected = load.Organisations.SelectMany(o => load.Months.Select(m => (Organisation: o, Use: load.ForOrganisation(o, m))))
            .Where(static x => x.Use.Capacity is { } capacity && x.Use.Load.Most > capacity)
            .Select(static x => (x.Organisation, x.Use.Load.Month, x.Use.Load.Least > x.Use.Capacity));

        Assert.Equal(expected, load.OverCommitments.SelectMany(static o => o.Months.Select(m => (o.Organisation, m.Load.Month, o.IsCertain))));
        Assert.All(load.OverCommitments, static o => Assert.All(o.Months.Zip(o.Months.Skip(1)), static pair => Assert.Equal(pair.First.Load.Month.PlusMonths(1), pair.Second.Load.Month)));
        Assert.All(load.OverCommitments.Zip(load.OverCommitments.Skip(1)), static pair => Assert.False(
            pair.First.Organisation == pair.Second.Organisation && pair.First.IsCertain == pair.Second.IsCertain && pair.First.LastMonth.PlusMonths(1) == pair.Second.FirstMonth));
    }

    [Property]
    public void Competing_EveryOverCommitment_AddsUpToItsLoad(LoadCase example) =>
        Assert.All(example.Calculate().OverCommitments, static over =>
        {
            var competing = over.Competing();
            Assert.Equal(over.Months.Sum(static m => m.Load.Least.Milliseconds), competing.Sum(static c => c.Least.Milliseconds));
            Assert.Equal(over.Months.Sum(static m => m.Load.Most.Milliseconds), competing.Sum(static c => c.Most.Milliseconds));
            Assert.Equal(competing.Length, competing.Select(static c => c.Initiative).Distinct().Count());
            Assert.Equal(over.IsLowerBound, competing.Any(static c => c.IsLowerBound));
            Assert.Equal(over.MostExcess.Milliseconds, over.Months.Sum(static m => m.Load.Most.Milliseconds - m.Capacity!.Value.Milliseconds));
        });

    [Property]
    public void Balance_AnyMonth_BoundsEveryShareThatTheRangesAllow(LoadCase example)
    {
        var load = example.Calculate();
        foreach (var balance in load.Months.Select(load.Balance))
        {
            Assert.Equal(balance.H2Plus.Most + balance.H2Minus.Most > Effort.Zero, balance.LeastH2PlusShare is not null);
            foreach (var (plus, minus) in Ends(balance.H2Plus).SelectMany(_ => Ends(balance.H2Minus), static (p, m) => (p, m)).Where(static x => x.p + x.m > 0))
            {
                Assert.InRange(100m * plus / (plus + minus), balance.LeastH2PlusShare!.Value.Value, balance.MostH2PlusShare!.Value.Value);
            }
        }
    }

    private static readonly Horizon?[] AllHorizons = [Horizon.H1, Horizon.H2Minus, Horizon.H2Plus, Horizon.H3, null];

    private static IEnumerable<long> Ends(LoadFigure figure) => [figure.Least.Milliseconds, figure.Most.Milliseconds];

    private static (Effort, Effort, int, int) Told(LoadFigure figure) => (figure.Least, figure.Most, figure.UnestimatedCount, figure.InitiativeCount);

    private static ((Effort, Effort, int, int), Effort?, SaturationStatus) Told(CapacityUse use) => (Told(use.Load), use.Capacity, use.Status);

    private static IEnumerable<LoadFigure> FiguresOf(MonthlyLoad load) => load.Months.SelectMany(month =>
        load.Organisations.SelectMany(o => AllHorizons.Select(h => load.Cell(o, h, month)).Append(load.ForOrganisation(o, month).Load))
            .Concat(AllHorizons.Select(h => load.ForHorizon(h, month)))
            .Append(load.Overall(month).Load));

    /// <summary>The load of every second commitment, drawn by the seed.</summary>
    private static MonthlyLoad Part(LoadCase example, int which)
    {
        var random = new Random(example.Seed);
        var chosen = example.Plan.Commitments.Where(_ => random.Next(2) == which).ToList();
        return example.Calculate(LoadPlan.Create(chosen, example.Plan.Capacity).OrThrow());
    }

    private static void IsSum(LoadFigure whole, LoadFigure one, LoadFigure other)
    {
        Assert.Equal(whole.Least, one.Least + other.Least);
        Assert.Equal(whole.Most, one.Most + other.Most);
        Assert.Equal(whole.UnestimatedCount, one.UnestimatedCount + other.UnestimatedCount);
        Assert.Equal(
            whole.Explain().OrderBy(static p => p.Commitment.Id),
            one.Explain().Concat(other.Explain()).OrderBy(static p => p.Commitment.Id));
    }
}
