using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.TestSupport;

/// <summary>
/// Every constructible value of Core's value types, edges often. On a test class: <c>[Properties(Arbitrary = [typeof(Arbitraries)])]</c>;
/// in a test: <c>Prop.ForAll(Arbitraries.Efforts(), …)</c>.
/// </summary>
public static class Arbitraries
{
    private const string IdentifierStart = "abzABZ019";
    private const string IdentifierRest = IdentifierStart + "._-";

    public static Arbitrary<InitiativeId> InitiativeIds() => IdentifierText().Select(InitiativeId.From).ToArbitrary();

    public static Arbitrary<OutcomeId> OutcomeIds() => IdentifierText().Select(OutcomeId.From).ToArbitrary();

    public static Arbitrary<CohortId> CohortIds() => IdentifierText().Select(CohortId.From).ToArbitrary();

    public static Arbitrary<PortfolioId> PortfolioIds() => IdentifierText().Select(PortfolioId.From).ToArbitrary();

    public static Arbitrary<GovernanceBodyId> GovernanceBodyIds() => IdentifierText().Select(GovernanceBodyId.From).ToArbitrary();

    public static Arbitrary<OrganisationId> OrganisationIds() => Gen.OneOf(
        IdentifierText().Select(OrganisationId.Ods),
        IdentifierText().Select(OrganisationId.Ons),
        IdentifierText().Select(OrganisationId.Local)).ToArbitrary();

    public static Arbitrary<FinancialYear> FinancialYears() =>
        Gen.Frequency(
            (1, Gen.Elements(1, 2, 98, 99, 100, 1899, 1998, 1999, 2000, 9997, 9998)),
            (2, Gen.Choose(2015, 2035)),
            (2, Gen.Choose(1, 9998))).Select(FinancialYear.StartingIn).ToArbitrary();

    public static Arbitrary<FinancialQuarter> FinancialQuarters() =>
        FinancialYears().Generator.Zip(Gen.Choose(1, 4), FinancialQuarter.Of).ToArbitrary();

    /// <summary>Dates of the ISO calendar that fall in a financial year.</summary>
    public static Arbitrary<LocalDate> Dates()
    {
        var first = new LocalDate(1, 4, 1);
        var days = Period.DaysBetween(first, new LocalDate(9999, 3, 31));
        return Gen.Frequency(
            (3, Gen.Choose(0, days).Select(first.PlusDays)),
            (1, Gen.Choose(1900, 2100).Zip(Gen.Elements((3, 31), (4, 1), (2, 28), (12, 31), (1, 1)), (y, d) => new LocalDate(y, d.Item1, d.Item2))),
            (1, Gen.Choose(475, 525).Select(y => new LocalDate(4 * y, 2, 28).PlusDays(1)))).ToArbitrary();
    }

    public static Arbitrary<ContractWeek> ContractWeeks() => Gen.OneOf(
        Gen.Elements(ContractWeek.AgendaForChangeEngland, ContractWeek.Council, ContractWeek.CouncilLondon, ContractWeek.Consultant),
        from days in Gen.Choose(1, 7)
        let step = days == 7 ? 7 : 1 // a day must be a whole number of seconds: only 7 does not divide 60
        from minutes in Gen.Choose(1, days * 1440 / step)
        select ContractWeek.FromMinutes(minutes * step, days)).ToArbitrary();

    public static Arbitrary<Wte> Wtes() => Gen.OneOf(Gen.Choose(-5000, 5000), Integers())
        .Zip(ContractWeeks().Generator, Wte.FromThousandths).ToArbitrary();

    /// <summary>Of the size that real work has: sums of a few million of them fit.</summary>
    public static Arbitrary<Wte> ModestWtes() => Gen.Choose(-5000, 5000).Zip(ContractWeeks().Generator, Wte.FromThousandths).ToArbitrary();

    public static Arbitrary<Effort> Efforts() => Gen.OneOf(
        Gen.Elements(0L, 1, -1, 3_600_000, -3_600_000, long.MaxValue, long.MinValue, long.MaxValue - 1, long.MinValue + 1),
        Gen.Choose(-100_000_000, 100_000_000).Select(static i => (long)i),
        LongIntegers()).Select(Effort.FromMilliseconds).ToArbitrary();

    /// <summary>Of the size that real work has: sums of a few million of them fit.</summary>
    public static Arbitrary<Effort> ModestEfforts() => Gen.Choose(-1_000_000_000, 1_000_000_000)
        .Select(static i => Effort.FromMilliseconds(1000L * i)).ToArbitrary();

    public static Arbitrary<MonthlyRelease> MonthlyReleases() =>
        Gen.OneOf(Gen.Choose(0, 31).Select(static d => d * 1000), Gen.Choose(0, 31_000)).Two().Select(static ends =>
            MonthlyRelease.Between(Math.Min(ends.Item1, ends.Item2) / 1000m, Math.Max(ends.Item1, ends.Item2) / 1000m)).ToArbitrary();

    public static Arbitrary<PriceBasis> PriceBases() =>
        Gen.OneOf(Gen.Constant(PriceBasis.Nominal), FinancialYears().Generator.Select(PriceBasis.Real)).ToArbitrary();

    public static Arbitrary<DecisionLogHead> DecisionLogHeads() => Gen.OneOf(
        Gen.Constant(default(DecisionLogHead)),
        from sequence in Gen.Choose(1, int.MaxValue)
        from digits in Gen.Elements("0123456789abcdef".ToCharArray()).ArrayOf(63)
        select new DecisionLogHead(sequence, new string(digits) + "1")).ToArbitrary();

    public static Arbitrary<Money> Amounts() => Decimals().Generator.Zip(PriceBases().Generator, static (p, b) => new Money(p, b)).ToArbitrary();

    /// <summary>Whole pence up to a few billion pounds: what sums exactly.</summary>
    public static Arbitrary<Money> ModestAmounts() =>
        Gen.Choose(-1_000_000_000, 1_000_000_000).Zip(PriceBases().Generator, static (p, b) => new Money(p / 100m, b)).ToArbitrary();

    public static Arbitrary<Percentage> Percentages() => Gen.OneOf(
        Gen.Choose(0, 100).Select(static v => Percentage.Of(v)),
        Gen.Choose(0, 100_000).Select(static v => Percentage.Of(v / 1000m)),
        Gen.Choose(0, int.MaxValue).Select(static v => Percentage.Of((decimal)v / int.MaxValue))).ToArbitrary();

    /// <summary>Any decimal at all: every scale, all 96 bits, both signs.</summary>
    public static Arbitrary<decimal> Decimals() => Gen.OneOf(
        Gen.Elements(0m, -0.0m, 1m, 1.0m, 1.10m, decimal.MaxValue, decimal.MinValue, new decimal(1, 0, 0, false, 28), 0.1m, -2.50m),
        Gen.Choose(-1_000_000, 1_000_000).Zip(Gen.Choose(0, 6), static (n, scale) => new decimal(Math.Abs(n), 0, 0, n < 0, (byte)scale)),
        from parts in Gen.ArrayOf(Integers(), 3)
        from negative in Gen.Elements(true, false)
        from scale in Gen.Choose(0, 28)
        select new decimal(parts[0], parts[1], parts[2], negative, (byte)scale)).ToArbitrary();

    /// <summary>Free text that keeps the rule of <see cref="DomainText"/>, with everything awkward that it allows.</summary>
    internal static Gen<string> Texts() =>
        from words in Gen.NonEmptyListOf(Gen.Elements("a", "Ω", "é", "e\u0301", "\"", "\\", "<b>", "&", "\u2028", "\uFEFF", "\u200D", "😀", "0", "/", "\t", "\n", " x"))
        let text = string.Concat(words).Trim()
        where DomainText.Fault(text) is null
        select text;

    private static Gen<string> IdentifierText() => Gen.Frequency(
        (8, Gen.Choose(0, 6).SelectMany(IdentifierText)),
        (1, Gen.Elements(98, 99).SelectMany(IdentifierText)));

    private static Gen<string> IdentifierText(int rest) => Gen.Elements(IdentifierStart.ToCharArray())
        .Zip(Gen.ArrayOf(Gen.Elements(IdentifierRest.ToCharArray()), rest), static (first, others) => first + new string(others));

    private static Gen<int> Integers() => Gen.OneOf(
        Gen.Elements(0, 1, -1, int.MaxValue, int.MinValue),
        Gen.Choose(0, 0xFFFF).Two().Select(static halves => unchecked((halves.Item1 << 16) | halves.Item2)));

    private static Gen<long> LongIntegers() => Integers().Two().Select(static halves => unchecked(((long)halves.Item1 << 32) | (uint)halves.Item2));
}
