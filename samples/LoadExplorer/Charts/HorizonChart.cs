using LoadExplorer.Findings;
using OxyPlot;
using OxyPlot.Annotations;
using OxyPlot.Axes;
using OxyPlot.Legends;
using OxyPlot.Series;
using Transformation.Framework.Core;
using Transformation.Framework.Load;

namespace LoadExplorer.Charts;

/// <summary>Load by horizon and quarter, with the share of H2+ over each bar.</summary>
internal static class HorizonChart
{
    private static readonly (Horizon Horizon, string Title, OxyColor Colour)[] Bands =
    [
        (Horizon.H1, "H1: keeps the present going", OxyColor.FromRgb(200, 208, 213)),
        (Horizon.H2Minus, "H2−: supports the present", OxyColor.FromRgb(237, 139, 0)),
        (Horizon.H2Plus, "H2+: makes way for the future", OxyColor.FromRgb(0, 94, 184)),
        (Horizon.H3, "H3: the future itself", OxyColor.FromRgb(65, 182, 230)),
    ];

    internal static PlotModel Of(Picture picture)
    {
        var whole = picture.ByQuarter.Whole;
        var balances = HorizonBalance.OverTime(whole);
        var model = Chart.Titled(
            TheHorizons.Takeaway(balances).TrimEnd('.'),
            "Average whole-time equivalents (WTE, 37.5 hours a week) by quarter and horizon; above each bar the share of H2+ in H2 (+ leaves out unestimated work)" + (picture.IsSynthetic ? ". Synthetic data" : ""));
        model.Axes.Add(new CategoryAxis { Position = AxisPosition.Bottom, TickStyle = TickStyle.None, GapWidth = 0.5, AxislineStyle = LineStyle.Solid, AxislineColor = Chart.Quiet, Key = "quarters" });
        ((CategoryAxis)model.Axes[0]).Labels.AddRange(balances.Select(static b => b.Period.ToString()));
        var tops = new double[balances.Length];
        foreach (var (horizon, title, colour) in Bands)
        {
            var bars = new BarSeries { Title = title, FillColor = colour, IsStacked = true, XAxisKey = "wte", YAxisKey = "quarters", LabelFormatString = "{0:0}", LabelPlacement = LabelPlacement.Middle, TextColor = horizon is Horizon.H2Plus ? OxyColors.White : Chart.Ink };
            var slice = whole.Where(LoadDimensions.Horizon, horizon);
            for (var i = 0; i < balances.Length; i++)
            {
                var wte = (double)slice.In(balances[i].Period).ToWte(Words.Week).Most.Value;
                tops[i] += wte;
                bars.Items.Add(new(wte));
            }

            model.Series.Add(bars);
        }

        model.Axes.Add(new LinearAxis
        {
            Position = AxisPosition.Left,
            Key = "wte",
            Title = "Average WTE",
            AxisTitleDistance = 14,
            Minimum = 0,
            Maximum = Math.Max(1, tops.Max() * 1.12),
            MajorGridlineStyle = LineStyle.Solid,
            MajorGridlineColor = OxyColor.FromRgb(232, 237, 238),
            TickStyle = TickStyle.None,
            AxislineStyle = LineStyle.None,
        });
        for (var i = 0; i < balances.Length; i++)
        {
            model.Annotations.Add(new TextAnnotation
            {
                Text = TheHorizons.Share(balances[i]),
                TextPosition = new(i, tops[i] + (tops.Max() * 0.012)),
                XAxisKey = "quarters",
                YAxisKey = "wte",
                TextVerticalAlignment = VerticalAlignment.Bottom,
                StrokeThickness = 0,
                FontSize = 13,
                FontWeight = FontWeights.Bold,
                TextColor = OxyColor.FromRgb(0, 94, 184),
            });
        }

        model.Legends.Add(new Legend { LegendPlacement = LegendPlacement.Outside, LegendPosition = LegendPosition.BottomCenter, LegendOrientation = LegendOrientation.Horizontal, LegendFontSize = 13 });
        return model;
    }
}
