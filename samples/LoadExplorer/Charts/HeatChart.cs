using OxyPlot;
using OxyPlot.Annotations;
using OxyPlot.Axes;
using Transformation.Framework.Core;
using Transformation.Framework.Load;

namespace LoadExplorer.Charts;

/// <summary>The heat table as a picture: a row for each organisation, a column for each month, figures and marks in the cells.</summary>
internal static class HeatChart
{
    private const int RowHeight = 40;
    private const int Frame = 190;

    internal static int Height(Picture picture) => Frame + (RowHeight * picture.Saturation.Organisations.Length);

    internal static PlotModel Of(Picture picture)
    {
        var (saturation, months) = (picture.Saturation, picture.Months);
        OrganisationId[] rows = [.. saturation.Organisations.Reverse()]; // the axis counts from below
        var model = Chart.Titled(Title(picture), "Delivering load as a percentage of the capacity for change, by organisation and month; upper end where days are released as a range");
        model.Axes.Add(Chart.Categories(AxisPosition.Left, rows.Select(picture.Names.Of)));
        model.Axes.Add(Chart.Categories(AxisPosition.Top, months.Select(static m => Words.ShortMonth(m) + (m.Start.Month is 1 or 4 ? FormattableString.Invariant($"\n{m.Start.Year}") : "\n"))));
        for (var row = 0; row < rows.Length; row++)
        {
            for (var month = 0; month < months.Length; month++)
            {
                model.Annotations.Add(Cell(row, month, Heat.Of(saturation.Of(rows[row], months[month]))));
            }
        }

        model.Axes.Add(new LinearAxis
        {
            Position = AxisPosition.Bottom,
            Key = "legend",
            TickStyle = TickStyle.None,
            LabelFormatter = static _ => "",
            TitleColor = Chart.Ink,
            TitleFontSize = 12,
            Title = "! over capacity   ·   ? over only at the upper end of ranges   ·   + unestimated work on top, so at least this   ·   n/k capacity not known" + (picture.IsSynthetic ? "   ·   Synthetic data" : ""),
        });
        return model;
    }

    /// <summary>What the eye should find first.</summary>
    private static string Title(Picture picture)
    {
        if (picture.MostOverloaded is not { } most)
        {
            return "No organisation is asked for more than it has";
        }

        var over = picture.Months.Count(m => picture.Saturation.Of(most, m).Status is SaturationStatus.Exceeds or SaturationStatus.MayExceed);
        var isSure = picture.Saturation.OverCommitments.Any(o => o.Organisation == most && o.IsCertain);
        return $"{picture.Names.Of(most)} lacks most: it {(isSure ? "is" : "may be")} over its capacity for change in {over} of {picture.Months.Length} months";
    }

    private static RectangleAnnotation Cell(int row, int month, Heat heat) => new()
    {
        MinimumX = month - 0.5,
        MaximumX = month + 0.5,
        MinimumY = row - 0.5,
        MaximumY = row + 0.5,
        Fill = Fill(heat.Level),
        Stroke = OxyColors.White,
        StrokeThickness = 2,
        Text = heat.Text,
        TextColor = heat.Level switch { HeatLevel.Over => OxyColors.White, HeatLevel.Unknown => Chart.Quiet, _ => Chart.Ink },
        FontSize = 12,
        FontWeight = heat.Level == HeatLevel.Over ? FontWeights.Bold : FontWeights.Normal,
        Layer = AnnotationLayer.BelowSeries,
    };

    private static OxyColor Fill(HeatLevel level) => level switch
    {
        HeatLevel.Unknown => OxyColor.FromRgb(240, 243, 244),
        HeatLevel.Room => OxyColor.FromRgb(210, 229, 245),
        HeatLevel.Busy => OxyColor.FromRgb(255, 242, 204),
        HeatLevel.Full => OxyColor.FromRgb(251, 212, 109),
        HeatLevel.MaybeOver => OxyColor.FromRgb(245, 161, 92),
        _ => OxyColor.FromRgb(179, 38, 30),
    };
}
