using FsCheck.Xunit;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load.Tests;

[Properties(Arbitrary = [typeof(LoadCases)])]
public sealed class PublishTests
{
    [Property]
    public void Publish_AnyCube_ShowsItsFiguresOrHidesThem(LoadCase example)
    {
        var cube = example.Cube(LoadDimensions.Organisation, LoadDimensions.Theme);
        var snapshot = LoadSnapshot.Publish(cube, Snapshots.Header(rule: SuppressionRule.Below(3)));

        Assert.Equal(cube.Periods.AsEnumerable(), snapshot.Periods);
        Assert.Equal(cube.CellCount, snapshot.Rows.Length);
        foreach (var row in snapshot.Rows)
        {
            var slice = cube.Whole.Where(LoadDimensions.Organisation, OrganisationId.Parse(row.ValuesIn("organisation").Single()));
            slice = row.ValuesIn("theme").IsEmpty
                ? slice.WhereUnknown(LoadDimensions.Theme)
                : row.ValuesIn("theme").Aggregate(slice, static (s, theme) => s.Where(LoadDimensions.Theme, theme));
            Assert.All(row.Figures.Zip(cube.Periods), pair =>
            {
                if (!pair.First.IsHidden && row.ValuesIn("theme") is not ["access"]) // whose slice has those of two themes too
                {
                    var figure = slice.In(pair.Second);
                    Assert.Equal((figure.Least, figure.Most, figure.CommitmentCount, figure.UnestimatedCount), (pair.First.Least, pair.First.Most, pair.First.CommitmentCount, pair.First.UnestimatedCount));
                }
            });
        }

        Assert.All(snapshot.Rows.SelectMany(static row => row.Figures), static f => Assert.False(f.CommitmentCount is 1 or 2));
        Assert.Equal(snapshot, LoadJson.LoadSnapshot.Load(LoadJson.LoadSnapshot.ToUtf8(snapshot)).OrThrow());
    }

    [Property]
    public void Publish_NothingToHide_TotalsAreThoseOfTheCubeToSomeMilliseconds(LoadCase example)
    {
        var cube = example.Cube(LoadDimensions.Organisation, LoadDimensions.Horizon);
        var snapshot = LoadSnapshot.Publish(cube, Snapshots.Header(rule: SuppressionRule.None));

        Assert.False(snapshot.HidesSomething);
        Assert.Equal(cube.Whole.Total.CommitmentCount, snapshot.Total.CommitmentCount);
        Assert.InRange(snapshot.Total.Most!.Value.Milliseconds - cube.Whole.Total.Most.Milliseconds, -cube.CellCount * cube.Periods.Length, cube.CellCount * cube.Periods.Length);
    }

    [Fact]
    public void Publish_CubeThatTellsInitiativesApart_IsRefused() => Refused(Make.Plan().Cube(Range, LoadDimensions.Initiative));

    [Fact]
    public void Publish_CubeThatIsTooLarge_IsRefused() => Refused(LoadCube.Calculate(
        CommitmentTable.Build(
            Enumerable.Range(0, 250).Select(static i => Commitment.Of(CommitmentId.From($"c{i}"), InitiativeId.From("x"), Make.Trust, Make.Posts(1), team: $"team {i}")), Range, LoadCatalogue.Empty), TimeGrain.Day, [LoadDimensions.Team]));

    private static LoadRange Range { get; } = Make.Months(new(2024, 4), new(2025, 3));

    private static void Refused(LoadCube cube) => Assert.Equal("cube", Assert.Throws<ArgumentException>(() => LoadSnapshot.Publish(cube, Snapshots.Header())).ParamName);
}
