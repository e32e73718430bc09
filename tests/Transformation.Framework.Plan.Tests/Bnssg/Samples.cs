using NodaTime;

namespace Transformation.Framework.Plan.Tests.Bnssg;

/// <summary>The sample documents of this package, read as a host would.</summary>
internal static class Samples
{
    internal static readonly LocalDate BoardDay = new(2024, 10, 3);

    internal static TransformationPlan Plan() => PlanJson.Plan.Load(Bytes("plan.json")).OrThrow();

    internal static FundingTables Funding() => PlanJson.FundingTables.Load(Bytes("funding.json")).OrThrow();

    internal static byte[] Bytes(string file) => File.ReadAllBytes(Repository.PathOf("samples", "data", "bnssg", file));
}
