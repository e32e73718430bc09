using System.Globalization;
using BoardReport.Rendering;
using Transformation.Framework.Benefits;
using Transformation.Framework.Core;

namespace BoardReport.Sections;

/// <summary>Who pays, who gains, when, and what of it is cash.</summary>
internal static class BenefitsSection
{
    private const int YearsShown = 5;

    private static readonly int[] Later = [3, 5, 10];

    internal static Section Build(Portfolio portfolio, BenefitsMaps maps, Appraisal appraisal)
    {
        var settings = appraisal.Settings;
        var value = appraisal.PublicValueCase;
        var ratio = value.BenefitCostRatio is { } bcr ? bcr.ToString("0.00", CultureInfo.InvariantCulture) : "none (no cost)";
        var blocks = new List<Block>
        {
            new Paragraph(FormattableString.Invariant(
                $"{maps.All.Length} initiatives have a benefits map. Appraised over {settings.Years} years from {settings.BaseYear}, in {settings.Prices.PriceYear} prices: {settings.Standard.Name} for costs and benefits, {settings.Health.Name} for health effects.")),
            new Paragraph(
                $"Present value of benefits {Pounds(value.PresentValueOfBenefits)}, of costs {Pounds(value.PresentValueOfCosts)}; net {Pounds(value.NetPresentSocialValue)}; benefit–cost ratio {ratio}."),
            WhoPaysWhoGains(portfolio, appraisal),
            ByYear(appraisal),
            ByPartyAndYear(portfolio, appraisal, "Costs by organisation and year, £ thousand, not discounted", static l => l.Costs),
            ByPartyAndYear(portfolio, appraisal, "Value of benefits by organisation and year, all classes (not money that anybody can spend), £ thousand, not discounted", static l => l.PublicValue),
        };
        AddWorseOff(portfolio, appraisal, blocks);
        AddLater(appraisal, blocks);
        AddUnmonetised(portfolio, appraisal, blocks);
        AddDoubleClaims(portfolio, maps, blocks);
        return new Section("5. Benefits: who pays, who gains, when", blocks);
    }

    private static Grid WhoPaysWhoGains(Portfolio portfolio, Appraisal appraisal)
    {
        var rows = appraisal.ByParty.Select(p => Row(Name(portfolio, p.Key), p.Value, Tone.Plain)).Append(Row("System", appraisal.System, Tone.Strong));
        return new Grid(
            "Present values by organisation, £ thousand; cash and non-cash are not added up",
            ["Party", "Costs", "Cash-releasing", "Net cash", "Non-cash", "Societal", "Net public value"],
            [.. rows],
            1);

        static IReadOnlyList<Cell> Row(string name, Ledger ledger, Tone tone) =>
        [
            new Cell(name, tone),
            Thousands(ledger.Costs),
            Thousands(ledger.CashReleasing),
            Signed(ledger.NetCash),
            Thousands(ledger.NonCashReleasing),
            Thousands(ledger.Societal),
            Signed(ledger.NetPublicValue),
        ];
    }

    private static Grid ByYear(Appraisal appraisal) => new(
        "The system year by year, £ thousand, not discounted",
        ["", .. YearColumns(appraisal)],
        [
            ["Costs", .. YearCells(appraisal.System.Costs)],
            ["Cash-releasing", .. YearCells(appraisal.System.CashReleasing)],
            ["Non-cash-releasing", .. YearCells(appraisal.System.NonCashReleasing)],
            ["Societal", .. YearCells(appraisal.System.Societal)],
        ],
        1);

    private static Grid ByPartyAndYear(Portfolio portfolio, Appraisal appraisal, string caption, Func<Ledger, FlowSeries> flows) => new(
        caption,
        ["Party", .. YearColumns(appraisal)],
        [
            .. appraisal.ByParty.Where(p => flows(p.Value).Years.Any(static y => y.Amount.Pounds != 0))
                .Select(p => (IReadOnlyList<Cell>)[Name(portfolio, p.Key), .. YearCells(flows(p.Value))]),
            [new Cell("System", Tone.Strong), .. YearCells(flows(appraisal.System))],
        ],
        1);

    private static IEnumerable<string> YearColumns(Appraisal appraisal) =>
    [
        .. appraisal.System.Costs.Years.Take(YearsShown).Select(static y => y.Year.ToString()),
        FormattableString.Invariant($"{appraisal.Settings.Years - YearsShown} years after"),
        "Total",
    ];

    private static IEnumerable<Cell> YearCells(FlowSeries flows) =>
    [
        .. flows.Years.Take(YearsShown).Select(static y => new Cell(Thousands(y.Amount))),
        Thousands(flows.After(YearsShown).Amount),
        new Cell(Thousands(flows.Total), Tone.Strong),
    ];

    private static void AddWorseOff(Portfolio portfolio, Appraisal appraisal, List<Block> blocks)
    {
        var losers = appraisal.WorseOff.ToList();
        blocks.Add(losers.Count == 0
            ? new Paragraph("No organisation is worse off.", Tone.Good)
            : new Paragraph(
                $"Worse off although the system gains, so to be made whole by the others: {string.Join("; ", losers.Select(p => $"{Name(portfolio, p)} ({Pounds(appraisal.ByParty[p].NetPublicValue.PresentValue)})"))}.",
                Tone.Bad));
        var cash = appraisal.System.NetCash.PresentValue;
        blocks.Add(new Paragraph(
            $"A cash-only view would see {Pounds(cash)} of the net {Pounds(appraisal.System.NetPublicValue.PresentValue)}.", cash.Pounds < 0 ? Tone.Doubtful : Tone.Plain));
    }

    private static void AddLater(Appraisal appraisal, List<Block> blocks)
    {
        var parts = Later
            .Where(y => y < appraisal.Settings.Years)
            .Select(appraisal.System.PublicValue.After)
            .Where(static l => l.PartOfPresentValue is not null)
            .Select(static l => string.Create(CultureInfo.InvariantCulture, $"{l.PartOfPresentValue!.Value:0%} after year {l.Years}"));
        blocks.Add(new Paragraph($"Prevention is slow: of the present value of all benefits, {string.Join(", ", parts)}."));
        blocks.Add(new Paragraph($"Costs run to {LastYear(appraisal.System.Costs)}, benefits to {LastYear(appraisal.System.PublicValue)}.{Excluded(appraisal)}"));
    }

    private static string LastYear(FlowSeries flows) => flows.Years.Where(static y => y.Amount.Pounds != 0).Select(static y => y.Year.ToString()).LastOrDefault("no year");

    /// <summary>What the choice of years leaves out; a reader should know.</summary>
    private static string Excluded(Appraisal appraisal)
    {
        var prices = appraisal.Settings.Prices;
        var costs = Money.Sum(appraisal.Excluded.Where(static e => e.IsCost).Select(static e => e.Amount), prices);
        var benefits = Money.Sum(appraisal.Excluded.Where(static e => !e.IsCost).Select(static e => e.Amount), prices);
        return appraisal.Excluded.IsEmpty ? "" : $" Outside the years appraised, and in none of these figures: costs of {Pounds(costs)}, benefits of {Pounds(benefits)}, not discounted.";
    }

    private static void AddUnmonetised(Portfolio portfolio, Appraisal appraisal, List<Block> blocks)
    {
        if (!appraisal.Unmonetised.IsEmpty)
        {
            blocks.Add(new Paragraph("Benefits without a price, to be read beside the figures:", Tone.Strong));
            blocks.Add(new Bullets([.. appraisal.Unmonetised.Select(b => $"{portfolio[b.Initiative].Title}: {b.Node.Title}")]));
        }
    }

    /// <summary>Values of several initiatives were added up above; a board should know where they may count the same thing.</summary>
    private static void AddDoubleClaims(Portfolio portfolio, BenefitsMaps maps, List<Block> blocks)
    {
        var claims = DoubleClaims.Find(maps.All);
        if (!claims.IsEmpty)
        {
            blocks.Add(new Paragraph("To be cleared up before these values are added: more than one initiative claims the same measure.", Tone.Doubtful));
            blocks.Add(new Bullets([.. claims.Select(c => $"{c.Measure}{(c.IsCertain ? "" : " (not all say for which people and years)")}: {string.Join("; ", c.Claims.Select(b => $"{portfolio[b.Initiative].Title} ({b.Benefit.Title})"))}")]));
        }
    }

    private static string Name(Portfolio portfolio, Party party) =>
        party.Organisation is { } id ? portfolio.Organisations[id].ShortName() : "The public";

    private static Cell Signed(FlowSeries flows) => new(Thousands(flows), flows.PresentValue.Pounds < 0 ? Tone.Bad : Tone.Plain);

    private static string Thousands(FlowSeries flows) => Thousands(flows.PresentValue);

    private static string Thousands(Money amount) => (amount.Pounds / 1000).ToString("#,##0;−#,##0;0", CultureInfo.InvariantCulture);

    private static string Pounds(Money amount)
    {
        var millions = decimal.Round(amount.Pounds / 1_000_000, 2, MidpointRounding.ToEven);
        return string.Create(CultureInfo.InvariantCulture, $"{(millions < 0 ? "−" : "")}£{decimal.Abs(millions):0.00}m");
    }
}
