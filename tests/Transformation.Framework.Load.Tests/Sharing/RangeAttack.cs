using System.Numerics;

namespace Transformation.Framework.Load.Tests;

/// <summary>
/// What a reader who knows that no hours are below none can do: ask whether a table exists that has all that is shown, and a given value at a hidden place. Answered by the simplex method
/// (phase one, Bland's rule) in exact fractions.
/// </summary>
internal static class RangeAttack
{
    /// <summary>Whether, for all that is shown, a hidden place may hold a value.</summary>
    internal static bool Allows(SharedTable table, bool[] hidden, Func<TableCell, long> of, int place, BigInteger value)
    {
        var unknowns = Enumerable.Range(0, hidden.Length).Where(p => hidden[p]).ToList();
        var lines = LinearAttack.Equations(table.Rows, table.Columns)
            .Select(line => (Factors: unknowns.Select(p => new Fraction(line[p], 1)).ToArray(), Right: new Fraction(-Shown(table, hidden, of, line), 1)))
            .Append((Factors: [.. unknowns.Select(p => new Fraction(p == place ? 1 : 0, 1))], Right: new Fraction(value, 1)))
            .ToList();
        return IsFeasible(lines);
    }

    private static BigInteger Shown(SharedTable table, bool[] hidden, Func<TableCell, long> of, BigInteger[] line) =>
        Enumerable.Range(0, line.Length).Where(p => !hidden[p]).Aggregate(BigInteger.Zero, (sum, p) => sum + (line[p] * of(table[table.At(p).Row, table.At(p).Column])));

    /// <summary>Whether some x ≥ 0 satisfies the equations: the least sum of artificial variables is 0.</summary>
    private static bool IsFeasible(List<(Fraction[] Factors, Fraction Right)> lines)
    {
        var rows = lines.Count;
        var columns = lines[0].Factors.Length;
        var tableau = new Fraction[rows + 1, columns + rows + 1];
        var basis = new int[rows];
        for (var i = 0; i < rows; i++)
        {
            var sign = lines[i].Right.Sign < 0 ? new Fraction(-1, 1) : new Fraction(1, 1);
            for (var j = 0; j < columns + rows; j++)
            {
                tableau[i, j] = j < columns ? lines[i].Factors[j] * sign : new Fraction(j - columns == i ? 1 : 0, 1);
                tableau[rows, j] = (j < columns ? tableau[rows, j] - tableau[i, j] : new Fraction(0, 1));
            }

            tableau[i, columns + rows] = lines[i].Right * sign;
            tableau[rows, columns + rows] -= tableau[i, columns + rows];
            basis[i] = columns + i;
        }

        while (Enumerable.Range(0, columns + rows).Select(static j => (int?)j).FirstOrDefault(j => tableau[rows, j!.Value].Sign < 0) is { } enter)
        {
            var leave = Enumerable.Range(0, rows).Where(i => tableau[i, enter].Sign > 0)
                .Aggregate(-1, (best, i) => best < 0 ? i : Better(tableau, basis, enter, columns + rows, i, best) ? i : best);
            Pivot(tableau, leave, enter);
            basis[leave] = enter;
        }

        return tableau[rows, columns + rows].Sign == 0;
    }

    private static bool Better(Fraction[,] tableau, int[] basis, int enter, int right, int one, int other)
    {
        var difference = (tableau[one, right] * tableau[other, enter]) - (tableau[other, right] * tableau[one, enter]);
        return difference.Sign < 0 || (difference.Sign == 0 && basis[one] < basis[other]);
    }

    private static void Pivot(Fraction[,] tableau, int row, int column)
    {
        var pivot = tableau[row, column];
        for (var j = 0; j < tableau.GetLength(1); j++)
        {
            tableau[row, j] /= pivot;
        }

        for (var i = 0; i < tableau.GetLength(0); i++)
        {
            var factor = tableau[i, column];
            for (var j = 0; i != row && factor.Sign != 0 && j < tableau.GetLength(1); j++)
            {
                tableau[i, j] -= factor * tableau[row, j];
            }
        }
    }

    /// <summary>An exact fraction; the default value is 0.</summary>
    private readonly struct Fraction
    {
        private readonly BigInteger over;
        private readonly BigInteger under;

        internal Fraction(BigInteger over, BigInteger under)
        {
            var common = BigInteger.GreatestCommonDivisor(over, under) * (under.Sign < 0 ? -1 : 1);
            (this.over, this.under) = (over / common, under / common);
        }

        internal int Sign => over.Sign;

        private BigInteger Under => under.IsZero ? BigInteger.One : under;

        public static Fraction operator +(Fraction a, Fraction b) => new((a.over * b.Under) + (b.over * a.Under), a.Under * b.Under);

        public static Fraction operator -(Fraction a, Fraction b) => new((a.over * b.Under) - (b.over * a.Under), a.Under * b.Under);

        public static Fraction operator *(Fraction a, Fraction b) => new(a.over * b.over, a.Under * b.Under);

        public static Fraction operator /(Fraction a, Fraction b) => new(a.over * b.Under, a.Under * b.over);
    }
}
