using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Gateway;

/// <summary>The words of this package's enumerations in JSON.</summary>
internal static class GatewayWords
{
    internal static JsonShape<InputKind> Kinds => field ??= JsonShapes.Words(
        (InputKind.Evidence, "evidence"),
        (InputKind.YesNo, "yes-no"),
        (InputKind.Number, "number"),
        (InputKind.Count, "count"),
        (InputKind.Money, "money"),
        (InputKind.Date, "date"),
        (InputKind.Period, "period"),
        (InputKind.Ratio, "ratio"),
        (InputKind.Choice, "choice"),
        (InputKind.Items, "items"),
        (InputKind.Predicate, "predicate"));

    internal static JsonShape<Comparison> Comparisons => field ??= JsonShapes.Words(
        (Comparison.AtLeast, "at-least"),
        (Comparison.MoreThan, "more-than"),
        (Comparison.AtMost, "at-most"),
        (Comparison.LessThan, "less-than"),
        (Comparison.EqualTo, "equal-to"));

    internal static JsonShape<Truth> Answers => field ??= JsonShapes.Words((Truth.True, "yes"), (Truth.False, "no"), (Truth.Unknown, "unknown"));

    internal static string Of(InputKind kind) => kind switch
    {
        InputKind.Evidence => "evidence",
        InputKind.YesNo => "yes-no",
        InputKind.Number => "number",
        InputKind.Count => "count",
        InputKind.Money => "money",
        InputKind.Date => "date",
        InputKind.Period => "period",
        InputKind.Ratio => "ratio",
        InputKind.Choice => "choice",
        InputKind.Items => "items",
        _ => "predicate",
    };
}
