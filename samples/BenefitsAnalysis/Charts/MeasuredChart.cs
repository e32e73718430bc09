using NodaTime;
using OxyPlot;
using OxyPlot.Axes;
using OxyPlot.Series;
using Transformation.Framework.Benefits;

namespace BenefitsAnalysis.Charts;

/// <summary>An XmR chart as NHS analysts draw it: limits dashed, special causes coloured by whether they are welcome.</summary>
internal static class MeasuredChart
{
    internal static PlotModel Of(XmrChart chart, string title, string unit)
    {
        var model = Chart.Titled(title, $"XmR chart, {unit}; blue is a change for the better, orange for the worse, grey is common cause (synthetic data)");
        model.Axes.Add(new DateTimeAxis { Position = AxisPosition.Bottom, StringFormat = "MMM yyyy", TickStyle = TickStyle.None, IntervalType = DateTimeIntervalType.Months });
        model.Axes.Add(Chart.Figures(AxisPosition.Left, unit));
        foreach (var stretch in chart.Stretches)
        {
            model.Series.Add(Level(stretch, stretch.Mean, LineStyle.Solid));
            if (stretch is { LowerLimit: { } lower, UpperLimit: { } upper })
            {
                model.Series.Add(Level(stretch, lower, LineStyle.Dash));
                model.Series.Add(Level(stretch, upper, LineStyle.Dash));
            }
        }

        var line = new LineSeries { Color = Chart.Quiet, StrokeThickness = 1.5 };
        line.Points.AddRange(chart.Points.Select(static p => new DataPoint(At(p.On), (double)p.Value)));
        model.Series.Add(line);
        foreach (var points in chart.Points.GroupBy(static p => p.Variation))
        {
            var dots = new ScatterSeries { MarkerType = MarkerType.Circle, MarkerSize = 5, MarkerFill = Colour(points.Key) };
            dots.Points.AddRange(points.Select(static p => new ScatterPoint(At(p.On), (double)p.Value)));
            model.Series.Add(dots);
        }

        return model;
    }

    private static LineSeries Level(XmrStretch stretch, decimal level, LineStyle style)
    {
        var line = new LineSeries { Color = Chart.Ink, StrokeThickness = 1, LineStyle = style };
        line.Points.Add(new(At(stretch.First), (double)level));
        line.Points.Add(new(At(stretch.Last), (double)level));
        return line;
    }

    private static double At(LocalDate date) => DateTimeAxis.ToDouble(date.ToDateTimeUnspecified());

    private static OxyColor Colour(ProcessVariation variation) => variation switch
    {
        ProcessVariation.Improvement => Chart.Good,
        ProcessVariation.Concern => Chart.Bad,
        _ => Chart.Quiet,
    };
}
