using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Core.Tests;

[Properties(Arbitrary = [typeof(Arbitraries)])]
public sealed class CoreShapesTests
{
    [Fact]
    public void Words_EveryValueOfEveryEnumeration_HasAWordOfItsOwn()
    {
        EveryWord(CoreShapes.Horizon, "H1 H2- H2+ H3");
        EveryWord(CoreShapes.SystemLevel, "neighbourhood place system provider-collaborative cross-system national");
        EveryWord(CoreShapes.ChangeKind, "innovation improvement continuous-improvement transformation");
        EveryWord(CoreShapes.ChangeScale, "single-pathway single-organisation multi-organisation system-wide");
        EveryWord(CoreShapes.LifecycleStage, "proposed discovery design testing delivery spread embedded paused stopped");
    }

    [Theory]
    [InlineData("h1")]
    [InlineData("H2")]
    [InlineData("H2\u2212")]
    [InlineData("")]
    [InlineData("1")]
    public void Words_AnyOtherWord_IsAProblemThatNamesTheKnownOnes(string word) =>
        JsonShapesTests.Refused(CoreShapes.Horizon, $"\"{word}\"", "is not one of: H1, H2-, H2+, H3.");

    [Fact]
    public void ScalesAndStages_AreOrderedAsTheirDefinitionsSay()
    {
        Assert.True(ChangeScale.SinglePathway < ChangeScale.SingleOrganisation && ChangeScale.MultiOrganisation < ChangeScale.SystemWide);
        Assert.True(LifecycleStage.Proposed < LifecycleStage.Discovery && LifecycleStage.Testing < LifecycleStage.Delivery && LifecycleStage.Spread < LifecycleStage.Embedded);
    }

    [Property]
    public bool Values_OfEveryTextShape_ReadBackTheSame(
        OrganisationId organisation, FinancialYear year, ContractWeek week, Wte wte, MonthlyRelease release, PriceBasis basis) =>
        ReadsBack(CoreShapes.OrganisationId, organisation) && ReadsBack(CoreShapes.FinancialYear, year) && ReadsBack(CoreShapes.ContractWeek, week)
            && ReadsBack(CoreShapes.Wte, wte) && ReadsBack(CoreShapes.MonthlyRelease, release) && ReadsBack(CoreShapes.PriceBasis, basis);

    [Property]
    public bool Identifiers_OfEveryKind_ReadBackTheSame(InitiativeId initiative, OutcomeId outcome, CohortId cohort, PortfolioId portfolio, GovernanceBodyId body) =>
        ReadsBack(CoreShapes.InitiativeId, initiative) && ReadsBack(CoreShapes.OutcomeId, outcome) && ReadsBack(CoreShapes.CohortId, cohort)
            && ReadsBack(CoreShapes.PortfolioId, portfolio) && ReadsBack(CoreShapes.GovernanceBodyId, body) && ReadsBack(CoreShapes.Identifier, initiative.Value);

    [Property]
    public bool Amounts_AndPercentages_ReadBackTheSame(Money amount, Percentage percentage) =>
        ReadsBack(CoreShapes.Money, amount) && ReadsBack(CoreShapes.Percentage, percentage);

    [Fact]
    public void Money_InJson_IsPoundsAndPrices() =>
        Assert.Equal("""{"pounds":12.5,"prices":"real 2024/25"}""", JsonShapesTests.Write(CoreShapes.Money, Money.Real(12.50m, FinancialYear.StartingIn(2024))));

    [Theory]
    [InlineData("-0.1")]
    [InlineData("100.1")]
    public void Percentage_OutsideNoughtToAHundred_IsAProblem(string json) => JsonShapesTests.Refused(CoreShapes.Percentage, json, "out of range");

    [Fact]
    public void Identifier_ThatIsNone_IsRefused()
    {
        JsonShapesTests.Refused(CoreShapes.Identifier, "\"\"", "is not an identifier");
        JsonShapesTests.Refused(CoreShapes.InitiativeId, "\"\"", "is not an initiative identifier");
        JsonShapesTests.Refused(CoreShapes.OrganisationId, "\"\"", "is not an organisation identifier");
    }

    private static bool ReadsBack<T>(JsonShape<T> shape, T value) =>
        EqualityComparer<T>.Default.Equals(value, JsonShapesTests.Read(shape, JsonShapesTests.Write(shape, value)));

    private static void EveryWord<T>(JsonShape<T> shape, string words)
        where T : struct, Enum
    {
        var values = Enum.GetValues<T>();

        Assert.Equal(words.Split(' '), values.Select(v => JsonSerializer.Deserialize<string>(JsonShapesTests.Write(shape, v))));
        Assert.All(values, v => Assert.True(ReadsBack(shape, v)));
        Assert.DoesNotContain(default, values); // a forgotten value is no value
    }
}
