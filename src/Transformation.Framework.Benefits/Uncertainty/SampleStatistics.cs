namespace Transformation.Framework.Benefits;

/// <summary>Mean, deviation and percentiles of a sample.</summary>
/// <remarks>Sums are compensated (Neumaier's form of Kahan's), so that a sample of equal values has exactly that mean and no deviation.</remarks>
internal sealed class SampleStatistics
{
    private readonly double[] sorted;

    /// <param name="sample">The sample in the order of draws; not changed.</param>
    /// <param name="spare">Room for the sample; kept, in ascending order.</param>
    internal SampleStatistics(ReadOnlySpan<double> sample, double[] spare)
    {
        sample.CopyTo(spare);
        var (mean, deviation) = Moments(sample);
        (Mean, Deviation) = (mean, deviation);
        Array.Sort(spare);
        sorted = spare;
    }

    internal double Mean { get; }

    /// <summary>The standard deviation of the sample, with n − 1; 0 for a sample of one.</summary>
    internal double Deviation { get; }

    /// <summary>A quantile, read between the two values it falls between in proportion: type 7 of Hyndman and Fan, PERCENTILE.INC of spreadsheets.</summary>
    internal double Quantile(double probability)
    {
        var place = probability * (sorted.Length - 1);
        var below = (int)place;
        return below + 1 < sorted.Length ? sorted[below] + ((place - below) * (sorted[below + 1] - sorted[below])) : sorted[^1];
    }

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
