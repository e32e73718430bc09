using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Benefits;

/// <summary>The seven kinds of distribution, told apart by <c>kind</c>.</summary>
internal static class DistributionShapes
{
    internal static JsonShape<Distribution> Distribution { get; } = new JsonUnionShape<Distribution>("Distribution", "kind")
        .With("triangular", new ThreePointShape<TriangularDistribution>(
            "From a least to a greatest value, falling off in straight lines.", static d => (d.From, d.Likeliest, d.To), static (a, m, b) => new(a, m, b)))
        .With("pert", new ThreePointShape<PertDistribution>(
            "From a least to a greatest value, with thinner ends than a triangle's.", static d => (d.From, d.Likeliest, d.To), static (a, m, b) => new(a, m, b)))
        .With("uniform", new UniformShape())
        .With("normal", new BellShape<NormalDistribution>(
            "A normal distribution, between bounds if they are given.",
            static d => (d.StatedMean, d.StatedDeviation, d.From, d.To),
            static (mean, deviation, least, most) => new(mean, deviation, least, most)))
        .With("log-normal", new BellShape<LogNormalDistribution>(
            "A log-normal distribution by mean and deviation of the value itself, between bounds if they are given.",
            static d => (d.StatedMean, d.StatedDeviation, d.From, d.To),
            static (mean, deviation, least, most) => new(mean, deviation, least, most)))
        .With("discrete", new DiscreteShape())
        .With("chance", new ChanceShape());
}
