using MathNet.Numerics.Distributions;
using MathNet.Numerics.Random;
using Transformation.Framework.Benefits;

namespace Transformation.Framework.Benchmarks.Benefits;

/// <summary>The same case as somebody writes it who knows what is slow: weights worked out once, arrays, no objects in the loop; MathNet's samplers, one thread.</summary>
internal static class ArraySimulation
{
    public static PlainSimulation.Outcome Run(SimulationWorkload workload, int draws, int seed)
    {
        var table = new Weights(workload);
        var random = new MersenneTwister(seed);
        var kept = new double[table.Columns][];
        for (var c = 0; c < kept.Length; c++)
        {
            kept[c] = new double[draws];
        }

        var row = new double[table.Columns];
        for (var d = 0; d < draws; d++)
        {
            Array.Clear(row);
            for (var i = 0; i < table.Rows.Length; i++)
            {
                var scale = table.Draw(i, random);
                var weights = table.Rows[i];
                for (var c = 0; c < row.Length; c++)
                {
                    row[c] += scale * weights[c];
                }
            }

            for (var c = 0; c < row.Length; c++)
            {
                kept[c][d] = row[c];
            }
        }

        var positive = kept[0].Count(static v => v > 0) / (double)draws;
        var spreads = kept.Select(PlainSimulation.SpreadOf).ToArray();
        return new(
            spreads[0],
            positive,
            table.Parties.Select(static (p, i) => (p, i)).ToDictionary(static x => x.p, x => spreads[1 + x.i]),
            spreads[(1 + table.Parties.Length)..]);
    }

    /// <summary>What a pound of each line adds to NPSV, to each party and to each year.</summary>
    private sealed class Weights
    {
        private readonly (double A, double B, double Least, double Range, double Mu, double Sigma)[] shapes;

        public Weights(SimulationWorkload workload)
        {
            Parties = [.. workload.Lines.SelectMany(static l => l.Shares).Select(static s => s.By.ToString()).Concat(workload.Costs.Select(static c => c.Organisation.ToString())).Distinct()];
            Rows = [.. workload.Lines.Select(Of), .. workload.Costs.Select(Of)];
            var sigma = Math.Sqrt(Math.Log(1 + 0.04));
            shapes =
            [
                .. workload.Lines.Select(l =>
                {
                    var (q, peak) = ((double)l.Quantity, 0.5 / 0.7);
                    return (1 + (4 * peak), 5 - (4 * peak), q * 0.5, q * 0.7, Math.Log((double)l.UnitValue) - (sigma * sigma / 2), sigma);
                }),
            ];
        }

        public string[] Parties { get; }

        public double[][] Rows { get; }

        public int Columns => 1 + Parties.Length + SimulationWorkload.Years;

        public double Draw(int row, MersenneTwister random)
        {
            if (row < shapes.Length)
            {
                var s = shapes[row];
                return (s.Least + (s.Range * Beta.Sample(random, s.A, s.B))) * LogNormal.Sample(random, s.Mu, s.Sigma) * (1 - Triangular.Sample(random, 0, 0.4, 0.1));
            }

            double scale;
            do
            {
                scale = Normal.Sample(random, 1.1, 0.2);
            }
            while (scale < 0);
            return scale;
        }

        private double[] Of(SimulationWorkload.Line line)
        {
            var weights = new double[Columns];
            var schedule = line.Discounting == DiscountKind.Health ? SimulationWorkload.Settings.Health : SimulationWorkload.Settings.Standard;
            for (var k = 0; k < SimulationWorkload.Years - line.StartsIn; k++)
            {
                var year = line.StartsIn + k;
                var amount = Math.Min(1, (k + 1.0) / line.Ramp) * Math.Pow(1 - (line.DropOffPercent / 100.0), k);
                foreach (var share in line.Shares)
                {
                    Add(weights, share.By.ToString(), year, amount * (double)share.Share.Fraction, (double)schedule.Factor(year));
                }
            }

            return weights;
        }

        private double[] Of(CostLine cost)
        {
            var weights = new double[Columns];
            for (var year = 0; year <= cost.To - cost.From; year++)
            {
                Add(weights, cost.Organisation.ToString(), year, -(double)cost.Amount.Pounds, (double)SimulationWorkload.Settings.Standard.Factor(year));
            }

            return weights;
        }

        private void Add(double[] weights, string party, int year, double amount, double factor)
        {
            weights[0] += amount * factor;
            weights[1 + Array.IndexOf(Parties, party)] += amount * factor;
            weights[1 + Parties.Length + year] += amount;
        }
    }
}
