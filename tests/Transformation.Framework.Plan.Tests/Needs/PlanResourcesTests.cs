using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan.Tests.Needs;

public sealed class PlanResourcesTests
{
    private static readonly MonthlyRelease ThreeToFour = MonthlyRelease.Between(3, 4);

    /// <summary>BNSSG ICB Board, 3 October 2024, item 6.2, section 6: 3-4 days a month, potentially up to 10 roles.</summary>
    [Fact]
    public void Of_PublishedNeed_HasAnUpperEndOnly()
    {
        var resources = Of(new ResourceNeed("teams", "Design teams", mostRoles: 10, release: ThreeToFour));
        Assert.Equal((0m, 40m), (resources.LeastDaysAMonth, resources.MostDaysAMonth));
        Assert.Equal("teams", Assert.Single(resources.Unknown).Id);
    }

    [Fact]
    public void Of_SeveralNeeds_AddsWhatIsKnownAndNamesTheRest()
    {
        var resources = Of(
            new("teams", "Teams", leastRoles: 6, mostRoles: 10, release: ThreeToFour),
            new("hub", "Hub", leastRoles: 1, mostRoles: 1, release: MonthlyRelease.Days(10)),
            new("training", "Training"),
            new("room", "Room", cost: Money.Nominal(500)),
            new("film", "Film", cost: Money.Nominal(250.50m)),
            new("study", "Study", cost: Money.Real(100, FinancialYear.StartingIn(2024))));
        Assert.Equal((28m, 50m), (resources.LeastDaysAMonth, resources.MostDaysAMonth));
        Assert.Equal(2, resources.Costs.Length);
        Assert.Equal(750.50m, resources.Costs.Single(static c => c.Basis == PriceBasis.Nominal).Pounds);
        Assert.Equal("training", Assert.Single(resources.Unknown).Id);
        Assert.StartsWith("People's time: 28 to 50 days a month; costs:", NeedsText.Explain(resources), StringComparison.Ordinal);
        Assert.EndsWith(" Not known, or not at both ends: Training.", NeedsText.Explain(resources), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_OneComponent_LooksAtItsNeedsOnly()
    {
        var plan = TransformationPlan.Create(
            "p", "P", "t", resources: [new("a", "A", "x", 1, 1, MonthlyRelease.Days(1)), new("b", "B", "y", 2, 2, MonthlyRelease.Days(5))]).OrThrow();
        Assert.Equal(10m, PlanResources.Of(plan, "y").MostDaysAMonth);
    }

    [Theory]
    [InlineData(null, 10, "A: up to 10 posts, each 3-4 days/month.")]
    [InlineData(6, 10, "A: 6 to 10 posts, each 3-4 days/month.")]
    [InlineData(1, 1, "A: 1 post, each 3-4 days/month.")]
    [InlineData(2, null, "A: 2 posts or more, each 3-4 days/month.")]
    public void Describe_Posts_SaysBothEnds(int? least, int? most, string text) =>
        Assert.Equal(text, NeedsText.Describe(new("a", "A", leastRoles: least, mostRoles: most, release: ThreeToFour)));

    [Fact]
    public void Need_ThatCannotBe_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new ResourceNeed("a", "A", leastRoles: -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ResourceNeed("a", "A", mostRoles: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ResourceNeed("a", "A", leastRoles: 3, mostRoles: 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ResourceNeed("a", "A", cost: Money.Nominal(-1)));
        Assert.Throws<ArgumentException>(() => new ResourceNeed("a", "A", from: new LocalDate(2024, 2, 1), until: new LocalDate(2024, 1, 31)));
    }

    private static PlanResources Of(params IEnumerable<ResourceNeed> needs) =>
        PlanResources.Of(TransformationPlan.Create("p", "P", "t", resources: needs).OrThrow());
}
