namespace Transformation.Framework.Benefits;

/// <summary>Estimates EVPI and EVPPI from the net values of options in the same draws.</summary>
internal sealed class InformationEstimate
{
    internal const int MadeUpInputs = 19;

    private const int DrawsOfAStratum = 500;
    private const int MostStrata = 40;
    private const int Chunk = 1024;

    private readonly double[][] options;
    private readonly int draws;
    private readonly double bestOnAverage;

    internal InformationEstimate(double[][] options)
    {
        this.options = options;
        draws = options[0].Length;
        Strata = Math.Clamp(draws / DrawsOfAStratum, 2, MostStrata);
        bestOnAverage = options.Max(values => values.Aggregate(default(CompensatedSum), static (sum, v) => sum.Plus(v)).Value) / draws;
    }

    internal int Strata { get; }

    internal double OfEverything()
    {
        var sum = default(CompensatedSum);
        for (var d = 0; d < draws; d++)
        {
            var best = options[0][d];
            for (var i = 1; i < options.Length; i++)
            {
                best = Math.Max(best, options[i][d]);
            }

            sum = sum.Plus(best);
        }

        return Math.Max(0, (sum.Value / draws) - bestOnAverage);
    }

    internal double OfInput(DrawSource source, int input)
    {
        var distribution = source.Model.Inputs[input].Distribution;
        var spare = new double[Chunk];
        return OfStrata(
            distribution.StrataFor(Strata),
            (first, uniforms) => source.FillProbabilities(input, first, uniforms, spare.AsSpan(0, uniforms.Length)),
            distribution.StratumOf);
    }

    /// <summary>An input without influence. Its name cannot be that of a real one.</summary>
    internal double OfMadeUpInput(ulong seed, int number)
    {
        var stream = new UniformStream(seed, FormattableString.Invariant($"#{number}"));
        return OfStrata(Strata, (first, uniforms) => stream.Fill(first, uniforms), static (probability, strata) => (int)(probability * strata));
    }

    private delegate void FillProbabilities(long firstDraw, Span<double> uniforms);

    private double OfStrata(int strata, FillProbabilities fill, Func<double, int, int> stratumOf)
    {
        var sums = new CompensatedSum[options.Length, strata];
        var uniforms = new double[Chunk];
        for (var first = 0; first < draws; first += Chunk)
        {
            var chunk = uniforms.AsSpan(0, Math.Min(Chunk, draws - first));
            fill(first, chunk);
            for (var d = 0; d < chunk.Length; d++)
            {
                var stratum = stratumOf(chunk[d], strata);
                for (var i = 0; i < options.Length; i++)
                {
                    sums[i, stratum] = sums[i, stratum].Plus(options[i][first + d]);
                }
            }
        }

        // The best option of a stratum by its sum: dividing by the draws in it and weighting with their part of all comes to the same.
        var best = default(CompensatedSum);
        for (var stratum = 0; stratum < strata; stratum++)
        {
            best = best.Plus(Enumerable.Range(0, options.Length).Max(i => sums[i, stratum].Value));
        }

        return Math.Max(0, (best.Value / draws) - bestOnAverage);
    }
}
