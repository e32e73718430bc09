using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;
using Transformation.Framework.Load;

namespace Transformation.Framework.Storage.Archive;

internal sealed class ArchivedLoadPlanShape : JsonObjectShape<ArchivedLoadPlan>
{
    private readonly JsonField<LoadPlanId> plan;
    private readonly JsonField<long> version;
    private readonly JsonField<ArchivedFile> commitments;
    private readonly JsonField<ArchivedFile> impacts;
    private readonly JsonField<ArchivedFile> capacity;

    internal ArchivedLoadPlanShape()
        : base("ArchivedLoadPlan", "One load plan.")
    {
        plan = Required("plan", JsonShapes.Parsable<LoadPlanId>(IdentifierText.Pattern), p => p.Plan, "Its identifier.");
        version = Required("version", JsonShapes.IntegerBetween(1, LineShapes.GreatestVersion), p => p.Version, "Its version.");
        commitments = Required("commitments", ArchivedFileShape.Instance, p => p.Commitments, "Its commitments: CSV, ordered by identifier.");
        impacts = Required("impacts", ArchivedFileShape.Instance, p => p.Impacts, "Its change impacts: a line of JSON each, ordered by identifier.");
        capacity = Required("capacity", ArchivedFileShape.Instance, p => p.Capacity, "Its capacity: CSV, ordered by organisation, team (the organisation as a whole first) and day.");
    }

    protected override void Check(JsonFieldValues values, ProblemCollector problems)
    {
        if (values.TryGet(plan, out var id))
        {
            RequirePlace(values, commitments, "commitments", ArchivePaths.Commitments(id.Value), problems);
            RequirePlace(values, impacts, "impacts", ArchivePaths.Impacts(id.Value), problems);
            RequirePlace(values, capacity, "capacity", ArchivePaths.Capacity(id.Value), problems);
        }
    }

    protected override ArchivedLoadPlan Build(JsonFieldValues values) =>
        new(values.Get(plan), values.Get(version), values.Get(commitments), values.Get(impacts), values.Get(capacity));

    private static void RequirePlace(JsonFieldValues values, JsonField<ArchivedFile> field, string property, string place, ProblemCollector problems)
    {
        if (values.TryGet(field, out var file))
        {
            ArchivedFileShape.RequirePlace(file, property, place, problems);
        }
    }
}
