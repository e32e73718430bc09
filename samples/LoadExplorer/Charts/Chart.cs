using OxyPlot;
using OxyPlot.Axes;
using Transformation.Framework.Samples;

namespace LoadExplorer.Charts;

/// <summary>What all charts share: size, fonts and quiet axes.</summary>
internal static class Chart
{
    internal static readonly OxyColor Quiet = OxyColor.FromRgb(118, 134, 146);
    internal static readonly OxyColor Ink = OxyColor.FromRgb(33, 43, 50);

    private const int Width = 1180;
    private const string Font = "Arial";

    internal static PlotModel Titled(string title, string subtitle) => new()
    {
        Title = title,
        Subtitle = subtitle,
        DefaultFont = Font,
        TextColor = Ink,
        PlotAreaBorderThickness = new(0),
        TitleFontSize = 20,
        SubtitleFontSize = 13,
        TitleHorizontalAlignment = TitleHorizontalAlignment.CenteredWithinView,
        Padding = new(16, 16, 24, 10),
        Background = OxyColors.White,
    };

    internal static CategoryAxis Categories(AxisPosition position, IEnumerable<string> labels)
    {
        var axis = new CategoryAxis { Position = position, TickStyle = TickStyle.None, AxislineStyle = LineStyle.None, GapWidth = 0 };
        axis.Labels.AddRange(labels);
        return axis;
    }

    internal static void Save(PlotModel model, string path, int height) => SvgFile.Save(model, path, Width, height);
}
