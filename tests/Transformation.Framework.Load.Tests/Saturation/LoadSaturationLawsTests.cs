using FsCheck.Xunit;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load.Tests;

[Properties(Arbitrary = [typeof(LoadCases)])]
public sealed class LoadSaturationLawsTests
{
    private static readonly LoadDimension[] Dimensions = [LoadDimensions.Team, LoadDimensions.Initiative, LoadDimensions.Organisation];

    [Property]
    public void EveryOrganisationTeamAndPeriod_IsWhatCountingDayByDayGives(LoadCase example)
    {
        var saturation = Of(example);
        var reference = new DayByDay(example);
        foreach (var period in saturation.Cube.Periods)
        {
            var (start, end) = (period.Start, period.End);
            foreach (var organisation in saturation.Organisations)
            {
                Check(
                    saturation.Of(organisation, period),
                    reference.Of(start, end, c => c.Organisation == organisation),
                    reference.Capacity(start, end, organisation));
                foreach (var team in saturation.TeamsOf(organisation))
                {
                    Check(
                        saturation.Of(organisation, team, period),
                        reference.Of(start, end, c => c.Organisation == organisation && c.Team == team),
                        reference.Capacity(start, end, organisation, team));
                }
            }

            var capacities = saturation.Organisations.Select(o => reference.Capacity(start, end, o)).ToList();
            Check(
                saturation.Overall(period),
                reference.Of(start, end, static _ => true),
                capacities.Contains(null) ? null : Effort.FromMilliseconds(capacities.Sum(static c => c!.Value.Milliseconds)));
        }

        static void Check(CapacityUse use, (long Least, long Most, int Unestimated, int Commitments) load, Effort? capacity)
        {
            Assert.Equal((load.Least, load.Most, load.Unestimated, capacity), (use.Load.Least.Milliseconds, use.Load.Most.Milliseconds, use.Load.UnestimatedCount, use.Capacity));
            Assert.Equal(
                capacity is not { } known ? SaturationStatus.CapacityUnknown
                    : load.Least > known.Milliseconds ? SaturationStatus.Exceeds
                    : load.Most > known.Milliseconds ? SaturationStatus.MayExceed
                    : load.Unestimated > 0 ? SaturationStatus.WithinAsFarAsEstimated : SaturationStatus.Within,
                use.Status);
            Assert.Equal(capacity is { Milliseconds: > 0 } ? load.Most / (decimal)capacity.Value.Milliseconds : null, use.MostSaturation);
        }
    }

    [Property]
    public void Organisations_AreThoseWithLoadOrCapacityInTheRange(LoadCase example)
    {
        var range = example.Range;
        var expected = example.Plan.Commitments.Where(c => new DayByDay(example).Of(range.Start, range.End, other => other == c).Commitments > 0).Select(static c => c.Organisation)
            .Concat(example.Plan.Capacity.Where(l => l.From <= range.End).Select(static l => l.Organisation));

        Assert.Equal(expected.Distinct().Order(), Of(example).Organisations);
    }

    [Property]
    public void Of_PeriodOfARangeOfOneMonth_IsThatOfAnyRange(LoadCase example)
    {
        var saturation = Of(example with { Grain = TimeGrain.Month });
        foreach (var period in saturation.Cube.Periods)
        {
            var month = period.Start.ToYearMonth();
            var alone = Of(example with { Grain = TimeGrain.Month, First = month, Last = month });
            Assert.All(saturation.Organisations, o => Assert.Equal(Told(saturation.Of(o, period)), Told(alone.Of(o, alone.Cube.Periods[0]))));
        }
    }

    [Property]
    public void OverCommitments_AreThePeriodsOverCapacityInUnbrokenStretchesOfAKind(LoadCase example)
    {
        var saturation = Of(example);
        IsRight(
            saturation.OverCommitments,
            saturation.Organisations.SelectMany(o => Periods(saturation).Select(p => (Whose: (o, (string?)null), p.Index, Use: saturation.Of(o, p.Period)))));
        IsRight(
            saturation.TeamOverCommitments,
            saturation.Organisations.SelectMany(o => saturation.TeamsOf(o).SelectMany(t => Periods(saturation).Select(p => (Whose: (o, (string?)t), p.Index, Use: saturation.Of(o, t, p.Period))))));

        void IsRight(IEnumerable<OverCommitment> found, IEnumerable<((OrganisationId, string?) Whose, int Index, CapacityUse Use)> all)
        {
            var index = saturation.Cube.Periods.Select(static (p, i) => (p, i)).ToDictionary(static x => x.p, static x => x.i);
            var stretches = found.ToList();
            Assert.Equal(
                all.Where(static x => x.Use.Capacity is { } capacity && x.Use.Load.Most > capacity).Select(static x => (x.Whose, x.Index, x.Use.Load.Least > x.Use.Capacity)),
                stretches.SelectMany(o => o.Periods.Select(use => ((o.Organisation, o.Team), index[use.Period], o.IsCertain))));
            Assert.All(stretches, o => Assert.Equal(o.Periods.Length - 1, index[o.Last] - index[o.First]));
            Assert.All(stretches.Zip(stretches.Skip(1)), pair => Assert.False(
                (pair.First.Organisation, pair.First.Team, pair.First.IsCertain) == (pair.Second.Organisation, pair.Second.Team, pair.Second.IsCertain)
                && index[pair.First.Last] + 1 == index[pair.Second.First]));
        }
    }

    [Property]
    public void Competing_AreTheInitiativesOfTheStretchAsCountedDayByDay(LoadCase example)
    {
        var reference = new DayByDay(example);
        var saturation = Of(example);
        foreach (var over in saturation.OverCommitments.Concat(saturation.TeamOverCommitments).Take(12))
        {
            var competing = over.Competing();
            foreach (var one in competing)
            {
                var expected = reference.Of(
                    over.First.Start, over.Last.End, c => c.Organisation == over.Organisation && (over.Team is null || c.Team == over.Team) && c.Initiative == one.Initiative);
                Assert.Equal((expected.Least, expected.Most, expected.Unestimated), (one.Load.Least.Milliseconds, one.Load.Most.Milliseconds, one.Load.UnestimatedCount));
            }

            Assert.Equal(competing.Select(static c => c.Initiative).Distinct(), competing.Select(static c => c.Initiative));
            Assert.Equal(competing.Select(static c => c.Load.Most).OrderDescending(), competing.Select(static c => c.Load.Most));
            Assert.Equal(over.IsLowerBound, competing.Any(static c => c.Load.IsLowerBound));
            var whole = over.Periods.Sum(static use => (decimal)use.Load.Most.Milliseconds);
            Assert.True(Math.Abs(whole - competing.Sum(static c => (decimal)c.Load.Most.Milliseconds)) <= over.Periods.Length + competing.Length);
            Assert.Equal(over.MostExcess.Milliseconds, over.Periods.Sum(static use => use.Load.Most.Milliseconds - use.Capacity!.Value.Milliseconds));
        }
    }

    private static LoadSaturation Of(LoadCase example) => LoadSaturation.Of(example.Cube(Dimensions), example.Plan.Capacity);

    private static IEnumerable<(int Index, LoadPeriod Period)> Periods(LoadSaturation saturation) => saturation.Cube.Periods.Select(static (p, i) => (i, p));

    private static (Effort, Effort, int, Effort?, SaturationStatus) Told(CapacityUse use) =>
        (use.Load.Least, use.Load.Most, use.Load.UnestimatedCount, use.Capacity, use.Status);
}
