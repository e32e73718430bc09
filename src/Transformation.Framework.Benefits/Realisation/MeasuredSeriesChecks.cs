using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>What must hold between the points of a series.</summary>
internal static class MeasuredSeriesChecks
{
    /// <summary>Checks the points that could be read, in the order given.</summary>
    internal static void Run(IReadOnlyList<(string Path, MeasuredPoint Point)> points, ProblemCollector problems)
    {
        if (points.Count > XmrChart.MostPoints)
        {
            problems.Add("$.points", ProblemCodes.TooMany, FormattableString.Invariant($"A series has at most {XmrChart.MostPoints} points."));
            return;
        }

        if (points.Count == 0)
        {
            return;
        }

        var first = points[0].Point;
        foreach (var (path, point) in points.Where(p => !AreAlike(first, p.Point)))
        {
            problems.Add(path, ProblemCodes.Contradiction, $"The period {point.Period} is not as long as that of the first point: {first.Period}. Give each length a series of its own.");
        }

        var byTime = points.OrderBy(static p => p.Point.Period.Start).ToArray();
        foreach (var (one, next) in byTime.Zip(byTime.Skip(1)).Where(static p => p.Second.Point.Period.Start <= p.First.Point.Period.End))
        {
            problems.Add(next.Path, ProblemCodes.Contradiction, $"The period {next.Point.Period} overlaps {one.Point.Period}.");
        }
    }

    private static bool AreAlike(MeasuredPoint one, MeasuredPoint other) =>
        one.Period.Length == other.Period.Length || (one.WholeMonths > 0 && one.WholeMonths == other.WholeMonths);
}
