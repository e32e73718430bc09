using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

/// <summary>A library document; checks between records run even when some could not be read.</summary>
internal sealed class LearningLibraryShape : JsonObjectShape<LearningLibrary>
{
    private readonly JsonField<string> id;
    private readonly JsonField<string> title;
    private readonly JsonField<Provenance?> provenance;
    private readonly JsonField<JsonItems<LearningRepository>> repositories;
    private readonly JsonField<JsonItems<LearningEntry>> entries;
    private readonly JsonField<JsonItems<LearningReview>> reviews;
    private readonly JsonField<JsonItems<EvaluationPlan>> evaluations;

    internal LearningLibraryShape()
        : base("LearningLibrary", "What a system has learned: where it is kept, what it says, who looked at it, and how initiatives will be evaluated.")
    {
        id = Required("id", CoreShapes.Identifier, x => x.Id, "Its identifier.");
        title = Required("title", JsonShapes.Text, x => x.Title, "Its title.");
        provenance = Optional("provenance", CoreShapes.Provenance, x => x.Provenance, "Where the library comes from.");
        repositories = Items("repositories", new LearningRepositoryShape(), x => x.Repositories, "The repositories.");
        entries = Items("entries", new LearningEntryShape(), x => x.Entries, "The pieces of learning.");
        reviews = Items("reviews", new LearningReviewShape(), x => x.Reviews, "Who looked at what for their own work.");
        evaluations = Items("evaluations", new EvaluationPlanShape(), x => x.Evaluations, "The evaluation plans.");
    }

    protected override void Check(JsonFieldValues values, ProblemCollector problems)
    {
        if (values.TryGet(repositories, out var places) && values.TryGet(entries, out var learning)
            && values.TryGet(reviews, out var looks) && values.TryGet(evaluations, out var plans))
        {
            LearningChecks.BetweenRecords(places, learning, looks, plans, problems);
        }
    }

    protected override LearningLibrary Build(JsonFieldValues values) => LearningLibrary.Create(
        values.Get(id),
        values.Get(title),
        values.Get(repositories).Readable(),
        values.Get(entries).Readable(),
        values.Get(reviews).Readable(),
        values.Get(evaluations).Readable(),
        values.Get(provenance)).OrThrow();
}
