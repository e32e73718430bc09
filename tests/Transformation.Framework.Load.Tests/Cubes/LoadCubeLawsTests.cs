using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load.Tests.Cubes;

[Properties(Arbitrary = [typeof(LoadCases)])]
public class LoadCubeLawsTests
{
    private static readonly LoadDimension[] All = [LoadDimensions.Organisation, LoadDimensions.Team, LoadDimensions.Horizon, LoadDimensions.Theme, LoadDimensions.Initiative];

    [Property]
    public void EveryCellAndPeriod_IsWhatCountingDayByDayGives(LoadCase example)
    {
        var cube = example.Cube(LoadDimensions.Organisation, LoadDimensions.Horizon);
        var reference = new DayByDay(example);
        foreach (var period in cube.Periods)
        {
            Check(cube.Whole, period, static _ => true);
            foreach (var organisation in cube.Whole.By(LoadDimensions.Organisation))
            {
                Check(organisation.Slice, period, c => c.Organisation == organisation.Value);
                foreach (var horizon in organisation.Slice.By(LoadDimensions.Horizon))
                {
                    Check(horizon.Slice, period, c => c.Organisation == organisation.Value && IsOf(c, horizon));
                }
            }
        }

        void Check(LoadSlice slice, LoadPeriod period, Func<Commitment, bool> selects)
        {
            var figure = slice.In(period);
            Assert.Equal(
                reference.Of(period.Start, period.End, selects),
                (figure.Least.Milliseconds, figure.Most.Milliseconds, figure.UnestimatedCount, figure.CommitmentCount));
        }

        bool IsOf(Commitment commitment, LoadGroup<Horizon> horizon) =>
            example.Horizons.TryGetValue(commitment.Initiative, out var known) ? horizon.IsKnown && horizon.Value == known : !horizon.IsKnown;
    }

    [Property]
    public void AnyStretch_IsWhatCountingDayByDayGives(LoadCase example)
    {
        var cube = example.Cube(LoadDimensions.Team);
        var (one, other) = (cube.Periods[example.Seed % cube.Periods.Length], cube.Periods[example.Seed / 7 % cube.Periods.Length]);
        var (first, last) = one.CompareTo(other) <= 0 ? (one, other) : (other, one);
        var figure = cube.Whole.Between(first, last);
        var expected = new DayByDay(example).Of(first.Start, last.End, static _ => true);

        Assert.Equal(expected, (figure.Least.Milliseconds, figure.Most.Milliseconds, figure.UnestimatedCount, figure.CommitmentCount));
    }

    [Property]
    public void LoadOfATheme_IsThatOfAllInitiativesThatHaveIt_AndTheTotalCountsThemOnce(LoadCase example)
    {
        var cube = example.Cube(LoadDimensions.Theme);
        var reference = new DayByDay(example);
        var (start, end) = (cube.Range.Start, cube.Range.End);
        var themes = LoadCase.ThemesOf(example.Horizons.Keys).ToLookup(static t => t.Key, static t => t.Value);
        foreach (var theme in cube.Whole.By(LoadDimensions.Theme))
        {
            var expected = reference.Of(start, end, c => theme.IsKnown ? themes[c.Initiative].Contains(theme.Value) : !themes[c.Initiative].Any());
            Assert.Equal((expected.Least, expected.Commitments), (theme.Slice.Total.Least.Milliseconds, theme.Slice.Total.CommitmentCount));
            Assert.Equal(theme.Slice.Total, (theme.IsKnown ? cube.Whole.Where(LoadDimensions.Theme, theme.Value) : cube.Whole.WhereUnknown(LoadDimensions.Theme)).Total);
        }

        Assert.Equal(reference.Of(start, end, static _ => true).Least, cube.Whole.Total.Least.Milliseconds);
    }

    [Property]
    public void EveryWayOfWorkingItOut_GivesTheSameCube(LoadCase example)
    {
        var expected = example.Cube(All);
        foreach (var layout in Enum.GetValues<LoadLayout>())
        {
            foreach (var threads in new[] { 1, 2, 7 })
            {
                Assert.Equal(expected, LoadCube.Calculate(example.Table, example.Grain, All, new() { Layout = layout, Threads = threads }));
            }
        }

        var shuffled = example.Plan.Commitments.OrderBy(c => c.Id.Value.GetHashCode(StringComparison.Ordinal) ^ example.Seed).ToList();
        Assert.Equal(expected, LoadCube.Calculate(CommitmentTable.Build(shuffled, example.Range, example.Catalogue), example.Grain, All));
    }

    [Property]
    public void CubesOfParts_MergeToTheCubeOfAll_InAnyOrderAndGrouping(LoadCase example)
    {
        var parts = example.Plan.Commitments
            .GroupBy(c => (c.Id.Value[^1] + example.Seed) % 3)
            .Select(part => LoadCube.Calculate(CommitmentTable.Build(part, example.Range, example.Catalogue), example.Grain, All))
            .ToList();
        if (parts is [var a, var b, var c])
        {
            var all = example.Cube(All);
            Assert.Equal(all, LoadCube.Merge(LoadCube.Merge(a, b), c));
            Assert.Equal(all, LoadCube.Merge(a, LoadCube.Merge(c, b)));
        }
    }

    [Property]
    public void RollingUp_IsTheSameAsAskingForFewerDimensions(LoadCase example)
    {
        LoadDimension[] keep = [.. All.Where((_, i) => (example.Seed >> i & 1) == 1).Reverse()];

        Assert.Equal(example.Cube(keep), example.Cube(All).RollUp(keep));
    }

    [Property]
    public void Explanation_AddsUpToTheFigure_ToHalfAMillisecondForEachPart(LoadCase example)
    {
        var table = example.Table;
        var slice = LoadCube.Calculate(table, example.Grain, [LoadDimensions.Organisation]).Whole.Where(LoadDimensions.Organisation, Make.Trust);
        foreach (var period in slice.Cube.Periods.Take(20))
        {
            var (figure, parts) = (slice.In(period), slice.Explain(table, period));
            var reference = new DayByDay(example);

            Assert.Equal((figure.CommitmentCount, figure.UnestimatedCount), (parts.Length, parts.Count(static p => p.IsUnestimated)));
            Assert.True(Math.Abs(parts.Sum(static p => p.Most?.Milliseconds ?? 0) - figure.Most.Milliseconds) <= parts.Length);
            Assert.All(parts, part => Assert.Equal(
                reference.Of(period.Start, period.End, c => c == example.Plan.Commitments[part.Source]).Least, part.Least?.Milliseconds ?? 0));
        }
    }

    [Property]
    public void InitiativesOfAPeriod_AreThoseWithACommitmentOnOneOfItsWorkedDays(LoadCase example)
    {
        var cube = example.Cube(LoadDimensions.Organisation, LoadDimensions.Initiative);
        var reference = new DayByDay(example);
        foreach (var period in cube.Periods.Take(12))
        {
            Assert.Equal(
                example.Plan.Commitments.Select(static c => c.Initiative).Distinct().Order()
                    .Where(id => reference.Of(period.Start, period.End, c => c.Initiative == id && c.Organisation == Make.Trust).Commitments > 0),
                cube.Whole.Where(LoadDimensions.Organisation, Make.Trust).InitiativesIn(period));
        }
    }
}
