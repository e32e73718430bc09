using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>The spread of each figure, worked out on as many threads as allowed, one figure to a thread.</summary>
internal sealed class FigureSummaries
{
    private readonly Dictionary<double[], MoneySpread> spreads;

    private FigureSummaries(Dictionary<double[], MoneySpread> spreads) => this.spreads = spreads;

    internal static FigureSummaries Of(DrawnFigures figures, PriceBasis prices, int threads, CancellationToken cancellationToken)
    {
        double[][] all =
        [
            figures.NetValue, figures.Benefits, figures.Costs, figures.NetCash,
            .. Enumerable.Range(0, figures.Layout.Parties.Length).SelectMany(i => new[] { figures.PartyNet(i), figures.PartyCash(i) }),
            .. Enumerable.Range(0, figures.Layout.Years).Select(figures.YearNet),
        ];
        var found = new MoneySpread[all.Length];
        Parallel.For(
            0,
            all.Length,
            new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellationToken },
            () => GC.AllocateUninitializedArray<double>(figures.Draws),
            (i, _, spare) =>
            {
                found[i] = new(new SampleStatistics(all[i], spare), figures.Draws, prices);
                return spare;
            },
            static _ => { });
        return new(all.Zip(found).ToDictionary(static x => x.First, static x => x.Second));
    }

    internal MoneySpread Money(double[] figure) => spreads[figure];

    internal static RatioSpread Ratio(DrawnFigures figures)
    {
        double[] known = [.. figures.Ratio.Where(static r => !double.IsNaN(r))];
        var costs = new SampleStatistics(figures.Costs, new double[figures.Draws]).Mean;
        var benefits = new SampleStatistics(figures.Benefits, new double[figures.Draws]).Mean;
        return new(figures.Ratio, known.Length == 0 ? null : new(known, new double[known.Length]), costs > 0 ? benefits / costs : double.NaN);
    }
}
