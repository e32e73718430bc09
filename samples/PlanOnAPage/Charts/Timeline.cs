using NodaTime;
using OxyPlot;
using OxyPlot.Annotations;
using OxyPlot.Axes;
using OxyPlot.Series;
using Transformation.Framework.Core;
using Transformation.Framework.Plan;
using Transformation.Framework.Samples;

namespace PlanOnAPage.Charts;

/// <summary>The milestones on a line for each component: done, planned, overdue, and the earliest day where the planned one can no longer be met.</summary>
internal static class Timeline
{
    internal const int Width = 1180;

    private const int RowHeight = 46;
    private const int Frame = 170;

    private static readonly OxyColor Done = OxyColor.FromRgb(0, 94, 184);
    private static readonly OxyColor Late = OxyColor.FromRgb(179, 38, 30);

    internal static int Height(PlanStatus status) => Frame + (RowHeight * status.Components.Length);

    internal static PlotModel Of(PlanSchedule schedule)
    {
        var status = schedule.Status;
        var model = ChartBase.Titled(
            Title(schedule),
            $"Milestones by component, as of {Words.Day(status.AsOf)}. What happened after October 2024 is synthetic",
            20,
            13,
            new(16, 16, 30, 10));
        ComponentStatus[] rows = [.. status.Components.Reverse()]; // the axis counts from below
        var names = new CategoryAxis { Position = AxisPosition.Left, TickStyle = TickStyle.None, MajorGridlineStyle = LineStyle.Solid, MajorGridlineColor = OxyColor.FromRgb(232, 237, 238), IsTickCentered = true, Minimum = -0.5, Maximum = rows.Length + 0.2 };
        names.Labels.AddRange(rows.Select(static c => FormattableString.Invariant($"{c.Component.Number}. {c.Component.Title}")));
        model.Axes.Add(names);
        var axis = Days(schedule);
        model.Axes.Add(axis);
        foreach (var quarter in Quarters(Day(axis.Minimum), Day(axis.Maximum)))
        {
            model.Annotations.Add(new LineAnnotation
            {
                Type = LineAnnotationType.Vertical,
                X = Place(quarter),
                Color = OxyColor.FromRgb(210, 218, 222),
                LineStyle = LineStyle.Dot,
                Text = Words.Month(quarter),
                TextColor = ChartBase.Quiet,
                TextOrientation = AnnotationTextOrientation.Horizontal,
                TextHorizontalAlignment = HorizontalAlignment.Left,
                TextLinePosition = 0.985,
                Layer = AnnotationLayer.BelowSeries,
            });
        }

        model.Annotations.Add(new LineAnnotation { Type = LineAnnotationType.Vertical, X = Place(status.AsOf), Color = ChartBase.Ink, LineStyle = LineStyle.Solid, Text = Words.Short(status.AsOf), TextColor = ChartBase.Ink, TextLinePosition = 0.945, TextOrientation = AnnotationTextOrientation.Horizontal, TextHorizontalAlignment = HorizontalAlignment.Left, Layer = AnnotationLayer.BelowSeries });
        var earliest = schedule.Milestones.ToDictionary(static m => m.Milestone.Id, StringComparer.Ordinal);
        for (var row = 0; row < rows.Length; row++)
        {
            foreach (var milestone in rows[row].Milestones)
            {
                Draw(model, row, milestone, earliest[milestone.Milestone.Id]);
            }
        }

        model.Axes.Add(new LinearAxis
        {
            Position = AxisPosition.Bottom,
            Key = "legend",
            TickStyle = TickStyle.None,
            LabelFormatter = static _ => "",
            PositionTier = 1,
            TitleFontSize = 12,
            Title = "● done (red: late)   ·   ◇ planned   ·   ◆ overdue   ·   △ earliest day, where the planned one can no longer be met (red) or none is set",
        });
        return model;
    }

    /// <summary>What the eye should find first.</summary>
    private static string Title(PlanSchedule schedule)
    {
        var overdue = schedule.Status.Overdue.Length;
        var missed = schedule.CannotBeMet.Length;
        return (overdue, missed) switch
        {
            (0, 0) => "Nothing is overdue, and every planned day can still be met",
            _ => FormattableString.Invariant($"{overdue} {(overdue == 1 ? "milestone is" : "milestones are")} overdue, {missed} planned {(missed == 1 ? "day" : "days")} can no longer be met"),
        };
    }

    private static LinearAxis Days(PlanSchedule schedule)
    {
        var days = schedule.Milestones.Select(static m => m.Earliest).Concat(schedule.Milestones.Where(static m => m.Milestone.Planned is not null).Select(static m => m.Milestone.Planned!.Value)).ToList();
        return new LinearAxis
        {
            Position = AxisPosition.Top,
            Minimum = Place(First(days, schedule.Status.AsOf)) - 10,
            Maximum = Place(days.Append(schedule.Status.AsOf).Max()) + 45,
            TickStyle = TickStyle.None,
            LabelFormatter = static _ => "",
        };
    }

    private static IEnumerable<LocalDate> Quarters(LocalDate from, LocalDate to)
    {
        for (var day = FinancialQuarter.Of(from).Start.PlusMonths(3); day <= to; day = day.PlusMonths(3))
        {
            yield return day;
        }
    }

    /// <summary>What is older than a year would push the rest together: it is left out on the left.</summary>
    private static LocalDate First(IEnumerable<LocalDate> days, LocalDate asOf) => LocalDate.Max(days.Append(asOf).Min(), asOf.PlusYears(-1));

    private static void Draw(PlotModel model, int row, MilestoneFinding milestone, ScheduledMilestone schedule)
    {
        if (milestone.IsDone)
        {
            Mark(model, row, milestone.Milestone.Actual!.Value, MarkerType.Circle, milestone.State == MilestoneState.DoneLate ? Late : Done, filled: true);
            return;
        }

        if (milestone.Milestone.Planned is { } planned)
        {
            Mark(model, row, planned, MarkerType.Diamond, milestone.State == MilestoneState.Overdue ? Late : Done, filled: milestone.State == MilestoneState.Overdue);
        }

        if (schedule.CannotBeMet || milestone.Milestone.Planned is null)
        {
            Mark(model, row, schedule.Earliest, MarkerType.Triangle, schedule.CannotBeMet ? Late : ChartBase.Quiet, filled: false);
        }
    }

    private static void Mark(PlotModel model, int row, LocalDate day, MarkerType type, OxyColor color, bool filled) => model.Series.Add(new ScatterSeries
    {
        MarkerType = type,
        MarkerSize = 7,
        MarkerStroke = color,
        MarkerStrokeThickness = 2,
        MarkerFill = filled ? color : OxyColors.White,
        Points = { new ScatterPoint(Place(day), row) },
    });

    private static double Place(LocalDate day) => Period.DaysBetween(new LocalDate(2000, 1, 1), day);

    private static LocalDate Day(double place) => new LocalDate(2000, 1, 1).PlusDays((int)place);
}
