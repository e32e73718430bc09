using System.Collections.Immutable;

namespace Transformation.Framework.Benefits;

/// <summary>Looks for special causes in one stretch. Time linear in its points.</summary>
internal sealed class SpecialCauseSearch
{
    private readonly ProcessPoint[] points;
    private readonly int[] sides;
    private readonly bool[] isOutside;
    private readonly List<SpecialCause>[] found;

    private SpecialCauseSearch(ReadOnlySpan<ProcessPoint> points, XmrSums sums)
    {
        this.points = points.ToArray();
        sides = Array.ConvertAll(this.points, p => sums.Side(p.Value));
        isOutside = Array.ConvertAll(this.points, p => sums.IsOutside(p.Value));
        found = Array.ConvertAll(this.points, static _ => new List<SpecialCause>());
    }

    /// <summary>The signals of each point, in the order of the rules.</summary>
    internal static ImmutableArray<SpecialCause>[] Run(ReadOnlySpan<ProcessPoint> points, XmrSums sums, int runPoints)
    {
        var search = new SpecialCauseSearch(points, sums);
        search.Outside();
        search.Trends(runPoints);
        search.TwoOfThree(Array.ConvertAll(search.points, p => sums.IsBeyondOuterThird(p.Value)));
        search.Shifts(runPoints);
        return Array.ConvertAll(search.found, static f => f.ToImmutableArray());
    }

    private void Outside()
    {
        for (var i = 0; i < points.Length; i++)
        {
            if (isOutside[i])
            {
                found[i].Add(new(SpecialCauseRule.OutsideLimits, sides[i] > 0));
            }
        }
    }

    /// <summary>Two trends share the point where one turns into the other; the later one goes first there, so they are looked for from the end.</summary>
    private void Trends(int runPoints)
    {
        for (var last = points.Length - 1; last > 0;)
        {
            var (first, way) = (last - 1, Way(last));
            while (first > 0 && Way(first) == way)
            {
                first--;
            }

            if (way != 0 && last - first + 1 >= runPoints)
            {
                Mark(first, last, SpecialCauseRule.Trend, way);
            }

            last = first;
        }
    }

    private void TwoOfThree(bool[] isBeyond)
    {
        var isInOuterThird = new bool[points.Length];
        var isPart = new bool[points.Length];
        for (var i = 0; i < points.Length; i++)
        {
            isInOuterThird[i] = isBeyond[i] && !isOutside[i];
        }

        for (var i = 2; i < points.Length; i++)
        {
            var inOuterThird = (isInOuterThird[i] ? 1 : 0) + (isInOuterThird[i - 1] ? 1 : 0) + (isInOuterThird[i - 2] ? 1 : 0);
            if (inOuterThird >= 2 && sides[i] == sides[i - 1] && sides[i] == sides[i - 2])
            {
                isPart[i] = isPart[i - 1] = isPart[i - 2] = true;
            }
        }

        for (var i = 0; i < points.Length; i++)
        {
            if (isPart[i] && isInOuterThird[i])
            {
                found[i].Add(new(SpecialCauseRule.TwoOfThree, sides[i] > 0));
            }
        }
    }

    private void Shifts(int runPoints)
    {
        for (var first = 0; first < points.Length;)
        {
            var next = first + 1;
            while (next < points.Length && sides[next] == sides[first])
            {
                next++;
            }

            if (sides[first] != 0 && next - first >= runPoints)
            {
                Mark(first, next - 1, SpecialCauseRule.Shift, sides[first]);
            }

            first = next;
        }
    }

    private int Way(int i) => decimal.Compare(points[i].Value, points[i - 1].Value);

    private void Mark(int first, int last, SpecialCauseRule rule, int way)
    {
        for (var i = first; i <= last; i++)
        {
            found[i].Add(new(rule, way > 0));
        }
    }
}
