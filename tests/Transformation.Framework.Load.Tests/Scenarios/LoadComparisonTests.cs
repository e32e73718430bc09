using FsCheck.Xunit;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load.Tests;

[Properties(Arbitrary = [typeof(LoadCases)])]
public sealed class LoadComparisonTests
{
    private static readonly LoadRange Range = Make.Months(new(2024, 4), new(2024, 5));

    [Property]
    public void Of_AnyTwoCubes_HasEveryDifferenceOnceAndTheLargestFirst(LoadCase example)
    {
        var before = example.Cube(LoadDimensions.Organisation, LoadDimensions.Initiative);
        var half = example.Plan.Commitments.Where((_, i) => i % 2 == 0);
        var after = LoadCube.Calculate(CommitmentTable.Build(half, example.Range, example.Catalogue), example.Grain, before.Dimensions);
        var comparison = LoadComparison.Of(before, after);
        var differences = comparison.Differences.ToDictionary(static d => (d.ValuesIn(LoadDimensions.Organisation)[0], d.ValuesIn(LoadDimensions.Initiative)[0], d.Period));

        foreach (var organisation in before.Whole.By(LoadDimensions.Organisation))
        {
            foreach (var initiative in organisation.Slice.By(LoadDimensions.Initiative))
            {
                var afterwards = after.Whole.Where(LoadDimensions.Organisation, organisation.Value).Where(LoadDimensions.Initiative, initiative.Value);
                foreach (var period in before.Periods)
                {
                    var now = afterwards.In(period);
                    var found = differences.GetValueOrDefault((organisation.Value.ToString(), initiative.Value.Value, period));
                    Assert.Equal(initiative.Slice.In(period) != now, found is not null);
                    Assert.Equal(now.Most - initiative.Slice.In(period).Most, found?.MostChange ?? Effort.Zero);
                }
            }
        }

        Assert.Equal(comparison.Differences.Select(static d => -Math.Abs(d.MostChange.Milliseconds)).Order(), comparison.Differences.Select(static d => -Math.Abs(d.MostChange.Milliseconds)));
        Assert.Equal(
            comparison.Differences.Select(static d => (d.Period, -d.MostChange.Milliseconds)).Order(),
            LoadComparison.Of(after, before).Differences.Select(static d => (d.Period, d.MostChange.Milliseconds)).Order());
        Assert.Empty(LoadComparison.Of(before, before).Differences);
    }

    [Fact]
    public void Of_CellsOfOneSideOnly_ComparesWithNothing()
    {
        var one = Make.Plan(Make.Claim("a", Make.Trust, Make.Posts(1), new LocalDate(2024, 4, 2), new LocalDate(2024, 4, 2))).Cube(Range, LoadDimensions.Organisation);
        var other = Make.Plan(Make.Claim("b", Make.Council, Make.Posts(2), new LocalDate(2024, 5, 1), new LocalDate(2024, 5, 1))).Cube(Range, LoadDimensions.Organisation);

        Assert.Equal(["ons:E06000023, 2024-05: 0h to 15h", "ods:RVJ, 2024-04: 7.5h to 0h"], LoadComparison.Of(one, other).Differences.Select(static d => d.ToString()));
    }

    [Fact]
    public void Of_CubesOfOtherDimensions_Throws() =>
        Assert.Throws<ArgumentException>(() => LoadComparison.Of(Make.Plan().Cube(Range, LoadDimensions.Organisation), Make.Plan().Cube(Range)));
}
