namespace Transformation.Framework.Benefits;

/// <summary>Turns many random numbers at once into values of a distribution, in place and without allocating.</summary>
internal abstract class QuantileSampler
{
    /// <summary>Turns numbers between 0 and 1, exclusive, into the quantiles at them.</summary>
    internal abstract void FromUniforms(Span<double> values);

    /// <summary>Turns normal scores into the quantiles at their probabilities.</summary>
    internal virtual void FromScores(Span<double> values)
    {
        StandardNormal.ToUniforms(values);
        FromUniforms(values);
    }
}
