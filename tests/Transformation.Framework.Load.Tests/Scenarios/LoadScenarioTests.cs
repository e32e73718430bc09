using FsCheck.Xunit;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load.Tests;

[Properties(Arbitrary = [typeof(LoadCases)])]
public sealed class LoadScenarioTests
{
    private static readonly LoadDimension[] Dimensions = [LoadDimensions.Organisation, LoadDimensions.Team, LoadDimensions.Horizon, LoadDimensions.Theme];
    private static readonly InitiativeId Stroke = InitiativeId.From("stroke");
    private static readonly LoadRange Range = Make.Months(new(2024, 4), new(2024, 6));

    [Property(MaxTest = 200)]
    public void Apply_AnyScenario_IsTheCubeOfTheCommitmentsAsChanged(LoadCase example)
    {
        var reference = ScenarioReference.Draw(example, new Random(example.Seed));
        var (table, cube) = (example.Table, example.Cube(Dimensions));
        var before = example.Cube(Dimensions);
        var after = reference.Scenario.Apply(table, cube);

        Assert.Equal(reference.Cube(Dimensions), after);
        Assert.Equal(before, cube);
        Assert.Equal(reference.Cube(Dimensions).Whole.OverTime.AsEnumerable(), after.Whole.OverTime);
    }

    [Property]
    public void Apply_ChangesOfOneInitiative_SharesEveryCellThatItHasNoPartIn(LoadCase example)
    {
        var initiative = InitiativeId.From("initiative-3");
        LoadDimension[] dimensions = [LoadDimensions.Organisation, LoadDimensions.Initiative];
        var cube = example.Cube(dimensions);
        var after = LoadScenario.None.Scale(initiative, Percentage.Of(50)).Apply(example.Table, cube);

        Assert.Equal(cube.CellCount, after.CellCount);
        Assert.All(cube.Parts().Zip(after.Cells), pair =>
        {
            if (pair.First.Values[1] is not ["initiative-3"])
            {
                Assert.Same(pair.First.Cell, pair.Second);
            }
        });
    }

    [Property]
    public void Apply_NothingThatChanges_GivesTheSameCube(LoadCase example)
    {
        var cube = example.Cube(Dimensions);
        var scenario = LoadScenario.None
            .Delay(InitiativeId.From("initiative-1"), 0)
            .Scale(InitiativeId.From("initiative-2"), Percentage.Hundred)
            .Stop(InitiativeId.From("initiative-3"), example.Range.End.PlusDays(1))
            .Pause(InitiativeId.From("initiative-4"), example.Range.Start.PlusDays(-9), example.Range.Start.PlusDays(-1));

        Assert.Same(cube, scenario.Apply(example.Table, cube));
    }

    [Fact]
    public void Apply_EachChange_DoesWhatItSays()
    {
        // 21, 21 and 20 worked days; a post is 7.5 hours a day.
        var plan = Make.Plan(Make.Claim("a", Make.Trust, Make.Posts(1), new LocalDate(2024, 4, 8), new LocalDate(2024, 5, 31)));

        Assert.Equal([127.5m, 157.5m, 0], Hours(plan, LoadScenario.None)); // 17 and 21 days
        Assert.Equal([127.5m, 0, 0], Hours(plan, LoadScenario.None.Stop(Stroke, new LocalDate(2024, 5, 1))));
        Assert.Equal([52.5m, 120m, 0], Hours(plan, LoadScenario.None.Pause(Stroke, new LocalDate(2024, 4, 17), new LocalDate(2024, 5, 8)))); // 7 and 16 days
        Assert.Equal([63.75m, 78.75m, 0], Hours(plan, LoadScenario.None.Scale(Stroke, Percentage.Of(50))));
        Assert.Equal([90m, 157.5m, 37.5m], Hours(plan, LoadScenario.None.Delay(Stroke, 5))); // 12, 21 and 5 days
        Assert.Equal([127.5m, 157.5m, 0], Hours(plan, LoadScenario.None.Delay(Stroke, 5, Make.Council)));
    }

    [Fact]
    public void Apply_Delay_LeavesTheStartOfWhatRunsAlready()
    {
        var plan = Make.Plan(
            Make.Claim("runs", Make.Trust, Make.Posts(1), new LocalDate(2024, 1, 1), new LocalDate(2024, 4, 30)),
            Make.Claim("open", Make.Trust, Make.Posts(1)));

        Assert.Equal([315m, 195m, 150m], Hours(plan, LoadScenario.None.Delay(Stroke, 5))); // the first runs five days of May; the second is as it was
    }

    [Fact]
    public void Apply_CubeOfOtherMonthsOrCommitments_Throws()
    {
        var plan = Make.Plan(Make.Claim("a", Make.Trust, Make.Posts(1)));
        var table = CommitmentTable.Build(plan.Commitments, Range, LoadCatalogue.Empty);
        var scenario = LoadScenario.None.Stop(Stroke, new LocalDate(2024, 5, 1));

        Assert.Throws<ArgumentException>(() => scenario.Apply(table, plan.Cube(Make.Months(new(2024, 4), new(2024, 7)), LoadDimensions.Organisation)));
        Assert.Throws<ArgumentException>(() => scenario.Apply(table, Make.Plan().Cube(Range, LoadDimensions.Organisation)));
    }

    [Fact]
    public void Changes_AsText_SayWhatTheyDo()
    {
        var scenario = LoadScenario.None
            .Pause(Stroke, new LocalDate(2024, 4, 17), new LocalDate(2024, 5, 8))
            .Delay(Stroke, 1, Make.Trust)
            .Delay(Stroke, 20)
            .Scale(Stroke, Percentage.Of(62.5m))
            .Stop(Stroke, new LocalDate(2024, 5, 1));

        Assert.Equal(
            [
                "stroke: paused from 2024-04-17 to 2024-05-08",
                "stroke (ods:RVJ): 1 working day later",
                "stroke: 20 working days later",
                "stroke: at 62.5% of its size",
                "stroke: stopped from 2024-05-01",
            ],
            scenario.Changes.Select(static c => c.ToString()));
    }

    [Fact]
    public void Changes_WrongArguments_AreRefused()
    {
        Assert.Throws<ArgumentException>(() => LoadScenario.None.Pause(Stroke, new LocalDate(2024, 5, 2), new LocalDate(2024, 5, 1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => LoadScenario.None.Delay(Stroke, -1));
        Assert.Throws<ArgumentException>(() => LoadScenario.None.Delay(default, 1));
        Assert.Throws<ArgumentException>(() => LoadScenario.None.Delay(Stroke, 1, default(OrganisationId)));
        Assert.Throws<ArgumentException>(() => LoadScenario.None.Stop(Stroke, new LocalDate(2024, 5, 2, CalendarSystem.Julian)));
    }

    private static IEnumerable<decimal> Hours(LoadPlan plan, LoadScenario scenario)
    {
        var table = CommitmentTable.Build(plan.Commitments, Range, LoadCatalogue.Empty);
        return scenario.Apply(table, LoadCube.Calculate(table, TimeGrain.Month, [LoadDimensions.Organisation])).Whole.OverTime.Select(static f => f.Most.Hours);
    }
}
