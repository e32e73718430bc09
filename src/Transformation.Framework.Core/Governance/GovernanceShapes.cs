using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Core;

/// <summary>Shapes that several documents about governance share.</summary>
internal static class GovernanceShapes
{
    /// <summary>The words for <see cref="DeputyPolicy"/>.</summary>
    internal static JsonShape<DeputyPolicy> DeputyPolicy { get; } = JsonShapes.Words(
        (Core.DeputyPolicy.None, "none"),
        (Core.DeputyPolicy.ByArrangementWithChair, "by-arrangement-with-chair"),
        (Core.DeputyPolicy.FromSameGroup, "from-same-group"));

    /// <summary>A whole number from 1.</summary>
    internal static JsonShape<int> UpTo(int max) => JsonShapes.Map(JsonShapes.IntegerBetween(1, max), static n => (int)n, static n => (long)n);
}
