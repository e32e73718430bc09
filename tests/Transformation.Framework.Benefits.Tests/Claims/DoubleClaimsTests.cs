namespace Transformation.Framework.Benefits.Tests;

public sealed class DoubleClaimsTests
{
    [Fact]
    public void Find_SameMeasureInTwoInitiatives_NamesBothClaims()
    {
        var found = Assert.Single(DoubleClaims.Find(
            Map("b", Measure("A&E  attendances", "frail")), Map("a", Measure("a&e attendances", "frail")), Map("c", Measure("Bed days", "frail"))));

        Assert.Equal("\"a&e attendances\" is claimed by a (gain) and b (gain)", found.ToString());
        Assert.True(found.IsCertain);
    }

    [Fact]
    public void Find_IndicatorBeforeName_TellsThemApartOrTogether()
    {
        Assert.Empty(DoubleClaims.Find(Map("a", Measure("Days", indicator: "x")), Map("b", Measure("Days", indicator: "y")), Map("c", Measure("Days"))));
        Assert.Single(DoubleClaims.Find(Map("a", Measure("Days", indicator: "x")), Map("b", Measure("Bed days", indicator: "X"))));
    }

    [Fact]
    public void Find_OneClaimsEverybody_MeetsWhoeverClaimsAGroupOfThem()
    {
        var found = Assert.Single(DoubleClaims.Find(Map("a", Measure("Days", "frail")), Map("b", Measure("Days")), Map("c", Measure("Days", "young"))));

        Assert.Equal(3, found.Claims.Length);
        Assert.False(found.IsCertain);
        Assert.Empty(DoubleClaims.Find(Map("a", Measure("Days", "frail")), Map("c", Measure("Days", "young"))));
    }

    [Fact]
    public void Find_OtherYears_DoNotMeet()
    {
        Assert.Empty(DoubleClaims.Find(Map("a", Measure("Days"), 0, 3), Map("b", Measure("Days"), 3, 3)));
        Assert.Single(DoubleClaims.Find(Map("a", Measure("Days"), 0, 4), Map("b", Measure("Days"), 3, 3)));
    }

    [Fact]
    public void Find_YearsNotKnown_MayMeet()
    {
        var unknown = Sketch.Map([Sketch.Benefit("hope", BenefitProfile.Create(BenefitClass.Societal, Measure("Days")).OrThrow())], initiative: InitiativeId.From("b"));

        Assert.False(Assert.Single(DoubleClaims.Find(Map("a", Measure("Days")), unknown)).IsCertain);
    }

    [Fact]
    public void Find_WithinOneInitiative_IsNotBetweenInitiatives() => Assert.Empty(DoubleClaims.Find(Map("a", Measure("Days")), Map("a", Measure("Days"))));

    [Fact]
    public void Find_AnyOrder_IsTheSame()
    {
        BenefitsMap[] maps = [Map("a", Measure("Days")), Map("b", Measure("Days")), Map("c", Measure("Hours")), Map("d", Measure("hours"))];

        Assert.Equal(["\"Days\" is claimed by a (gain) and b (gain)", "\"Hours\" is claimed by c (gain) and d (gain)"], DoubleClaims.Find(maps).Select(static d => d.ToString()));
        Assert.Equal(DoubleClaims.Find(maps).Select(static d => d.ToString()), DoubleClaims.Find(maps.Reverse()).Select(static d => d.ToString()));
    }

    private static BenefitMeasure Measure(string name, string? cohort = null, string? indicator = null) =>
        new(name, "days", OutcomeDirection.Reduce, cohort: cohort is null ? null : CohortId.From(cohort), indicator: indicator);

    private static BenefitsMap Map(string initiative, BenefitMeasure measure, int from = 0, int years = 3) => Sketch.Map(
        [
            Sketch.Benefit("gain", BenefitProfile.Create(
                BenefitClass.NonCashReleasing, measure, Sketch.Worth(1, 1), new(Sketch.Base.PlusYears(from), years), [BenefitShare.Of(Sketch.Acute, 100)]).OrThrow()),
        ],
        initiative: InitiativeId.From(initiative));
}
