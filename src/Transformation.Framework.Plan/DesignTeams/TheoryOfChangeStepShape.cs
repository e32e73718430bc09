using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

internal sealed class TheoryOfChangeStepShape : JsonObjectShape<TheoryOfChangeStep>
{
    private readonly JsonField<string> step;
    private readonly JsonField<string?> assumption;

    internal TheoryOfChangeStepShape()
        : base("TheoryOfChangeStep", "One step of a theory of change: what is to follow, and what that assumes.")
    {
        step = Required("step", JsonShapes.Text, s => s.Step, "What is to happen or to follow.");
        assumption = Optional("assumption", JsonShapes.Text, s => s.Assumption, "What must be true for it; left out when nobody has said.");
    }

    protected override TheoryOfChangeStep Build(JsonFieldValues values) => new(values.Get(step), values.Get(assumption));
}
