namespace Transformation.Framework.Plan.Tests.Compacts;

public sealed class CompactChangeTests
{
    [Fact]
    public void Between_TwoVersions_SortsWhatIsDifferent()
    {
        var change = CompactChange.Between(
            Version(1, new("same", "S", "a"), new("dropped", "D"), new("reworded", "R", "a"), new("moved", "M", "a"), new("shared-now", "H", "b", "Old")),
            Version(2, new("shared-now", "H changed"), new("moved", "M", "b"), new("reworded", "R changed", "a"), new("added", "A"), new("same", "S", "a", "New heading")));

        Assert.Equal(
            ["added", "|", "dropped", "|", "shared-now", "moved", "|", "reworded"],
            change.Added.Select(c => c.Id).Append("|").Concat(change.Dropped.Select(c => c.Id)).Append("|")
                .Concat(change.Moved.Select(c => c.Id)).Append("|").Concat(change.Reworded.Select(c => c.Id)));
        Assert.False(change.IsEmpty);
    }

    [Fact]
    public void Between_OrderAndHeadings_DoNotCount() => Assert.True(CompactChange.Between(
        Version(1, new("a", "A", "x", "One"), new("b", "B")), Version(2, new("b", "B", null, "Two"), new("a", "A", "x"))).IsEmpty);

    private static CompactVersion Version(int number, params CompactCommitment[] commitments) => new(number, new(2025, 1, number), commitments);
}
