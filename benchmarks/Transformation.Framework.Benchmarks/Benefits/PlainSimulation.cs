using MathNet.Numerics.Distributions;
using MathNet.Numerics.Statistics;
using Transformation.Framework.Benefits;
using Transformation.Framework.Core;

namespace Transformation.Framework.Benchmarks.Benefits;

/// <summary>The same case as an analyst writes it first: MathNet's distributions, a loop over draws, LINQ over lines and years.</summary>
/// <remarks>One thread, one generator; nothing in it depends on this library but the case it reads.</remarks>
internal static class PlainSimulation
{
    /// <summary>Mean, P5 and P95 of NPSV, net public value of each party and net public value of each year.</summary>
    public sealed record Outcome(Spread NetValue, double ChancePositive, IReadOnlyDictionary<string, Spread> ByParty, IReadOnlyList<Spread> ByYear);

    public sealed record Spread(double Mean, double Deviation, double P5, double P50, double P95);

    public static Outcome Run(SimulationWorkload workload, int draws, int seed)
    {
        var random = new MathNet.Numerics.Random.MersenneTwister(seed);
        var standard = Factors(DiscountKind.Standard);
        var health = Factors(DiscountKind.Health);
        var benefits = workload.Lines.Select(line =>
        {
            var (q, v) = ((double)line.Quantity, (double)line.UnitValue);
            var (least, most) = (q * 0.5, q * 1.2);
            var peak = (q - least) / (most - least);
            var sigma = Math.Sqrt(Math.Log(1 + 0.04));
            return (Line: line,
                Quantity: new BetaScaled(1 + (4 * peak), 5 - (4 * peak), least, most - least, random),
                Value: new LogNormal(Math.Log(v) - (sigma * sigma / 2), sigma, random),
                Deadweight: new Triangular(0, 0.4, 0.1, random),
                Discount: line.Discounting == DiscountKind.Health ? health : standard);
        }).ToList();
        var scale = new Normal(1.1, 0.2, random);

        var results = Enumerable.Range(0, draws).Select(_ =>
        {
            var flows = benefits.SelectMany(b =>
            {
                var pounds = b.Quantity.Sample() * b.Value.Sample() * (1 - b.Deadweight.Sample());
                return Enumerable.Range(0, SimulationWorkload.Years - b.Line.StartsIn).SelectMany(k =>
                {
                    var year = b.Line.StartsIn + k;
                    var amount = pounds * Math.Min(1, (k + 1.0) / b.Line.Ramp) * Math.Pow(1 - (b.Line.DropOffPercent / 100.0), k);
                    return b.Line.Shares.Select(s => (Party: s.By.ToString(), Year: year, Amount: amount * (double)s.Share.Fraction, Present: amount * (double)s.Share.Fraction * b.Discount[year]));
                });
            }).Concat(workload.Costs.SelectMany(c =>
            {
                var drawn = scale.Sample();
                while (drawn < 0)
                {
                    drawn = scale.Sample();
                }

                var amount = (double)c.Amount.Pounds * drawn;
                return Enumerable.Range(0, c.To - c.From + 1).Select(y => (Party: c.Organisation.ToString(), Year: y, Amount: -amount, Present: -amount * standard[y]));
            })).ToList();
            return (
                NetValue: flows.Sum(static f => f.Present),
                ByParty: flows.GroupBy(static f => f.Party).ToDictionary(static g => g.Key, static g => g.Sum(static f => f.Present)),
                ByYear: flows.GroupBy(static f => f.Year).OrderBy(static g => g.Key).Select(static g => g.Sum(static f => f.Amount)).ToArray());
        }).ToList();

        return new(
            SpreadOf(results.Select(static r => r.NetValue)),
            results.Count(static r => r.NetValue > 0) / (double)draws,
            results[0].ByParty.Keys.ToDictionary(static p => p, p => SpreadOf(results.Select(r => r.ByParty[p]))),
            [.. Enumerable.Range(0, SimulationWorkload.Years).Select(y => SpreadOf(results.Select(r => r.ByYear[y])))]);
    }

    private static double[] Factors(DiscountKind kind)
    {
        var schedule = kind == DiscountKind.Health ? SimulationWorkload.Settings.Health : SimulationWorkload.Settings.Standard;
        return [.. Enumerable.Range(0, SimulationWorkload.Years).Select(y => (double)schedule.Factor(y))];
    }

    internal static Spread SpreadOf(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return new(
            sorted.Mean(), sorted.StandardDeviation(),
            SortedArrayStatistics.QuantileCustom(sorted, 0.05, QuantileDefinition.R7),
            SortedArrayStatistics.QuantileCustom(sorted, 0.5, QuantileDefinition.R7),
            SortedArrayStatistics.QuantileCustom(sorted, 0.95, QuantileDefinition.R7));
    }
}
