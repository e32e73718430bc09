namespace Transformation.Framework.Benefits;

/// <summary>Mean, deviation, ends and every fifth percentile of a sample.</summary>
/// <remarks>Sums are compensated (Neumaier's form of Kahan's), so that a sample of equal values has exactly that mean and no deviation.</remarks>
internal sealed class SampleStatistics
{
    private const int Step = 5;

    private readonly double[] percentiles;

    /// <param name="sample">The sample in the order of draws; not changed.</param>
    /// <param name="room">As long as the sample; overwritten.</param>
    internal SampleStatistics(ReadOnlySpan<double> sample, Span<double> room)
    {
        (Mean, Deviation) = Moments(sample);
        var last = sample.Length - 1;
        Span<int> places = stackalloc int[2 * ((100 / Step) + 1)];
        for (var i = 0; i < places.Length; i++)
        {
            places[i] = Math.Min((int)((long)(i / 2) * Step * last / 100) + (i % 2), last);
        }

        var values = OrderStatistics.At(sample, places, room);
        percentiles = [.. Enumerable.Range(0, places.Length / 2).Select(i => Between(values[2 * i], values[(2 * i) + 1], (long)i * Step * last % 100 / 100.0))];
    }

    internal double Mean { get; }

    /// <summary>The standard deviation of the sample, with n − 1; 0 for a sample of one.</summary>
    internal double Deviation { get; }

    /// <summary>A percentile, read between the two values it falls between in proportion: type 7 of Hyndman and Fan, PERCENTILE.INC of spreadsheets.</summary>
    /// <param name="percent">A multiple of 5, from 0 to 100.</param>
    internal double Percentile(int percent) => percentiles[percent / Step];

    private static double Between(double below, double above, double part) => below + (part * (above - below));

    private static (double Mean, double Deviation) Moments(ReadOnlySpan<double> sample)
    {
        var origin = sample[0];
        var (sum, squares) = (default(CompensatedSum), default(CompensatedSum));
        foreach (var value in sample)
        {
            sum = sum.Plus(value - origin);
        }

        var shift = sum.Value / sample.Length;
        foreach (var value in sample)
        {
            var distance = value - origin - shift;
            squares = squares.Plus(distance * distance);
        }

        return (origin + shift, sample.Length > 1 ? Math.Sqrt(squares.Value / (sample.Length - 1)) : 0);
    }
}
