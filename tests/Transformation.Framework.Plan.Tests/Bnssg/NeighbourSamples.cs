using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan.Tests.Bnssg;

/// <summary>The sample documents of the models beside the plan.</summary>
internal static class NeighbourSamples
{
    /// <summary>The later of the two days at which the samples are looked at.</summary>
    internal static readonly LocalDate January = new(2025, 1, 30);

    internal static T Read<T>(JsonDocumentFormat<T> format)
        where T : class =>
        format.Load(Bytes(format)).OrThrow();

    internal static byte[] Bytes<T>(JsonDocumentFormat<T> format)
        where T : class =>
        Samples.Bytes(Path.Combine("plan", $"{format.Name}.json"));

    internal static GovernanceBodies Governance() => CoreJson.Governance.Load(Samples.Bytes("governance.json")).OrThrow();

    internal static Portfolio Portfolio() => CoreJson.Portfolio.Load(Samples.Bytes("portfolio.json")).OrThrow();
}
