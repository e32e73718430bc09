using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway.Tests;

public sealed class ConfidenceScaleTests
{
    private static readonly ConfidenceScale Five = ConfidenceScales.DeliveryConfidenceFivePoint;
    private static readonly ConfidenceScale Three = ConfidenceScales.DeliveryConfidenceThreePoint;

    [Fact]
    public void FivePoint_IsAsPublished()
    {
        Assert.Equal("delivery-confidence-five-point", Five.Id);
        Assert.Equal(
            [("green", "Green"), ("amber-green", "Amber/Green"), ("amber", "Amber"), ("amber-red", "Amber/Red"), ("red", "Red")],
            Five.Ratings.Select(static r => (r.Id, r.Title)));
        string[] published = ["highly likely", "probable", "feasible", "in doubt", "unachievable"];
        Assert.All(Five.Ratings.Zip(published), static r => Assert.Contains(r.Second, r.First.Meaning, StringComparison.Ordinal));
    }

    [Fact]
    public void ThreePoint_IsAsPublished()
    {
        Assert.Equal("delivery-confidence-three-point", Three.Id);
        Assert.Equal([("green", "Green"), ("amber", "Amber"), ("red", "Red")], Three.Ratings.Select(static r => (r.Id, r.Title)));
    }

    [Fact]
    public void Compare_RatingsOfTheScale_PutsTheBestFirst() => Assert.Equal(
        ["green", "amber-green", "amber", "amber-red", "red"],
        new[] { "red", "amber", "green", "amber-red", "amber-green" }.Select(Five.Rating).Order(Five).Select(static r => r.RatingId));

    [Fact]
    public void Compare_RatingsOfAnotherScale_Throws()
    {
        var (three, five) = (Three.Rating("red"), Five.Rating("red"));

        Assert.NotEqual(three, five);
        Assert.Throws<UnitMismatchException>(() => Five.Compare(three, five));
        Assert.Throws<UnitMismatchException>(() => Five.Compare(five, three));
        Assert.Throws<UnitMismatchException>(() => Five.Compare(three, three));
        Assert.Throws<UnitMismatchException>(() => Five.Definition(three));
    }

    [Fact]
    public void Rating_ThatTheScaleDoesNotHave_Throws()
    {
        Assert.Throws<ArgumentException>(static () => Three.Rating("amber-red"));
        Assert.Throws<ArgumentException>(static () => Three.Definition(ConfidenceRating.Of(Three.Id, "amber-red")));
        Assert.Throws<ArgumentException>(static () => Three.Compare(Three.Rating("red"), ConfidenceRating.Of(Three.Id, "amber-red")));
    }

    [Fact]
    public void Definition_OfARating_IsWhatTheScaleSays() => Assert.Equal(Five.Ratings[3], Five.Definition(Five.Rating("amber-red")));

    [Fact]
    public void Rating_AsText_NamesItsScale() => Assert.Equal("delivery-confidence-three-point/amber", Three.Rating("amber").ToString());

    [Fact]
    public void Create_TooFewOrSameRatings_AreProblems()
    {
        var red = RatingDefinition.Create("red", "Red", "Out of reach");

        Assert.Equal([("$.ratings", ProblemCodes.InvalidValue)], Faults());
        Assert.Equal([("$.ratings", ProblemCodes.InvalidValue)], Faults(red));
        Assert.Equal([("$.ratings[1].id", ProblemCodes.DuplicateId), ("$.ratings[2].id", ProblemCodes.DuplicateId)], Faults(red, red, red));
        Assert.Throws<ArgumentException>(() => ConfidenceScale.Create("a scale", "T", "S", red));
        Assert.Throws<ArgumentNullException>(() => ConfidenceScale.Create("scale", "T", "S", red, null!));

        static IEnumerable<(string, string)> Faults(params RatingDefinition[] ratings) =>
            ConfidenceScale.Create("scale", "Title", "Source", [.. ratings]).Problems.Select(static p => (p.Path, p.Code));
    }
}
