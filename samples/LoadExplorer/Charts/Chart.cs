using OxyPlot;
using OxyPlot.Axes;
using Transformation.Framework.Samples;

namespace LoadExplorer.Charts;

/// <summary>What all charts share: size, fonts and quiet axes.</summary>
internal static class Chart
{
    internal static readonly OxyColor Quiet = ChartBase.Quiet;
    internal static readonly OxyColor Ink = ChartBase.Ink;

    private const int Width = 1180;

    internal static PlotModel Titled(string title, string subtitle)
    {
        var model = ChartBase.Titled(title, subtitle, 20, 13, new(16, 16, 24, 10));
        model.TitleHorizontalAlignment = TitleHorizontalAlignment.CenteredWithinView;
        return model;
    }

    internal static CategoryAxis Categories(AxisPosition position, IEnumerable<string> labels)
    {
        var axis = new CategoryAxis { Position = position, TickStyle = TickStyle.None, AxislineStyle = LineStyle.None, GapWidth = 0 };
        axis.Labels.AddRange(labels);
        return axis;
    }

    internal static void Save(PlotModel model, string path, int height) => SvgFile.Save(model, path, Width, height);
}
