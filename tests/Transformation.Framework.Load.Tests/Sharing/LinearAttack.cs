using System.Numerics;

namespace Transformation.Framework.Load.Tests;

/// <summary>
/// What a reader with pen and patience can do: write down "the parts less their total are none" for every line, put in what is shown, and eliminate, exactly. An unknown
/// is found when some combination of the lines holds nothing else.
/// </summary>
internal static class LinearAttack
{
    /// <summary>The places, row after row, that follow from the others.</summary>
    /// <param name="rows">Rows without that of the totals.</param>
    /// <param name="columns">Columns without that of the totals.</param>
    /// <param name="hidden">Which places are unknown.</param>
    internal static IEnumerable<int> Finds(int rows, int columns, bool[] hidden)
    {
        var unknowns = Enumerable.Range(0, hidden.Length).Where(place => hidden[place]).ToList();
        var reduced = Reduce(Equations(rows, columns).Select(line => unknowns.Select(place => line[place]).ToArray()).ToList(), unknowns.Count);
        return reduced.Where(static line => line.Count(static x => !x.IsZero) == 1).Select(line => unknowns[Array.FindIndex(line, static x => !x.IsZero)]).Order();
    }

    internal static IEnumerable<BigInteger[]> Equations(int rows, int columns)
    {
        for (var row = 0; row <= rows; row++)
        {
            yield return Line(rows, columns, (r, c) => r != row ? 0 : c == columns ? -1 : 1);
        }

        for (var column = 0; column <= columns; column++)
        {
            yield return Line(rows, columns, (r, c) => c != column ? 0 : r == rows ? -1 : 1);
        }
    }

    private static BigInteger[] Line(int rows, int columns, Func<int, int, int> factor) =>
        [.. from row in Enumerable.Range(0, rows + 1) from column in Enumerable.Range(0, columns + 1) select new BigInteger(factor(row, column))];

    /// <summary>Gauss and Jordan in whole numbers: every line is multiplied rather than divided.</summary>
    private static List<BigInteger[]> Reduce(List<BigInteger[]> lines, int unknowns)
    {
        var done = 0;
        for (var column = 0; column < unknowns; column++)
        {
            var pivot = lines.FindIndex(done, line => !line[column].IsZero);
            if (pivot >= 0)
            {
                (lines[done], lines[pivot]) = (lines[pivot], lines[done]);
                for (var other = 0; other < lines.Count; other++)
                {
                    var (factor, by) = (lines[done][column], lines[other][column]);
                    if (other != done && !by.IsZero)
                    {
                        lines[other] = [.. lines[other].Select((x, i) => (x * factor) - (lines[done][i] * by))];
                    }
                }

                done++;
            }
        }

        return lines;
    }
}
