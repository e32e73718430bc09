using OxyPlot;
using OxyPlot.Axes;
using Transformation.Framework.Samples;

namespace BenefitsAnalysis.Charts;

/// <summary>What all charts share: size, fonts and quiet axes.</summary>
internal static class Chart
{
    internal static readonly OxyColor Good = OxyColor.FromRgb(0, 94, 184);
    internal static readonly OxyColor Bad = OxyColor.FromRgb(237, 139, 0);
    internal static readonly OxyColor Quiet = ChartBase.Quiet;
    internal static readonly OxyColor Ink = ChartBase.Ink;

    private const int Width = 900;

    internal static PlotModel Titled(string title, string subtitle)
    {
        var model = ChartBase.Titled(title, subtitle, 18, 12, new(20, 16, 30, 10));
        model.TitleHorizontalAlignment = TitleHorizontalAlignment.CenteredWithinView;
        return model;
    }

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
