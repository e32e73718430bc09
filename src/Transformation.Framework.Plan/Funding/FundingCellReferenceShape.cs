using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

internal sealed class FundingCellReferenceShape : JsonObjectShape<FundingCellReference>
{
    private readonly JsonField<string> table;
    private readonly JsonField<string> row;
    private readonly JsonField<string> column;

    internal FundingCellReferenceShape()
        : base("FundingCellReference", "Points at one cell of one table.")
    {
        table = Required("table", CoreShapes.Identifier, c => c.Table, "The table.");
        row = Required("row", CoreShapes.Identifier, c => c.Row, "The row.");
        column = Required("column", CoreShapes.Identifier, c => c.Column, "The column.");
    }

    protected override FundingCellReference Build(JsonFieldValues values) => new(values.Get(table), values.Get(row), values.Get(column));
}
