namespace Transformation.Framework.Core.Tests;

public sealed class ProblemCollectorTests
{
    [Fact]
    public void ToImmutable_NothingAdded_IsEmpty()
    {
        var problems = new ProblemCollector();

        Assert.True(problems.IsEmpty);
        Assert.Empty(problems.ToImmutable());
    }

    [Fact]
    public void ToImmutable_UpToTheLimit_KeepsAllInOrder()
    {
        var problems = Filled(limit: 3, count: 3);

        Assert.Equal(["$[0]", "$[1]", "$[2]"], problems.ToImmutable().Select(p => p.Path));
    }

    [Fact]
    public void ToImmutable_PastTheLimit_CountsTheRestInAClosingEntry()
    {
        var problems = Filled(limit: 3, count: 8);

        var kept = problems.ToImmutable();

        Assert.Equal(8, problems.Count);
        Assert.Equal(["$[0]", "$[1]", "$[2]", "$"], kept.Select(p => p.Path));
        Assert.Equal(new Problem("$", ProblemCodes.TooMany, "5 more problems are not listed."), kept[^1]);
    }

    [Fact]
    public void ToImmutable_OnePastTheLimit_SpeaksOfOneProblem() =>
        Assert.Equal("1 more problem is not listed.", Filled(limit: 1, count: 2).ToImmutable()[^1].Message);

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Constructor_LimitBelowOne_Throws(int limit) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ProblemCollector(limit));

    [Fact]
    public void Add_Null_Throws() => Assert.Throws<ArgumentNullException>(() => new ProblemCollector().Add(null!));

    [Fact]
    public void Problem_ToString_GivesPathAndMessage() =>
        Assert.Equal("$.to: Ends before it starts.", new Problem("$.to", ProblemCodes.Contradiction, "Ends before it starts.").ToString());

    private static ProblemCollector Filled(int limit, int count)
    {
        var problems = new ProblemCollector(limit);
        for (var i = 0; i < count; i++)
        {
            problems.Add(FormattableString.Invariant($"$[{i}]"), ProblemCodes.Missing, "Missing.");
        }

        return problems;
    }
}
