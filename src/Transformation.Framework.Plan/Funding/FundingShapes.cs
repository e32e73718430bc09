using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

/// <summary>The words for the small sets of the money tables.</summary>
internal static class FundingShapes
{
    internal static JsonShape<MoneyUnit> Unit { get; } = JsonShapes.Words(
        (MoneyUnit.Pounds, "pounds"), (MoneyUnit.ThousandPounds, "thousand-pounds"), (MoneyUnit.MillionPounds, "million-pounds"));

    internal static JsonShape<FundingRowKind> RowKind { get; } = JsonShapes.Words(
        (FundingRowKind.Line, "line"), (FundingRowKind.Subtotal, "subtotal"), (FundingRowKind.Total, "total"));

    internal static JsonShape<FundingAxis> Axis { get; } = JsonShapes.Words((FundingAxis.Columns, "columns"), (FundingAxis.Rows, "rows"));
}
