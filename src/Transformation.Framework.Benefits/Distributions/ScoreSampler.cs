namespace Transformation.Framework.Benefits;

/// <summary>A sampler whose quantiles are a simple function of the normal score.</summary>
internal abstract class ScoreSampler : QuantileSampler
{
    internal sealed override void FromUniforms(Span<double> values)
    {
        StandardNormal.ToScores(values);
        FromScores(values);
    }

    internal abstract override void FromScores(Span<double> values);
}
