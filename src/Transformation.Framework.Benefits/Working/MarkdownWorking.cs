using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>The whole working of an appraisal as a Markdown document.</summary>
internal sealed class MarkdownWorking(Appraisal appraisal, MarkdownWriter to)
{
    private static readonly string[] LedgerHeadings =
        ["Party", ">Cash costs", ">In kind", ">Cash released", ">Capacity freed", ">Societal", ">Of it transfers", ">Net cash", ">Net public value"];

    internal void Write()
    {
        to.Heading(1, "Working of the appraisal");
        Basis();
        Results();
        Parties();
        var rows = WorkingRow.Of(appraisal).ToLookup(static r => r.Initiative);
        foreach (var map in appraisal.Maps)
        {
            Initiative(map, rows[map.Initiative]);
        }

        Beside();
    }

    private void Basis()
    {
        var settings = appraisal.Settings;
        to.Heading(2, "What it rests on");
        to.List(
        [
            FormattableString.Invariant($"{settings.Years} years from {settings.BaseYear}, which has index 0 and is not discounted; no mid-year correction."),
            $"All amounts in pounds, {settings.Prices}.",
            Schedule("Standard", settings.Standard),
            Schedule("Health effects", settings.Health),
            settings.Deflator is { } deflator
                ? $"Amounts in other prices are converted by {Text(deflator.Name)}. Source: {Text(deflator.Source)}."
                : "No amount is in other prices.",
            settings.Corrections is { } table
                ? $"Corrections for the grade of the evidence by {Text(table.Name)}. Source: {Text(table.Source)}."
                : "No table corrects for the grade of the evidence.",
            settings.BenefitCostRule == BenefitCostRule.DisbenefitsAddToCosts
                ? "In the ratio, disbenefits are added to costs."
                : "In the ratio, disbenefits are taken off benefits.",
        ]);

        static string Schedule(string what, DiscountSchedule schedule) => $"{what}: {Text(schedule.Name)}. Source: {Text(schedule.Source)}.";
    }

    private void Results()
    {
        var (value, cash) = (appraisal.PublicValueCase, appraisal.FinancialCase);
        to.Heading(2, "Results, in present values");
        to.Table(
            ["What", ">Pounds"],
            [
                ["Benefits", WorkingText.Pence(value.PresentValueOfBenefits)],
                ["Costs", WorkingText.Pence(value.PresentValueOfCosts)],
                ["Net present social value", WorkingText.Pence(value.NetPresentSocialValue)],
                ["Benefits for each pound of cost", value.BenefitCostRatio is { } ratio ? WorkingText.Of(decimal.Round(ratio, 2)) : "none"],
                ["Cash released", WorkingText.Pence(cash.CashReleased)],
                ["Cash paid", WorkingText.Pence(cash.CashCosts)],
                ["Net cash", WorkingText.Pence(cash.NetBudgetImpact)],
                ["Capacity freed, which is no cash", WorkingText.Pence(cash.CapacityFreed)],
            ]);
    }

    private void Parties()
    {
        to.Heading(2, "Who pays and who gains, in present values");
        to.Table(
            LedgerHeadings,
            appraisal.ByParty.Select(static p => Row(p.Key.ToString(), p.Value)).Append(Row("all", appraisal.System)));

        static string[] Row(string who, Ledger ledger) =>
        [
            who,
            .. new[]
            {
                ledger.CashCosts, ledger.InKind, ledger.CashReleasing, ledger.NonCashReleasing, ledger.Societal, ledger.Transfers, ledger.NetCash, ledger.NetPublicValue,
            }.Select(static s => WorkingText.Pence(s.PresentValue)),
        ];
    }

    private void Initiative(BenefitsMap map, IEnumerable<WorkingRow> rows)
    {
        to.Heading(2, $"{Text(map.Title)} ({map.Initiative})");
        foreach (var line in rows.GroupBy(static r => (r.IsCost, r.Line)))
        {
            var first = line.First();
            to.Heading(3, $"{(first.IsCost ? "Cost" : "Benefit")} {Text(first.Title)} ({first.Line})");
            to.List(About(map, first));
            string[] names = [.. first.Factors.Select(static f => WorkingText.Of(f.Kind))];
            to.Table(
                ["Year", "Party", .. names.Select(static n => ">" + n), ">amount", ">discount factor", ">present value"],
                line.Select(static r => (string[])
                [
                    r.Year.ToString(),
                    r.Party.ToString(),
                    .. r.Factors.Select(static f => WorkingText.Of(f.Value)),
                    WorkingText.Pence(r.Amount),
                    WorkingText.Of(r.DiscountFactor),
                    WorkingText.Pence(r.PresentValue),
                ]));
        }
    }

    private static IEnumerable<string> About(BenefitsMap map, WorkingRow row)
    {
        yield return $"{row.Class}{(row.Unit.Length > 0 ? $", in {Text(row.Unit)}" : "")}; given in {row.GivenIn}; discounted by {Text(row.Schedule)}.";
        yield return $"Source: {Text(row.Source)}.";
        foreach (var factor in (row.IsCost ? map.Doubts.Costs : map.Doubts.Benefits).Where(l => l.Line == row.Line).SelectMany(static l => l.Factors))
        {
            yield return $"{Text(factor.ToString())} covers the doubt {factor.Covers}.";
        }
    }

    private void Beside()
    {
        string[] notes =
        [
            .. appraisal.Unmonetised.Select(static b => $"{Name(b)} has no value in pounds."),
            .. appraisal.Excluded.Select(static e =>
                $"{e.Initiative}/{e.Line}: {WorkingText.Pence(e.Amount)} pounds ({e.Amount.Basis}) in {e.Year}, outside the years appraised."),
            .. appraisal.DeadweightNotStated.Select(static b => $"{Name(b)}: nobody said how much would have come about anyway, so nothing is taken off for it."),
            .. appraisal.AttributionNotStated.Select(static b => $"{Name(b)}: nobody said how much is due to the initiative, so all of it is counted."),
            .. appraisal.EvidenceNotCorrected.Select(static b => $"{Name(b)}: its evidence is graded, but no table says what that grade takes off."),
        ];
        to.Heading(2, "To be read beside the figures");
        to.List(notes.Length > 0 ? notes : ["Nothing."]);

        static string Name(BenefitReference benefit) => $"{benefit.Initiative}/{benefit.Node.Id}";
    }

    private static string Text(string text) => MarkdownWriter.Escape(text);
}
