using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Transformation.Framework.Plan.Tests.Funding;

public sealed class ReconciliationLawsTests
{
    /// <summary>Amounts in thousandths of the unit, ties often: what a table rounds before it prints.</summary>
    private static readonly Gen<List<int>> Amounts = Gen.OneOf(Gen.Choose(-5_000, 5_000), Gen.Choose(-9, 9).Select(n => n * 500)).NonEmptyListOf().Select(l => l.ToList());

    [Property(MaxTest = 1000)]
    public Property HonestlyRoundedTable_IsNeverBeyondRounding() => Prop.ForAll(
        Amounts.ToArbitrary(),
        amounts => Figure(amounts.Select(Rounded), Rounded(amounts.Sum())).Agreement is FigureAgreement.Agrees or FigureAgreement.WithinRounding);

    [Property(MaxTest = 500)]
    public Property ExactTable_Agrees_AndAnyChangeOfTheTotalIsTheDifference() => Prop.ForAll(
        Gen.Zip(Gen.Choose(-1_000, 1_000).NonEmptyListOf(), Gen.Choose(-40, 40)).ToArbitrary(),
        t =>
        {
            var parts = t.Item1.Select(p => (decimal?)p).ToList();
            var exact = Figure(parts, parts.Sum());
            var changed = Figure(parts, parts.Sum() + t.Item2);
            return exact.Agreement == FigureAgreement.Agrees
                && changed.Difference!.Value.Pounds == t.Item2 * 1000m
                && (changed.Agreement == FigureAgreement.BeyondRounding) == (2 * Math.Abs(t.Item2) > parts.Count);
        });

    [Property(MaxTest = 500)]
    public Property BlankingAPart_NeverMakesAFigureAgreeOutright() => Prop.ForAll(
        Gen.Zip(Gen.Choose(-9, 9).NonEmptyListOf(), Gen.Choose(-20, 20)).ToArbitrary(),
        t => Figure(t.Item1.Select((p, i) => i == 0 ? null : (decimal?)p), t.Item2).Agreement
            is FigureAgreement.KnownPartsAgree or FigureAgreement.KnownPartsDiffer or FigureAgreement.NoKnownParts);

    private static decimal? Rounded(int thousandths) => decimal.Round(thousandths / 1000m, 0, MidpointRounding.AwayFromZero);

    private static ReconciledFigure Figure(IEnumerable<decimal?> parts, decimal? total)
    {
        var rows = parts.Select((p, i) => new FundingRow($"r{i}", "R", FundingRowKind.Line, [p])).ToList();
        var table = FundingTable.Create(
            "t",
            "T",
            MoneyUnit.ThousandPounds,
            [new("a", "A")],
            [.. rows, new("total", "Total", FundingRowKind.Total, [total])],
            [new(FundingAxis.Rows, "total", rows.Select(r => r.Id))]).OrThrow();
        return Assert.Single(Reconciliation.Of(table).Figures);
    }
}
