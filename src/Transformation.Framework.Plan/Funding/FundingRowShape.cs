using System.Collections.Immutable;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

internal sealed class FundingRowShape : JsonObjectShape<FundingRow>
{
    internal static readonly JsonShape<ImmutableArray<decimal?>> CellsShape = JsonShapes.ArrayOf(new PrintedFigureShape());

    private readonly JsonField<string> id;
    private readonly JsonField<string> title;
    private readonly JsonField<FundingRowKind> kind;
    private readonly JsonField<string?> section;
    private readonly JsonField<ImmutableArray<decimal?>> cells;

    internal FundingRowShape()
        : base("FundingRow", "A row of a money table with its figures as printed.")
    {
        id = Required("id", CoreShapes.Identifier, r => r.Id, "Its identifier.");
        title = Required("title", JsonShapes.Text, r => r.Title, "Its label as printed.");
        kind = Required("kind", FundingShapes.RowKind, r => r.Kind, "What it says it is.");
        section = Optional("section", JsonShapes.Text, r => r.Section, "The heading it stands under.");
        cells = Required(
            "cells",
            CellsShape,
            r => r.Cells,
            "A figure for each column, in their order, in the table's unit and with its sign as printed; \"blank\" for an empty cell, "
            + "which is unknown and not zero.");
    }

    protected override FundingRow Build(JsonFieldValues values) =>
        new(values.Get(id), values.Get(title), values.Get(kind), values.Get(cells), values.Get(section));
}
