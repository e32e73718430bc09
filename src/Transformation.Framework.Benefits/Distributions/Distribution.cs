namespace Transformation.Framework.Benefits;

/// <summary>What an uncertain number may be, and how likely: one of seven kinds.</summary>
/// <remarks>
/// <para>Parameters are exact decimals, as they stand in a document. What is worked out of them is <see cref="double"/>: closed forms to about 14 digits. The
/// quantile is the inverse of <see cref="CumulativeProbability"/>: for continuous kinds exactly that, for kinds with steps the least value whose cumulative probability is
/// no less.</para>
/// <para>The kinds are <see cref="TriangularDistribution"/>, <see cref="PertDistribution"/>, <see cref="UniformDistribution"/>, <see cref="NormalDistribution"/>,
/// <see cref="LogNormalDistribution"/>, <see cref="DiscreteDistribution"/> and <see cref="ChanceDistribution"/>; there are no others. Nothing is cut off silently: where an input has
/// bounds (a part of a whole lies between 0 and 1) a distribution that goes beyond them is refused, and normal and log-normal take bounds of their own.</para>
/// <para>Immutable; safe to share between threads.</para>
/// </remarks>
public abstract record Distribution
{
    /// <summary>The greatest parameter accepted, in size: a million million.</summary>
    internal const decimal Largest = 1_000_000_000_000m;

    private protected Distribution()
    {
    }

    /// <summary>The least value there can be; negative infinity when there is none.</summary>
    public abstract double Least { get; }

    /// <summary>The greatest value there can be; infinity when there is none.</summary>
    public abstract double Most { get; }

    /// <summary>The mean, after any bounds.</summary>
    public abstract double Mean { get; }

    /// <summary>The standard deviation, after any bounds.</summary>
    public abstract double StandardDeviation { get; }

    /// <summary>From a least to a greatest value, likeliest at one between, falling off in straight lines.</summary>
    /// <inheritdoc cref="TriangularDistribution(decimal, decimal, decimal)"/>
    public static TriangularDistribution Triangular(decimal least, decimal likeliest, decimal most) => new(least, likeliest, most);

    /// <summary>From a least to a greatest value, likeliest at one between, with thinner ends than a triangle's.</summary>
    /// <inheritdoc cref="PertDistribution(decimal, decimal, decimal)"/>
    public static PertDistribution Pert(decimal least, decimal likeliest, decimal most) => new(least, likeliest, most);

    /// <summary>Any value between two, each as likely.</summary>
    /// <inheritdoc cref="UniformDistribution(decimal, decimal)"/>
    public static UniformDistribution Uniform(decimal least, decimal most) => new(least, most);

    /// <summary>A normal distribution, between bounds if they are given.</summary>
    /// <inheritdoc cref="NormalDistribution(decimal, decimal, decimal?, decimal?)"/>
    public static NormalDistribution Normal(decimal mean, decimal standardDeviation, decimal? least = null, decimal? most = null) =>
        new(mean, standardDeviation, least, most);

    /// <summary>A log-normal distribution, between bounds if they are given.</summary>
    /// <inheritdoc cref="LogNormalDistribution(decimal, decimal, decimal?, decimal?)"/>
    public static LogNormalDistribution LogNormal(decimal mean, decimal standardDeviation, decimal? least = null, decimal? most = null) =>
        new(mean, standardDeviation, least, most);

    /// <summary>One of a list of values, each with its weight.</summary>
    /// <inheritdoc cref="DiscreteDistribution(IEnumerable{WeightedValue})"/>
    public static DiscreteDistribution Discrete(params IEnumerable<WeightedValue> values) => new(values);

    /// <summary>Something that happens (1) or does not (0).</summary>
    /// <inheritdoc cref="ChanceDistribution(Core.Percentage)"/>
    public static ChanceDistribution Chance(Core.Percentage likelihood) => new(likelihood);

    /// <summary>The value that a part of all values is at or below.</summary>
    /// <param name="probability">The part, from 0 to 1: 0.9 for the 90th percentile (P90). At 0 and 1 it is <see cref="Least"/> and <see cref="Most"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="probability"/> is not from 0 to 1.</exception>
    public double Quantile(double probability) => probability switch
    {
        0 => Least,
        1 => Most,
        > 0 and < 1 => Inside(probability),
        _ => throw new ArgumentOutOfRangeException(nameof(probability), "A probability is from 0 to 1."),
    };

    /// <summary>The chance of a value at or below one.</summary>
    /// <param name="value">The value.</param>
    public double CumulativeProbability(double value) => value < Least ? 0 : value >= Most ? 1 : Below(value);

    /// <summary>The quantile at a probability greater than 0 and less than 1.</summary>
    private protected abstract double Inside(double probability);

    /// <summary>The cumulative probability of a value from <see cref="Least"/> on, and less than <see cref="Most"/>.</summary>
    private protected abstract double Below(double value);

    /// <summary>What turns random numbers into values; made once for a simulation.</summary>
    internal abstract QuantileSampler ToSampler();

    /// <summary>How many strata of draws to tell apart; the values themselves where there are only a few.</summary>
    internal virtual int StrataFor(int usual) => usual;

    /// <summary>Which stratum the quantile at a probability belongs to, from 0 on.</summary>
    internal virtual int StratumOf(double probability, int strata) => Math.Min((int)(probability * strata), strata - 1);

    private protected static decimal Checked(decimal value, string parameter)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimal.Abs(value), Largest, parameter);
        return value;
    }
}
