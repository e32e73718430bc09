using System.Collections.Immutable;

namespace Transformation.Framework.Benefits;

/// <summary>One of a list of values, each with its weight.</summary>
/// <remarks>A list of one value is a fixed number. Immutable; safe to share between threads.</remarks>
public sealed record DiscreteDistribution : Distribution
{
    private const int MostValues = 1000;

    private readonly double[] upTo;
    private readonly double[] points;

    /// <summary>States the values.</summary>
    /// <param name="values">Each value once, in any order, with a weight of more than 0; 1 to 1,000 of them.</param>
    /// <exception cref="ArgumentException">There are none or too many, a value stands twice, or a number is out of range.</exception>
    public DiscreteDistribution(IEnumerable<WeightedValue> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        Values = [.. values.OrderBy(static v => v.Value)];
        if (Values.Length is 0 or > MostValues)
        {
            throw new ArgumentException(FormattableString.Invariant($"There are 1 to {MostValues} values."), nameof(values));
        }

        if (Values.Any(static v => v.Weight <= 0 || v.Weight > Largest || decimal.Abs(v.Value) > Largest))
        {
            throw new ArgumentException("A weight is more than 0, and no number is over a million million in size.", nameof(values));
        }

        if (Values.Zip(Values.Skip(1)).Any(static pair => pair.First.Value == pair.Second.Value))
        {
            throw new ArgumentException("A value stands twice; give it once, with the sum of the weights.", nameof(values));
        }

        points = [.. Values.Select(static v => (double)v.Value)];
        upTo = Cumulate(Values);
    }

    /// <summary>The values, least first.</summary>
    public ImmutableArray<WeightedValue> Values { get; }

    /// <inheritdoc />
    public override double Least => points[0];

    /// <inheritdoc />
    public override double Most => points[^1];

    /// <inheritdoc />
    public override double Mean => Values.Zip(points).Sum(p => p.Second * ((double)p.First.Weight / Total));

    /// <inheritdoc />
    public override double StandardDeviation
    {
        get
        {
            var mean = Mean;
            return Math.Sqrt(Values.Zip(points).Sum(p => (p.Second - mean) * (p.Second - mean) * ((double)p.First.Weight / Total)));
        }
    }

    private double Total => (double)Values.Sum(static v => v.Weight);

    /// <summary>Whether the other has the same values with the same weights.</summary>
    /// <param name="other">The other.</param>
    public bool Equals(DiscreteDistribution? other) => other is not null && Values.SequenceEqual(other.Values);

    /// <inheritdoc />
    public override int GetHashCode() => Values.Aggregate(Values.Length, static (hash, value) => HashCode.Combine(hash, value));

    private protected override double Inside(double probability) => points[IndexOf(probability)];

    private protected override double Below(double value)
    {
        var found = Array.BinarySearch(points, value);
        return upTo[found >= 0 ? found : ~found - 1];
    }

    internal override QuantileSampler ToSampler() => new Sampler(this);

    internal override int StrataFor(int usual) => Math.Min(usual, points.Length);

    internal override int StratumOf(double probability, int strata) =>
        strata == points.Length ? IndexOf(probability) : base.StratumOf(probability, strata);

    private int IndexOf(double probability)
    {
        var found = Array.BinarySearch(upTo, probability);
        return Math.Min(found >= 0 ? found : ~found, points.Length - 1);
    }

    private static double[] Cumulate(ImmutableArray<WeightedValue> values)
    {
        var (total, sum, upTo) = (values.Sum(static v => v.Weight), 0m, new double[values.Length]);
        for (var i = 0; i < upTo.Length; i++)
        {
            sum += values[i].Weight;
            upTo[i] = (double)(sum / total);
        }

        return upTo;
    }

    private sealed class Sampler(DiscreteDistribution of) : QuantileSampler
    {
        internal override void FromUniforms(Span<double> values)
        {
            foreach (ref var value in values)
            {
                value = of.points[of.IndexOf(value)];
            }
        }
    }
}
