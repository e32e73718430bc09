using System.Collections.Immutable;

namespace Transformation.Framework.Gateway;

/// <summary>Which kinds of value may stand where in a document, and what they are called in a schema.</summary>
internal static class ValueKinds
{
    internal static ImmutableArray<InputKind> Facts { get; } =
    [
        InputKind.YesNo, InputKind.Number, InputKind.Count, InputKind.Money, InputKind.Date, InputKind.Period, InputKind.Ratio, InputKind.Choice, InputKind.Items, InputKind.Predicate,
    ];

    internal static ImmutableArray<InputKind> WithOrder { get; } = [.. Facts.Where(Magnitudes.HasOrder)];

    /// <summary>What it is called in the description of a schema: "A yes-no".</summary>
    internal static string About(InputKind kind, string what) => $"{what} of kind {GatewayWords.Of(kind)}.";
}
