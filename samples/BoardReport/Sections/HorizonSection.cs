using System.Globalization;
using BoardReport.Rendering;
using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Load;

namespace BoardReport.Sections;

/// <summary>How much of the load makes way for the future, and how much props up the present.</summary>
internal static class HorizonSection
{
    internal static Section Build(Portfolio portfolio, LoadResults load, LocalDate asOf)
    {
        var live = portfolio.Initiatives.Where(i => i.Lifecycle.IsLiveOn(asOf)).ToList();
        var quarters = load.Cube.Periods.Where((_, i) => i % 3 == 0).ToList();
        var unknown = load.Cube.Whole.WhereUnknown(LoadDimensions.Horizon);
        Horizon?[] horizons = [Horizon.H1, Horizon.H2Minus, Horizon.H2Plus, Horizon.H3, .. unknown.IsEmpty ? [] : new Horizon?[] { null }];
        return new Section(
            "7. Horizons: H2+ against H2−",
            [
                new Paragraph("H2− supports the present system, H2+ makes way for the future one. There is no right balance built in: is this the one the board expected, and wants? A + marks unestimated work on top; a ? a share that this work may change."),
                new Grid(
                    "Live initiatives, and the load of every third month in WTE of 37.5 hours",
                    ["Horizon", "Initiatives", .. quarters.Select(Words.Short)],
                    [
                        .. horizons.Select(h => (IReadOnlyList<Cell>)
                        [
                            Words.Of(h),
                            live.Count(i => i.Horizon == h).ToString(CultureInfo.InvariantCulture),
                            .. quarters.Select(m => new Cell(Wte((h is { } known ? load.Cube.Whole.Where(LoadDimensions.Horizon, known) : unknown).In(m)))),
                        ]),
                        [new Cell("H2+ share of H2", Tone.Strong), "", .. quarters.Select(m => new Cell(Share(HorizonBalance.Of(load.Cube.Whole, m)), Tone.Strong))],
                    ],
                    1),
            ]);
    }

    private static string Wte(LoadFigure figure)
    {
        var (least, most) = figure.ToWte(ContractWeek.AgendaForChangeEngland);
        var (low, high) = (One(least), One(most));
        return (low == high ? low : $"{low}–{high}") + (figure.IsLowerBound ? "+" : "");
    }

    private static string One(Wte wte) => wte.Value.ToString("0.0", CultureInfo.InvariantCulture);

    private static string Share(HorizonBalance balance)
    {
        if (balance.LeastH2PlusShare is not { } least || balance.MostH2PlusShare is not { } most)
        {
            return "–";
        }

        var (low, high) = (Whole(least), Whole(most));
        return (low == high ? $"{low}%" : $"{low}–{high}%") + (balance.IsComplete ? "" : "?");
    }

    private static string Whole(Percentage share) => share.Value.ToString("0", CultureInfo.InvariantCulture);
}
