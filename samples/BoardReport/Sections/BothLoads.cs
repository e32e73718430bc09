using System.Globalization;
using BoardReport.Rendering;
using Transformation.Framework.Core;
using Transformation.Framework.Load;

namespace BoardReport.Sections;

/// <summary>What is asked of people to make changes, beside what the changes ask of those on whom they land.</summary>
internal static class BothLoads
{
    internal static IEnumerable<Block> Build(Portfolio portfolio, LoadResults load)
    {
        var view = load.View;
        return view.Receiving.Whole.IsEmpty ? [] :
        [
            new Paragraph("Delivering and receiving are two measures and are not added. What was judged (\"high\") or not estimated at all comes on top, marked +; a * marks a quarter of which this report covers a part."),
            new Grid(
                "Hours asked of people to make changes / hours that changes ask of those on whom they land, by quarter",
                ["Organisation", .. view.Periods.Select(static q => $"{q}{(q.IsCut ? "*" : "")}")],
                [
                    .. view.Organisations.Select(o => (IReadOnlyList<Cell>)
                        [portfolio.Organisations[o].ShortName(), .. view.Periods.Select(q => new Cell(Of(view.Of(o, q))))]),
                    [new Cell("All", Tone.Strong), .. view.Periods.Select(q => new Cell(Of(view.Overall(q)), Tone.Strong))],
                ],
                1),
        ];
    }

    private static string Of(LoadPair pair) => $"{Of(pair.Delivering)} / {Of(pair.Receiving)}";

    private static string Of(LoadFigure figure)
    {
        var (low, high) = (Hours(figure.Least), Hours(figure.Most));
        return (low == high ? low : $"{low}–{high}") + (figure.IsLowerBound ? "+" : "");
    }

    private static string Hours(Effort effort) => effort.Hours.ToString("#,##0", CultureInfo.InvariantCulture);
}
