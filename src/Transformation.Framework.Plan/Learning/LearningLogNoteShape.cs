using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

internal sealed class LearningLogNoteShape : JsonObjectShape<LearningLogNote>
{
    private readonly JsonField<string> tried;
    private readonly JsonField<string?> expected;
    private readonly JsonField<string?> happened;
    private readonly JsonField<string?> changes;

    internal LearningLogNoteShape()
        : base("LearningLogNote", "A note on one test of change.")
    {
        tried = Required("tried", JsonShapes.Text, x => x.Tried, "What was tried.");
        expected = Optional("expected", JsonShapes.Text, x => x.Expected, "What was expected; left out when not recorded.");
        happened = Optional("happened", JsonShapes.Text, x => x.Happened, "What happened; left out when not recorded.");
        changes = Optional("changes", JsonShapes.Text, x => x.Changes, "What will be done differently; left out when not recorded.");
    }

    protected override LearningLogNote Build(JsonFieldValues values) => new(
        values.Get(tried),
        values.Get(expected),
        values.Get(happened),
        values.Get(changes));
}
