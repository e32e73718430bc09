using NodaTime;

namespace Transformation.Framework.Benefits.Tests;

/// <summary>Short ways to make charts: one point a month from April 2024.</summary>
internal static class XmrSketch
{
    /// <summary>Ten points: mean 10, every moving range 2, so limits at 10 ± 5.32 (4.68 and 15.32) and outer thirds from 10 ± 3.546…</summary>
    internal static readonly decimal[] Steady = [9, 11, 9, 11, 9, 11, 9, 11, 9, 11];

    internal static ProcessPoint[] Monthly(params decimal[] values) => [.. values.Select(static (v, i) => new ProcessPoint(Month(i), v))];

    internal static LocalDate Month(int index) => new LocalDate(2024, 4, 1).PlusMonths(index);

    internal static XmrChart Chart(params decimal[] values) => XmrChart.Of(Monthly(values));

    /// <summary>What points show that come after the ten steady ones and are judged by their limits.</summary>
    internal static XmrPoint[] After(params decimal[] values) =>
        [.. XmrChart.Of(Monthly([.. Steady, .. values]), OutcomeDirection.Increase, settings: new() { FixAfter = 10 }).Points.Skip(10)];

    internal static string Signals(IEnumerable<XmrPoint> points) => string.Join(' ', points.Select(static p => p.Signals.IsEmpty
        ? "-"
        : string.Join('+', p.Signals.Select(static s => $"{s.Rule}{(s.IsUpwards ? "↑" : "↓")}"))));
}
