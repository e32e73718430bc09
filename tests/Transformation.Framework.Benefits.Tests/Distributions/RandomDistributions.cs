using FsCheck;
using FsCheck.Fluent;

namespace Transformation.Framework.Benefits.Tests;

/// <summary>Draws distributions of every kind, all of them valid.</summary>
internal static class RandomDistributions
{
    internal static Gen<Distribution> Continuous => Gen.OneOf(
        ThreePoints.Select(static p => (Distribution)Distribution.Triangular(p.Least, p.Likeliest, p.Most)),
        ThreePoints.Select(static p => (Distribution)Distribution.Pert(p.Least, p.Likeliest, p.Most)),
        ThreePoints.Select(static p => (Distribution)Distribution.Uniform(p.Least, p.Most)),
        from mean in Gen.Choose(-1000, 1000)
        from deviation in Gen.Choose(1, 500)
        from low in Gen.Elements<decimal?>(null, -2m, -0.5m)
        from high in Gen.Elements<decimal?>(null, 3m, 0.7m)
        select (Distribution)Distribution.Normal(mean / 10m, deviation / 10m, (mean / 10m) + (low * deviation / 10m), (mean / 10m) + (high * deviation / 10m)),
        from mean in Gen.Choose(1, 1000)
        from ratio in Gen.Choose(1, 200)
        from low in Gen.Elements<decimal?>(null, 0.5m)
        from high in Gen.Elements<decimal?>(null, 2m)
        select (Distribution)Distribution.LogNormal(mean / 10m, mean * ratio / 1000m, low * mean / 10m, high * mean / 10m));

    internal static Gen<Distribution> Stepped => Gen.OneOf(
        from values in Gen.Choose(-50, 50).NonEmptyListOf()
        from weight in Gen.Choose(1, 9)
        select (Distribution)Distribution.Discrete(values.Distinct().Select((v, i) => new WeightedValue(v / 4m, weight + (i % 3)))),
        Gen.Choose(0, 100).Select(static p => (Distribution)Distribution.Chance(Percentage.Of(p))));

    internal static Gen<Distribution> All => Gen.OneOf(Continuous, Stepped);

    private static Gen<(decimal Least, decimal Likeliest, decimal Most)> ThreePoints =>
        from least in Gen.Choose(-1000, 1000)
        from rise in Gen.Choose(0, 500)
        from fall in Gen.Choose(0, 500)
        where rise + fall > 0
        select (least / 10m, (least + rise) / 10m, (least + rise + fall) / 10m);
}
