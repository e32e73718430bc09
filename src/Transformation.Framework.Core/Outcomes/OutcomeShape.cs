using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Core;

internal sealed class OutcomeShape : JsonObjectShape<Outcome>
{
    private static readonly JsonShape<OutcomeDirection> Directions = JsonShapes.Words(
        (OutcomeDirection.Increase, "increase"), (OutcomeDirection.Reduce, "reduce"));

    private readonly JsonField<OutcomeId> id;
    private readonly JsonField<string> measure;
    private readonly JsonField<OutcomeDirection> direction;

    internal OutcomeShape()
        : base("Outcome", "A change that a system aims at for its people.")
    {
        id = Required("id", CoreShapes.OutcomeId, o => o.Id, "Its identifier.");
        measure = Required("measure", JsonShapes.Text, o => o.Measure, "What is measured, without the direction.");
        direction = Required("direction", Directions, o => o.Direction, "Which way it is meant to move.");
    }

    protected override Outcome Build(JsonFieldValues values) => new(values.Get(id), values.Get(measure), values.Get(direction));
}
