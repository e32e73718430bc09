namespace Transformation.Framework.Benefits.Tests;

public class EvidenceCorrectionsTests
{
    private static readonly EvidenceCorrection Good = new(EvidenceGrade.From("good"), Percentage.Of(5), Uplift.Of(2));
    private static readonly EvidenceCorrection Poor = new(EvidenceGrade.From("poor"), Percentage.Of(30), Uplift.Of(40));

    [Fact]
    public void TryFind_GradeOfTheTable_GivesItsCorrection()
    {
        var table = new EvidenceCorrections("Our table, 2026", "made up", Poor, Good);

        Assert.True(table.TryFind(EvidenceGrade.From("poor"), out var correction));
        Assert.Equal((30m, 40m), (correction.Benefits.Value, correction.Costs.Value));
        Assert.Equal(["good", "poor"], table.All.Select(static c => c.Grade.Value));
    }

    [Fact]
    public void TryFind_GradeTheTableDoesNotKnow_IsNotNoCorrection() =>
        Assert.False(new EvidenceCorrections("Our table, 2026", "made up", Good).TryFind(EvidenceGrade.From("poor"), out _));

    [Fact]
    public void New_GradeTwiceOrNone_Throws()
    {
        Assert.Throws<ArgumentException>(static () => new EvidenceCorrections("Our table, 2026", "made up", Good, Good));
        Assert.Throws<ArgumentException>(static () => new EvidenceCorrections("Our table, 2026", "made up"));
        Assert.Throws<ArgumentException>(static () => new EvidenceCorrection(default, default, default));
    }

    [Theory]
    [InlineData("3", true)]
    [InlineData("", false)]
    [InlineData("so so", false)]
    public void EvidenceGrade_TryParse_TakesIdentifiers(string text, bool isGrade)
    {
        Assert.Equal(isGrade, EvidenceGrade.TryParse(text, null, out var grade));
        Assert.Equal(isGrade ? text : "", grade.Value);
    }
}
