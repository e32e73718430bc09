using OxyPlot;
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
        var model = Chart.Titled(
            "What moves the result",
            $"Net public value, £ million, with each input in turn at its {tornado.Low} point (orange) and its {tornado.High} point (blue), all others as planned (synthetic data)");
        model.Axes.Add(Chart.Categories(AxisPosition.Left, bars.Select(static b => b.Input.Label)));
        model.Axes.Add(Chart.Figures(AxisPosition.Bottom, "£ million"));
        var series = new TornadoBarSeries
        {
            BaseValue = Millions(tornado.Base.PublicValueCase.NetPresentSocialValue.Pounds),
            MinimumFillColor = Chart.Bad,
            MaximumFillColor = Chart.Good,
            MinimumLabelFormatString = "",
            MaximumLabelFormatString = "",
            StrokeThickness = 0,
        };
        foreach (var bar in bars)
        {
            series.Items.Add(new() { Minimum = Millions(bar.AtLow.Pounds), Maximum = Millions(bar.AtHigh.Pounds) });
        }

        model.Series.Add(series);
        return model;
    }

    private static double Millions(decimal pounds) => (double)(pounds / 1_000_000);
}
