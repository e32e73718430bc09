namespace Transformation.Framework.Benefits.Tests;

public class MottMacDonald2002Tests
{
    [Fact]
    public void All_ArePublished() => Assert.Equal(
        [
            "Non-standard buildings: duration 2% to 39%, capital 4% to 51%, operating not given",
            "Standard buildings: duration 1% to 4%, capital 2% to 24%, operating not given",
            "Non-standard civil engineering: duration 3% to 25%, capital 6% to 66%, operating not given",
            "Standard civil engineering: duration 1% to 20%, capital 3% to 44%, operating not given",
            "Equipment and development: duration 10% to 54%, capital 10% to 200%, operating not given",
            "Outsourcing: duration not given, capital not given, operating 0% to 41%",
        ],
        MottMacDonald2002.All.Select(static r => $"{r.ProjectType}: duration {Text(r.Duration)}, capital {Text(r.CapitalCost)}, operating {Text(r.OperatingCost)}"));

    [Fact]
    public void CapitalCost_IsNeverTheBoundOfTheDuration()
    {
        // Pitfall "EC data errors": a data set repeats the upper bounds of duration (20, 54 and 4 %) in its column of capital cost.
        Assert.All(MottMacDonald2002.All.Where(static r => r.CapitalCost is not null), static r => Assert.NotEqual(r.Duration!.Upper, r.CapitalCost!.Upper));
    }

    [Fact]
    public void OptimismRange_UpsideDown_Throws() => Assert.Throws<ArgumentException>(static () => new OptimismRange(Uplift.Of(5), Uplift.Of(4)));

    private static string Text(OptimismRange? range) => range?.ToString() ?? "not given";
}
