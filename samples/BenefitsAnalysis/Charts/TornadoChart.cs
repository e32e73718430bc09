using OxyPlot;
using OxyPlot.Annotations;
using OxyPlot.Axes;
using OxyPlot.Series;
using Transformation.Framework.Benefits;

namespace BenefitsAnalysis.Charts;

/// <summary>How far each uncertain input moves net public value, the widest on top.</summary>
internal static class TornadoChart
{
    internal static PlotModel Of(Tornado tornado)
    {
        TornadoBar[] bars = [.. tornado.Bars.Reverse()];
        var middle = Millions(tornado.Base.PublicValueCase.NetPresentSocialValue.Pounds);
        var model = Chart.Titled(
            "What moves the result", $"Net public value, £ million, with each input at its {tornado.Low} (orange) and {tornado.High} (blue) point");
        model.Axes.Add(Chart.Categories(AxisPosition.Left, bars.Select(static b => b.Input.Label)));
        model.Axes.Add(Chart.Figures(AxisPosition.Bottom, "£ million"));
        model.Series.Add(Side(bars.Select(static b => Millions(b.AtLow.Pounds)), middle, Chart.Bad));
        model.Series.Add(Side(bars.Select(static b => Millions(b.AtHigh.Pounds)), middle, Chart.Good));
        model.Annotations.Add(new LineAnnotation { Type = LineAnnotationType.Vertical, X = middle, Color = Chart.Ink, LineStyle = LineStyle.Solid });
        return model;
    }

    private static IntervalBarSeries Side(IEnumerable<double> ends, double middle, OxyColor colour)
    {
        var series = new IntervalBarSeries { FillColor = colour };
        foreach (var (i, end) in ends.Index())
        {
            series.Items.Add(new(Math.Min(middle, end), Math.Max(middle, end)) { CategoryIndex = i });
        }

        return series;
    }

    private static double Millions(decimal pounds) => (double)(pounds / 1_000_000);
}
