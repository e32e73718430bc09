using System.Collections.Immutable;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Benefits;

internal sealed class CorrelationGroupShape : JsonObjectShape<CorrelationGroup>
{
    private static readonly JsonShape<decimal> One = JsonShapes.DecimalBetween(-1, 1);

    private readonly JsonField<string> id;
    private readonly JsonField<ImmutableArray<string>> inputs;
    private readonly JsonField<decimal?> coefficient;
    private readonly JsonField<ImmutableArray<ImmutableArray<decimal>>> matrix;

    internal CorrelationGroupShape()
        : base("CorrelationGroup", "Inputs that tend to be high or low together, by one coefficient or by one for each two of them.")
    {
        id = Required("id", CoreShapes.Identifier, g => g.Id, "Its identifier.");
        inputs = Required("inputs", JsonShapes.ArrayOf(CoreShapes.Identifier), g => g.Inputs, "The inputs; two or more.");
        coefficient = Optional("coefficient", One, g => g.Coefficient, "The coefficient between each two of them; either this or a matrix.");
        matrix = List("matrix", JsonShapes.ArrayOf(One), g => g.Coefficient is null ? [.. g.Matrix] : [], "A row of coefficients for each input, in the order of the inputs.");
    }

    protected override CorrelationGroup Build(JsonFieldValues values)
    {
        var (one, each) = (values.Get(coefficient), values.Get(matrix));
        if (one is null == each.IsEmpty)
        {
            throw new ArgumentException("A group has either a coefficient or a matrix.", nameof(coefficient));
        }

        return one is { } same
            ? new(values.Get(id), values.Get(inputs), same)
            : new(values.Get(id), values.Get(inputs), each.Select(static row => (IEnumerable<decimal>)row));
    }
}
