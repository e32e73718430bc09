using System.Globalization;
using BoardReport.Rendering;
using Transformation.Framework.Core;
using Transformation.Framework.Load;

namespace BoardReport.Sections;

/// <summary>The load on each organisation against what it has for change, and where it is asked for more than it has.</summary>
internal static class LoadSection
{
    private const int MonthsInATable = 9;

    internal static Section Build(Portfolio portfolio, LoadResults load)
    {
        var (periods, saturation) = (load.Cube.Periods, load.Saturation);
        var blocks = new List<Block>
        {
            new Paragraph(FormattableString.Invariant(
                $"Load as a share of the capacity for change, {Words.Of(periods[0])} to {Words.Of(periods[^1])}. A range comes from ranges such as \"3–4 days a month\"; + means unestimated work comes on top; ! means over capacity, (!) that it may be.")),
        };
        foreach (var months in periods.Chunk(MonthsInATable))
        {
            blocks.Add(new Grid(
                $"Saturation by organisation, {Words.Of(months[0])} to {Words.Of(months[^1])}, per cent",
                ["Organisation", .. months.Select(Words.Short)],
                [
                    .. saturation.Organisations.Select(o => (IReadOnlyList<Cell>)
                        [portfolio.Organisations[o].ShortName(), .. months.Select(m => Saturation(saturation.Of(o, m)))]),
                    [new Cell("All", Tone.Strong), .. months.Select(m => Saturation(saturation.Overall(m)))],
                ],
                1));
        }

        blocks.Add(new Paragraph("Over-committed, with the initiatives that compete:", Tone.Strong));
        var stretches = saturation.OverCommitments;
        blocks.AddRange(stretches.IsEmpty
            ? [new Paragraph("Nobody, as far as is known.")]
            : stretches.SelectMany(o => OverCommitted(portfolio, o)));
        AddUnestimated(portfolio, load, blocks);
        blocks.AddRange(BothLoads.Build(portfolio, load));
        return new Section("6. Transformation load against capacity", blocks);
    }

    private static IEnumerable<Block> OverCommitted(Portfolio portfolio, OverCommitment over)
    {
        var excess = over.LeastExcessWte == over.MostExcessWte
            ? Wte(over.MostExcessWte)
            : $"{Wte(over.LeastExcessWte)} to {Wte(over.MostExcessWte)}";
        var more = over.IsLowerBound ? ", and more: some work is unestimated" : "";
        var sure = over.IsCertain ? "over capacity by" : "may be over capacity by";
        yield return new Paragraph(
            $"{portfolio.Organisations[over.Organisation].ShortName()}, {Words.Of(over)}: {sure} {excess} WTE on average{more}.", over.IsCertain ? Tone.Bad : Tone.Doubtful);
        yield return new Bullets(
        [
            .. over.Competing().Select(c =>
                $"{portfolio[c.Initiative].Title} ({Words.Of(portfolio[c.Initiative].Horizon)}): {Hours(c.Load.Least, c.Load.Most)}{(c.Load.IsLowerBound ? " and unestimated work" : "")}"),
        ]);
    }

    private static void AddUnestimated(Portfolio portfolio, LoadResults load, List<Block> blocks)
    {
        var unestimated = load.Cube.Periods.SelectMany(m => load.Cube.Whole.Explain(load.Table, m))
            .Where(static p => p.IsUnestimated)
            .Select(static p => p.Source)
            .Distinct()
            .Select(i => load.Plan.Commitments[i])
            .OrderBy(static c => c.Id)
            .Select(c => $"{portfolio[c.Initiative].Title} at {portfolio.Organisations[c.Organisation].ShortName()}{(c.Team is null ? "" : $" ({c.Team})")}")
            .ToList();
        if (unestimated.Count > 0)
        {
            blocks.Add(new Paragraph("Nobody has estimated these commitments; known load is a lower bound where they fall:", Tone.Strong));
            blocks.Add(new Bullets(unestimated));
        }
    }

    private static Cell Saturation(CapacityUse use)
    {
        var more = use.Load.IsLowerBound ? "+" : "";
        if (use.Capacity is null)
        {
            return new Cell("unknown" + more, Tone.Doubtful);
        }

        var (least, most) = (Percent(use.LeastSaturation), Percent(use.MostSaturation));
        var text = least == most ? least : $"{least}–{most}";
        return use.Status switch
        {
            SaturationStatus.Exceeds => new Cell(text + more + "!", Tone.Bad),
            SaturationStatus.MayExceed => new Cell(text + more + "(!)", Tone.Doubtful),
            _ => new Cell(text + more),
        };
    }

    private static string Percent(decimal? ratio) => ratio is { } r ? (r * 100).ToString("0", CultureInfo.InvariantCulture) : "–";

    private static string Wte(Wte wte) => wte.Value.ToString("0.0#", CultureInfo.InvariantCulture);

    private static string Hours(Effort least, Effort most)
    {
        var (low, high) = (least.Hours.ToString("#,##0", CultureInfo.InvariantCulture), most.Hours.ToString("#,##0", CultureInfo.InvariantCulture));
        return low == high ? $"{low} hours" : $"{low} to {high} hours";
    }
}
