using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

internal sealed class AssessmentFrameworkShape : JsonObjectShape<AssessmentFramework>
{
    private readonly JsonField<string> id;
    private readonly JsonField<string> title;
    private readonly JsonField<string?> note;
    private readonly JsonField<Provenance?> provenance;
    private readonly JsonField<AssessmentCombination> combination;
    private readonly JsonField<JsonItems<AssessmentLevel>> levels;
    private readonly JsonField<JsonItems<AssessmentAspect>> aspects;

    internal AssessmentFrameworkShape()
        : base("AssessmentFramework", "What somebody may assess themselves against: aspects, and the levels that each may be at.")
    {
        id = Required("id", CoreShapes.Identifier, f => f.Id, "Its identifier, which assessments name.");
        title = Required("title", JsonShapes.Text, f => f.Title, "Its title.");
        note = Optional("note", JsonShapes.Text, f => f.Note, "What a reader must know about it: what was left out of the source, what was added.");
        provenance = Optional("provenance", CoreShapes.Provenance, f => f.Provenance, "Where it comes from.");
        combination = Optional(
            "combination",
            JsonShapes.Words((AssessmentCombination.None, "none"), (AssessmentCombination.WeakestLink, "weakest-link")),
            f => f.Combination,
            AssessmentCombination.None,
            "What it says of all aspects together: nothing, or that the whole is where its lowest aspect is.");
        levels = Items("levels", new AssessmentLevelShape(), f => f.Levels, "The levels, from the lowest to the highest; at least two.");
        aspects = Items("aspects", new AssessmentAspectShape(), f => f.Aspects, "What it asks about; at least one.");
    }

    protected override void Check(JsonFieldValues values, ProblemCollector problems)
    {
        if (values.TryGet(aspects, out var questions) && values.TryGet(levels, out var answers))
        {
            AssessmentChecks.Framework(questions, answers, problems);
        }
    }

    protected override AssessmentFramework Build(JsonFieldValues values) => AssessmentFramework.Create(
        values.Get(id),
        values.Get(title),
        values.Get(aspects).Readable(),
        values.Get(levels).Readable(),
        values.Get(combination),
        values.Get(note),
        values.Get(provenance)).OrThrow();
}
