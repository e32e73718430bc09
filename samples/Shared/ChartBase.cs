using OxyPlot;

namespace Transformation.Framework.Samples;

/// <summary>What all charts of all samples share: colours, font and a quiet frame.</summary>
internal static class ChartBase
{
    internal static readonly OxyColor Quiet = OxyColor.FromRgb(118, 134, 146);
    internal static readonly OxyColor Ink = OxyColor.FromRgb(33, 43, 50);

    internal static PlotModel Titled(string title, string subtitle, double titleSize, double subtitleSize, OxyThickness padding) => new()
    {
        Title = title,
        Subtitle = subtitle,
        DefaultFont = "Arial",
        TextColor = Ink,
        PlotAreaBorderThickness = new(0),
        TitleFontSize = titleSize,
        SubtitleFontSize = subtitleSize,
        Padding = padding,
        Background = OxyColors.White,
    };
}
