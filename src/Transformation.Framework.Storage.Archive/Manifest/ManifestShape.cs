using System.Collections.Immutable;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;
using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Storage.Archive;

internal sealed class ManifestShape : JsonObjectShape<StoreArchiveManifest>
{
    private const string HeadPattern = "^(0|[1-9][0-9]{0,18}):[0-9a-f]{64}$";

    private readonly JsonField<long> highestVersion;
    private readonly JsonField<ImmutableArray<ArchivedKind>> aggregates;
    private readonly JsonField<DecisionLogHead> decisionLogHead;
    private readonly JsonField<ArchivedFile> decisions;
    private readonly JsonField<ArchivedFile> texts;
    private readonly JsonField<ImmutableArray<ArchivedLoadPlan>> loadPlans;

    internal ManifestShape()
        : base("StoreArchive", "What an archive of a store holds: every file with its length and hash, and what they add up to.")
    {
        highestVersion = Required("highestVersion", JsonShapes.IntegerBetween(0, LineShapes.GreatestVersion), m => m.HighestVersion, "The greatest version of any aggregate or load plan; 0 when there is none.");
        aggregates = List("aggregates", new ArchivedKindShape(), m => m.Aggregates, "The kinds of aggregates, ordered by their names.");
        decisionLogHead = Required(
            "decisionLogHead", JsonShapes.Parsable<DecisionLogHead>(HeadPattern), m => m.DecisionLogHead, "The number and hash of the last entry of the decision log.");
        decisions = Required("decisions", ArchivedFileShape.Instance, m => m.Decisions, "The decision log.");
        texts = Required("texts", ArchivedFileShape.Instance, m => m.Texts, "The documents of the text index.");
        loadPlans = List("loadPlans", new ArchivedLoadPlanShape(), m => m.LoadPlans, "The load plans, ordered by their identifiers.");
    }

    // Files stand where their names say and nowhere else: so no manifest can make anybody read outside the archive, or one file for two.
    protected override void Check(JsonFieldValues values, ProblemCollector problems)
    {
        if (values.TryGet(aggregates, out var kinds))
        {
            RequireOrder("$.aggregates", [.. kinds.Select(static kind => kind.Type)], problems);
        }

        if (values.TryGet(loadPlans, out var plans))
        {
            RequireOrder("$.loadPlans", [.. plans.Select(static plan => plan.Plan.Value)], problems);
        }

        if (values.TryGet(decisions, out var log))
        {
            ArchivedFileShape.RequirePlace(log, "decisions", ArchivePaths.Decisions, problems);
        }

        if (values.TryGet(texts, out var index))
        {
            ArchivedFileShape.RequirePlace(index, "texts", ArchivePaths.Texts, problems);
        }
    }

    protected override StoreArchiveManifest Build(JsonFieldValues values) => new(
        values.Get(highestVersion), values.Get(aggregates), values.Get(decisionLogHead), values.Get(decisions), values.Get(texts), values.Get(loadPlans));

    private static void RequireOrder(string path, ImmutableArray<string> names, ProblemCollector problems)
    {
        for (var i = 1; i < names.Length; i++)
        {
            if (string.CompareOrdinal(names[i - 1], names[i]) >= 0)
            {
                problems.Add(FormattableString.Invariant($"{path}[{i}]"), ProblemCodes.Contradiction, $"'{names[i]}' does not come after '{names[i - 1]}': each stands once, in order.");
            }
        }
    }
}
