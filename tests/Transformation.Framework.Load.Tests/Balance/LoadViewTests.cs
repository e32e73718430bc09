using FsCheck.Xunit;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load.Tests;

[Properties(Arbitrary = [typeof(LoadCases)])]
public sealed class LoadViewTests
{
    private const string Ward = "Ward 7";
    private const string Office = "Programme office";

    private static readonly YearMonth January = new(2025, 1);

    [Fact]
    public void Of_TeamThatDoesLittleAndReceivesMuch_ShowsBothSideBySide()
    {
        // January 2025 has 22 working days.
        var view = View(
            [Make.Claim("a", Make.Trust, Make.Posts(2), team: Office), Make.Claim("b", Make.Trust, Make.Posts(0.1m), team: Ward)],
            [
                Make.Impact("a", ImpactSize.Hours(60, Make.Hours(6)), new(2025, 1, 6), new(2025, 1, 31), Ward),
                Make.Impact("b", ImpactSize.Judged(ImpactIntensity.High), team: Ward),
                Make.Impact("c", ImpactSize.Hours(3, Make.Hours(2)), new(2025, 1, 6), new(2025, 1, 6), organisation: Make.Council),
            ]);
        var period = view.Periods[0];

        Assert.Equal((Make.Hours(2 * 7.5m * 22), Effort.Zero, 0), Told(view.Of(Make.Trust, Office, period)));
        Assert.Equal((Make.Hours(0.1m * 7.5m * 22), Make.Hours(360), 1), Told(view.Of(Make.Trust, Ward, period)));
        Assert.Equal((Make.Hours(2.1m * 7.5m * 22), Make.Hours(360), 1), Told(view.Of(Make.Trust, period)));
        Assert.Equal((Effort.Zero, Make.Hours(6), 0), Told(view.Of(Make.Council, period)));
        Assert.Equal((Make.Hours(2.1m * 7.5m * 22), Make.Hours(366), 1), Told(view.Overall(period)));
        Assert.Equal([Make.Trust, Make.Council], view.Organisations.AsEnumerable());
        Assert.Equal([Office, Ward], view.TeamsOf(Make.Trust).AsEnumerable());
        Assert.Empty(view.TeamsOf(Make.Council));
    }

    [Property]
    public void EveryPair_IsTheFigureOfEachCube(LoadCase example)
    {
        var (delivering, receiving) = (example.Cube(LoadDimensions.Organisation, LoadDimensions.Team), example.ReceivingCube(LoadDimensions.Team, LoadDimensions.Organisation));
        var view = LoadView.Of(delivering, receiving);
        var reference = new DayByDay(example);
        foreach (var period in view.Periods.Take(12))
        {
            foreach (var organisation in view.Organisations)
            {
                var pair = view.Of(organisation, period);
                Assert.Equal(reference.Of(period.Start, period.End, c => c.Organisation == organisation).Most, pair.Delivering.Most.Milliseconds);
                Assert.Equal(reference.OfImpacts(period.Start, period.End, i => i.Organisation == organisation).Most, pair.Receiving.Most.Milliseconds);
                foreach (var team in view.TeamsOf(organisation))
                {
                    var ofTeam = view.Of(organisation, team, period);
                    Assert.Equal(reference.Of(period.Start, period.End, c => c.Organisation == organisation && c.Team == team).Most, ofTeam.Delivering.Most.Milliseconds);
                    Assert.Equal(reference.OfImpacts(period.Start, period.End, i => i.Organisation == organisation && i.Team == team).Most, ofTeam.Receiving.Most.Milliseconds);
                }
            }
        }
    }

    [Fact]
    public void Of_CubesThatDoNotFit_Throws()
    {
        var cube = View([], []).Delivering;
        var table = CommitmentTable.Build(new List<ChangeImpact>(), Make.Months(January, January), LoadCatalogue.Empty);
        var later = CommitmentTable.Build(new List<ChangeImpact>(), Make.Months(January, new(2025, 2)), LoadCatalogue.Empty);

        Assert.Throws<ArgumentException>("receiving", () => LoadView.Of(cube, LoadCube.Calculate(table, TimeGrain.Week, [LoadDimensions.Organisation])));
        Assert.Throws<ArgumentException>("receiving", () => LoadView.Of(cube, LoadCube.Calculate(later, TimeGrain.Month, [LoadDimensions.Organisation])));
        Assert.Throws<ArgumentException>("receiving", () => LoadView.Of(cube, LoadCube.Calculate(table, TimeGrain.Month, [LoadDimensions.Team])));
        Assert.Throws<ArgumentException>("delivering", () => LoadView.Of(LoadCube.Calculate(table, TimeGrain.Month, [LoadDimensions.Team]), cube));
        Assert.Throws<InvalidOperationException>(() => LoadView.Of(cube, LoadCube.Calculate(table, TimeGrain.Month, [LoadDimensions.Organisation])).TeamsOf(Make.Trust));
    }

    private static LoadView View(Commitment[] commitments, ChangeImpact[] impacts)
    {
        var range = Make.Months(January, January);
        LoadDimension[] dimensions = [LoadDimensions.Organisation, LoadDimensions.Team];
        return LoadView.Of(
            LoadCube.Calculate(CommitmentTable.Build(commitments, range, LoadCatalogue.Empty), TimeGrain.Month, dimensions),
            LoadCube.Calculate(CommitmentTable.Build(impacts, range, LoadCatalogue.Empty), TimeGrain.Month, dimensions));
    }

    private static (Effort Delivering, Effort Receiving, int Unestimated) Told(LoadPair pair) => (pair.Delivering.Most, pair.Receiving.Most, pair.Receiving.UnestimatedCount);
}
