using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load.Tests;

public sealed class LoadPlanTests
{
    private static readonly LocalDate April = new(2024, 4, 1);

    [Fact]
    public void Create_EveryKindOfClash_TellsAllWithTheirPlaces()
    {
        var one = Make.Claim("one", Make.Trust, CommitmentSize.Unestimated);
        var two = Make.Claim("two", Make.Trust, CommitmentSize.Unestimated);

        var made = LoadPlan.Create(
            [one, two, one, one],
            [Make.Has(Make.Trust, April, 1), Make.Has(Make.Council, April, 1), Make.Has(Make.Trust, April, 2), Make.Has(Make.Trust, April, 2, team: "a"), Make.Has(Make.Trust, April, 3, team: "a")],
            [Make.Impact("one", ImpactSize.Unestimated), Make.Impact("one", ImpactSize.Unestimated)]);

        Assert.False(made.IsValid);
        Assert.Equal(
            [
                ("$.commitments[2].id", ProblemCodes.DuplicateId),
                ("$.commitments[3].id", ProblemCodes.DuplicateId),
                ("$.impacts[1].id", ProblemCodes.DuplicateId),
                ("$.capacity[2].from", ProblemCodes.Contradiction),
                ("$.capacity[4].from", ProblemCodes.Contradiction),
            ],
            made.Problems.Select(static p => (p.Path, p.Code)));
    }

    [Fact]
    public void Create_NullRecord_Throws()
    {
        Assert.Throws<ArgumentException>("commitments", () => LoadPlan.Create([null!], []));
        Assert.Throws<ArgumentException>("capacity", () => LoadPlan.Create([], [null!]));
        Assert.Throws<ArgumentException>("impacts", () => LoadPlan.Create([], [], [null!]));
    }

    [Fact]
    public void Create_AnyOrder_KeepsOne()
    {
        var plan = Make.Plan(Make.Claim("b", Make.Trust, Make.Posts(1)), Make.Claim("a", Make.Council, Make.Posts(1)))
            .With(Make.Has(Make.Council, April, 3), Make.Has(Make.Trust, April.PlusDays(1), 2), Make.Has(Make.Trust, April, 1));

        Assert.Equal(["a", "b"], plan.Commitments.Select(static c => c.Id.Value));
        Assert.Equal([1m, 2m, 3m], plan.Capacity.Select(static l => l.Available.Value));
    }

    [Fact]
    public void CapacityOn_AroundEachLine_IsTheLastThatBegan()
    {
        var plan = Make.Plan().With(Make.Has(Make.Trust, April, 1), Make.Has(Make.Trust, April.PlusDays(10), 2), Make.Has(Make.Trust, April.PlusDays(20), 3));

        Assert.Equal(
            [null, 1m, 1m, 2m, 2m, 3m, 3m],
            new[] { -1, 0, 9, 10, 19, 20, 5000 }.Select(d => plan.CapacityOn(Make.Trust, April.PlusDays(d))?.Available.Value));
        Assert.Null(plan.CapacityOn(Make.Council, April));
    }

    [Fact]
    public void CapacityOn_Team_HasLinesOfItsOwn()
    {
        var plan = Make.Plan().With(Make.Has(Make.Trust, April, 5), Make.Has(Make.Trust, April.PlusDays(10), 2, team: "Ward 7"));

        Assert.Equal([null, 2m], new[] { 9, 10 }.Select(d => plan.CapacityOn(Make.Trust, April.PlusDays(d), "Ward 7")?.Available.Value));
        Assert.Equal(5m, plan.CapacityOn(Make.Trust, April.PlusDays(10))?.Available.Value);
        Assert.Null(plan.CapacityOn(Make.Trust, April.PlusDays(10), "ward 7"));
    }

    [Fact]
    public void Create_ImpactsAndTeamsInAnyOrder_KeepsOne()
    {
        var plan = LoadPlan.Create(
            [],
            [Make.Has(Make.Trust, April, 3, team: "b"), Make.Has(Make.Trust, April, 2, team: "a"), Make.Has(Make.Trust, April.PlusDays(1), 1)],
            [Make.Impact("b", ImpactSize.Unestimated), Make.Impact("a", ImpactSize.Unestimated)]).OrThrow();

        Assert.Equal(["a", "b"], plan.Impacts.Select(static i => i.Id.Value));
        Assert.Equal([null, "a", "b"], plan.Capacity.Select(static l => l.Team));
    }

    [Fact]
    public void CapacityLine_NegativeOrOfNobody_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>("available", () => Make.Has(Make.Trust, April, -1));
        Assert.Throws<ArgumentException>("organisation", () => Make.Has(default, April, 1));
    }
}
