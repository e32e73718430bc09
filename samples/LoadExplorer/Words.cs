using System.Globalization;
using Transformation.Framework.Core;
using Transformation.Framework.Load;

namespace LoadExplorer;

/// <summary>Figures and dates in a reader's words.</summary>
internal static class Words
{
    /// <summary>All whole-time equivalents are told in the week of the NHS in England, so that they can be compared: 37.5 hours.</summary>
    internal static readonly ContractWeek Week = ContractWeek.AgendaForChangeEngland;

    internal static string Month(LoadPeriod month) => month.Start.ToString("MMMM uuuu", CultureInfo.InvariantCulture);

    internal static string ShortMonth(LoadPeriod month) => month.Start.ToString("MMM", CultureInfo.InvariantCulture);

    internal static string Months(LoadPeriod first, LoadPeriod last) =>
        first == last ? Month(first)
        : first.Start.Year == last.Start.Year ? $"{first.Start.ToString("MMMM", CultureInfo.InvariantCulture)} to {Month(last)}"
        : $"{Month(first)} to {Month(last)}";

    /// <summary>1.2 or, of a range, 1.2–1.4: equivalents of 37.5 hours; with a mark when unestimated work comes on top.</summary>
    internal static string Wte(LoadFigure figure)
    {
        var (least, most) = figure.ToWte(Week);
        return Range(least.Value, most.Value, "0.0") + Mark(figure);
    }

    /// <summary>Hours, likewise; only the mark when nothing is known but that there is something.</summary>
    internal static string Hours(LoadFigure figure) =>
        (figure.Most == Effort.Zero && figure.IsLowerBound ? "" : Range(figure.Least.Hours, figure.Most.Hours, "#,##0")) + Mark(figure);

    internal static string Hours(Effort effort) => effort.Hours.ToString("#,##0;−#,##0;0", CultureInfo.InvariantCulture);

    internal static string Percent(decimal fraction) => (fraction * 100).ToString("0", CultureInfo.InvariantCulture) + "%";

    internal static string Range(decimal least, decimal most, string format)
    {
        var (low, high) = (least.ToString(format, CultureInfo.InvariantCulture), most.ToString(format, CultureInfo.InvariantCulture));
        return low == high ? low : $"{low}–{high}";
    }

    internal static string Count(int number, string one, string? many = null) => FormattableString.Invariant($"{number:#,##0} {(number == 1 ? one : many ?? one + "s")}");

    internal static string List(IReadOnlyList<string> parts) => parts.Count < 2 ? string.Concat(parts) : $"{string.Join(", ", parts.Take(parts.Count - 1))} and {parts[^1]}";

    internal static string Of(Horizon horizon) => horizon switch
    {
        Horizon.H1 => "H1",
        Horizon.H2Minus => "H2−",
        Horizon.H2Plus => "H2+",
        _ => "H3",
    };

    private static string Mark(LoadFigure figure) => figure.IsLowerBound ? "+" : "";
}
