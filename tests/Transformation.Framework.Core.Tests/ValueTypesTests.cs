using FsCheck;
using Transformation.Framework.Core.Json;
using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Core.Tests;

/// <summary>Every value type of the package keeps the whole contract of a value type; a new one belongs in this list.</summary>
public sealed class ValueTypesTests
{
    private static readonly Dictionary<string, Action> Contracts = new(StringComparer.Ordinal)
    {
        [nameof(CohortId)] = () => ValueContract.HoldsWithText(Arbitraries.CohortIds(), PatternOf(CoreShapes.CohortId)),
        [nameof(ContractWeek)] = () => ValueContract.HoldsWithText(Arbitraries.ContractWeeks(), PatternOf(CoreShapes.ContractWeek)),
        [nameof(DecisionLogHead)] = () => ValueContract.HoldsWithText(Arbitraries.DecisionLogHeads(), DecisionLogHead.Pattern),
        [nameof(Effort)] = () => ValueContract.HoldsWithText(Arbitraries.Efforts(), Effort.Pattern),
        [nameof(FinancialQuarter)] = () => ValueContract.HoldsWithText(Arbitraries.FinancialQuarters(), "^[0-9]{4}/[0-9]{2} Q[1-4]$"),
        [nameof(FinancialYear)] = () => ValueContract.HoldsWithText(Arbitraries.FinancialYears(), PatternOf(CoreShapes.FinancialYear)),
        [nameof(GovernanceBodyId)] = () => ValueContract.HoldsWithText(Arbitraries.GovernanceBodyIds(), PatternOf(CoreShapes.GovernanceBodyId)),
        [nameof(InitiativeId)] = () => ValueContract.HoldsWithText(Arbitraries.InitiativeIds(), PatternOf(CoreShapes.InitiativeId)),
        [nameof(Money)] = () => ValueContract.Holds(Arbitraries.Amounts(), (a, b) => a.Basis == b.Basis),
        [nameof(MonthlyRelease)] = () => ValueContract.HoldsWithText(Arbitraries.MonthlyReleases(), PatternOf(CoreShapes.MonthlyRelease)),
        [nameof(OrganisationId)] = () => ValueContract.HoldsWithText(Arbitraries.OrganisationIds(), PatternOf(CoreShapes.OrganisationId)),
        [nameof(OutcomeId)] = () => ValueContract.HoldsWithText(Arbitraries.OutcomeIds(), PatternOf(CoreShapes.OutcomeId)),
        [nameof(Percentage)] = () => ValueContract.Holds(Arbitraries.Percentages()),
        [nameof(PortfolioId)] = () => ValueContract.HoldsWithText(Arbitraries.PortfolioIds(), PatternOf(CoreShapes.PortfolioId)),
        [nameof(PriceBasis)] = () => ValueContract.HoldsWithText(Arbitraries.PriceBases(), PatternOf(CoreShapes.PriceBasis)),
        [nameof(Wte)] = () => ValueContract.HoldsWithText(Arbitraries.Wtes(), PatternOf(CoreShapes.Wte)),
    };

    public static TheoryData<string> Names => [.. Contracts.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void ValueType_WholeContract_Holds(string type) => Contracts[type]();

    [Fact]
    public void Core_EveryPublicValueType_IsInTheList()
    {
        var valueTypes = typeof(Wte).Assembly.GetExportedTypes()
            .Where(static t => t is { IsValueType: true, IsEnum: false } && typeof(IEquatable<>).MakeGenericType(t).IsAssignableFrom(t))
            .Select(static t => t.Name);

        Assert.Equal(Contracts.Keys.Order(StringComparer.Ordinal), valueTypes.Order(StringComparer.Ordinal));
    }

    private static string PatternOf<T>(JsonShape<T> shape) => shape.Schema(new JsonSchemas())["pattern"]!.GetValue<string>();
}
