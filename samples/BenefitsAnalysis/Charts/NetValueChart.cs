using OxyPlot;
using OxyPlot.Axes;
using OxyPlot.Legends;
using OxyPlot.Series;
using Transformation.Framework.Benefits;

namespace BenefitsAnalysis.Charts;

/// <summary>Net value so far, year by year: budgets against public value, discounted.</summary>
internal static class NetValueChart
{
    internal static PlotModel Of(Appraisal appraisal)
    {
        var model = Chart.Titled("What a cash-only view would have concluded", "Net present value so far, £ million: all of public value, and budgets alone");
        model.Axes.Add(Chart.Categories(AxisPosition.Bottom, appraisal.System.Costs.Years.Select(static y => y.Year.ToString())));
        model.Axes.Add(Chart.Figures(AxisPosition.Left, "£ million"));
        model.Legends.Add(new Legend { LegendPosition = LegendPosition.TopLeft });
        model.Series.Add(Line("Public value, net of all costs", appraisal.System.NetPublicValue, Chart.Good));
        model.Series.Add(Line("Cash released, net of what is paid", appraisal.System.NetCash, Chart.Bad));
        return model;
    }

    private static LineSeries Line(string title, FlowSeries net, OxyColor colour)
    {
        var line = new LineSeries { Title = title, Color = colour, StrokeThickness = 3, MarkerType = MarkerType.Circle, MarkerFill = colour, MarkerSize = 4 };
        var soFar = 0m;
        foreach (var (i, year) in net.Years.Index())
        {
            soFar += year.PresentValue.Pounds;
            line.Points.Add(new(i, (double)(soFar / 1_000_000)));
        }

        return line;
    }
}
