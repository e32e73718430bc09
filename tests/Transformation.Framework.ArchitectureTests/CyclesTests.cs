using Transformation.Framework.ArchitectureTests.Rules;

namespace Transformation.Framework.ArchitectureTests;

public sealed class CyclesTests
{
    [Fact]
    public void In_Tree_FindsNone() => Assert.Empty(Cycles.In(Arrows("a>b", "a>c", "b>d", "c>d", "a>a")));

    [Fact]
    public void In_LongWayRound_TellsEveryArrowInOrder() =>
        Assert.Equal(["a>b", "b>c", "c>a"], Told(Cycles.In(Arrows("c>a", "b>c", "a>b", "c>d"))));

    [Fact]
    public void In_TwoApart_TellsBoth() => Assert.Equal(["a>b", "b>a", "x>y", "y>x"], Told(Cycles.In(Arrows("x>y", "b>a", "y>x", "a>b"))));

    [Fact]
    public void In_ShortAndLongWay_TellsTheShort() => Assert.Equal(["a>b", "b>a"], Told(Cycles.In(Arrows("a>b", "b>c", "c>a", "b>a")).Take(1)));

    private static IEnumerable<Arrow> Arrows(params string[] arrows) => arrows.Select(arrow => new Arrow(arrow[..1], arrow[2..], "example"));

    private static IEnumerable<string> Told(IEnumerable<IReadOnlyList<Arrow>> cycles) =>
        cycles.SelectMany(cycle => cycle).Select(arrow => $"{arrow.From}>{arrow.To}");
}
