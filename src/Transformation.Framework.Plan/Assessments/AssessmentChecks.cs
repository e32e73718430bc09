using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

/// <summary>What must hold between the parts of a framework, an assessment and a mapping.</summary>
internal static class AssessmentChecks
{
    internal static void Framework(
        IReadOnlyList<JsonItem<AssessmentAspect>> aspects, IReadOnlyList<JsonItem<AssessmentLevel>> levels, ProblemCollector problems)
    {
        if (aspects.Count == 0)
        {
            problems.Add("$.aspects", ProblemCodes.InvalidValue, "A framework asks about at least one thing.");
        }

        if (levels.Count < 2)
        {
            problems.Add("$.levels", ProblemCodes.InvalidValue, "A framework has at least two levels.");
        }

        ItemChecks.ReportRepeatedIds(aspects, static a => a.Id, "aspect", problems);
        ItemChecks.ReportRepeatedIds(levels, static l => l.Id, "level", problems);
    }

    internal static void Assessment(
        PartyId? owner, IReadOnlyList<JsonItem<AssessmentRating>> ratings, IReadOnlyList<JsonItem<AssessmentSharing>> sharings, ProblemCollector problems)
    {
        ItemChecks.ReportRepeats(
            ratings,
            "on",
            static r => RatingKey(r.Value),
            static r => $"A rating of {r.Aspect} on {Sentence.Date(r.On)}",
            problems);
        ItemChecks.ReportRepeats(
            sharings,
            "on",
            static s => SharingKey(s.Value),
            static s => $"Sharing with {s.With} from {Sentence.Date(s.On)}",
            problems);
        foreach (var sharing in sharings)
        {
            if (owner is { } own && ItemChecks.Part(sharing, static s => s.With, "with", PartyShapes.Peeked) == own)
            {
                problems.Add($"{sharing.Path}.with", ProblemCodes.InvalidValue, "The owner always sees it.");
            }
        }
    }

    internal static void AgainstFramework(SelfAssessment assessment, AssessmentFramework framework, ProblemCollector problems)
    {
        if (assessment.Framework != framework.Id)
        {
            problems.Add("$.framework", ProblemCodes.UnknownReference, $"The assessment follows the framework {assessment.Framework}, not {framework.Id}.");
        }

        foreach (var (i, rating) in assessment.Ratings.Index())
        {
            if (!framework.TryFind(rating.Aspect, out _))
            {
                ItemChecks.ReportUnknown(problems, FormattableString.Invariant($"$.ratings[{i}].aspect"), "aspect", rating.Aspect);
            }

            if (!framework.HasLevel(rating.Level))
            {
                ItemChecks.ReportUnknown(problems, FormattableString.Invariant($"$.ratings[{i}].level"), "level", rating.Level);
            }
        }
    }

    internal static void Links(IReadOnlyList<JsonItem<ImpactLink>> links, ProblemCollector problems) => ItemChecks.ReportRepeats(
        links,
        "aspect",
        static l => LinkKey(l.Value),
        static l => $"The link from {l.Component} to {l.Aspect}",
        problems);

    private static (string Aspect, LocalDate On)? RatingKey(AssessmentRating? rating) => rating is null ? null : (rating.Aspect, rating.On);

    private static (PartyId With, LocalDate On)? SharingKey(AssessmentSharing? sharing) => sharing is null ? null : (sharing.With, sharing.On);

    private static (string Component, string Aspect)? LinkKey(ImpactLink? link) => link is null ? null : (link.Component, link.Aspect);
}
