using OxyPlot;
using OxyPlot.Axes;
using Transformation.Framework.Samples;

namespace BenefitsAnalysis.Charts;

/// <summary>What all charts share: size, fonts and quiet axes.</summary>
internal static class Chart
{
    internal static readonly OxyColor Good = OxyColor.FromRgb(0, 94, 184);
    internal static readonly OxyColor Bad = OxyColor.FromRgb(237, 139, 0);
    internal static readonly OxyColor Quiet = OxyColor.FromRgb(118, 134, 146);
    internal static readonly OxyColor Ink = OxyColor.FromRgb(33, 43, 50);

    private const int Width = 900;
    private const string Font = "Arial";

    internal static PlotModel Titled(string title, string subtitle) => new()
    {
        Title = title,
        Subtitle = subtitle,
        DefaultFont = Font,
        TextColor = Ink,
        PlotAreaBorderThickness = new(0),
        TitleFontSize = 18,
        SubtitleFontSize = 12,
        TitleHorizontalAlignment = TitleHorizontalAlignment.CenteredWithinView,
        Padding = new(20, 16, 30, 10),
        Background = OxyColors.White,
    };

    internal static LinearAxis Figures(AxisPosition position, string title) => new()
    {
        Position = position,
        Title = title,
        MajorGridlineStyle = LineStyle.Solid,
        MajorGridlineColor = OxyColor.FromRgb(232, 237, 238),
        TickStyle = TickStyle.None,
        StringFormat = "#,##0.##;−#,##0.##;0",
        AxislineStyle = LineStyle.None,
    };

    internal static CategoryAxis Categories(AxisPosition position, IEnumerable<string> labels)
    {
        var axis = new CategoryAxis { Position = position, TickStyle = TickStyle.None, GapWidth = 0.4, AxislineStyle = LineStyle.Solid, AxislineColor = Quiet };
        axis.Labels.AddRange(labels);
        return axis;
    }

    internal static void Save(PlotModel model, string path, int height = 480) => SvgFile.Save(model, path, Width, height);
}
