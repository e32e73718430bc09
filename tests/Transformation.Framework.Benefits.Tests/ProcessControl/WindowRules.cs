namespace Transformation.Framework.Benefits.Tests;

/// <summary>The rules told another way, slowly: a point shows a pattern if any window that contains it is one.</summary>
internal static class WindowRules
{
    internal static IEnumerable<SpecialCause> At(XmrPoint[] points, int at, int run)
    {
        var stretch = points[at].Stretch;
        if (stretch.LowerLimit is { } lower && stretch.UpperLimit is { } upper)
        {
            var isNear = (int i) => IsClearlyAbove(points[i].Value, stretch.UpperOuterThird!.Value, upper) || IsClearlyAbove(-points[i].Value, -stretch.LowerOuterThird!.Value, -lower);
            if (IsAbove(points[at].Value, upper) || IsAbove(-points[at].Value, -lower))
            {
                yield return new(SpecialCauseRule.OutsideLimits, points[at].Value > stretch.Mean);
            }

            if (isNear(at) && Windows(at, 3, points.Length).Any(w => OneSide(points, w, 3) != 0 && Enumerable.Range(w, 3).Count(isNear) >= 2))
            {
                yield return new(SpecialCauseRule.TwoOfThree, points[at].Value > stretch.Mean);
            }
        }

        foreach (var side in Windows(at, run, points.Length).Select(w => OneSide(points, w, run)).Where(static s => s != 0).Distinct())
        {
            yield return new(SpecialCauseRule.Shift, side > 0);
        }

        foreach (var way in Windows(at, run, points.Length).Select(w => OneWay(points, w, run)).Where(static s => s != 0).Distinct())
        {
            yield return new(SpecialCauseRule.Trend, way > 0);
        }
    }

    private static bool IsClearlyAbove(decimal value, decimal outerThird, decimal limit) => IsAbove(value, outerThird) && !IsAbove(value, limit);

    /// <summary>The lines come rounded to 28 digits: what differs in the last of them lies on the line.</summary>
    private static bool IsAbove(decimal value, decimal line) => value - line > 1e-20m;

    private static IEnumerable<int> Windows(int at, int size, int count) => Enumerable.Range(at - size + 1, size).Where(w => w >= 0 && w + size <= count);

    private static int OneSide(XmrPoint[] points, int first, int count)
    {
        int[] sides = [.. points.Skip(first).Take(count).Select(static p => decimal.Abs(p.Value - p.Stretch.Mean) < 1e-20m ? 0 : decimal.Sign(p.Value - p.Stretch.Mean)).Distinct()];
        return sides.Length == 1 ? sides[0] : 0;
    }

    private static int OneWay(XmrPoint[] points, int first, int count)
    {
        int[] ways = [.. Enumerable.Range(first + 1, count - 1).Select(i => decimal.Sign(points[i].Value - points[i - 1].Value)).Distinct()];
        return ways.Length == 1 ? ways[0] : 0;
    }
}
