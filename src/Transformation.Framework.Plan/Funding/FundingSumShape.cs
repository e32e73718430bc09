using System.Collections.Immutable;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

internal sealed class FundingSumShape : JsonObjectShape<FundingSum>
{
    private readonly JsonField<FundingAxis> across;
    private readonly JsonField<string> total;
    private readonly JsonField<ImmutableArray<string>> plus;
    private readonly JsonField<ImmutableArray<string>> minus;

    internal FundingSumShape()
        : base("FundingSum", "A sum that a table declares: a column, or a row, is others added and others taken away.")
    {
        across = Required("across", FundingShapes.Axis, s => s.Across, "Whether columns are added up, in every row, or rows, in every column.");
        total = Required("total", CoreShapes.Identifier, s => s.Total, "The column or row that is the sum.");
        plus = List("plus", CoreShapes.Identifier, s => s.Plus, "What is added, as its figures are printed.");
        minus = List("minus", CoreShapes.Identifier, s => s.Minus, "What is taken away.");
    }

    protected override FundingSum Build(JsonFieldValues values) =>
        new(values.Get(across), values.Get(total), values.Get(plus), values.Get(minus));
}
