using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

/// <summary>What must hold between the records of a portfolio office.</summary>
internal static class PortfolioOfficeChecks
{
    private static readonly JsonShape<ImmutableArray<TriageAnswer>> AnswersShape = JsonShapes.ArrayOf(new TriageAnswerShape());

    private static readonly JsonShape<ImmutableArray<EvaluationFeedback>> FeedbackShape = JsonShapes.ArrayOf(new EvaluationFeedbackShape());

    internal static void Run(
        IReadOnlyList<JsonItem<TriageCriterion>> criteria,
        IReadOnlyList<JsonItem<OfficeRequest>> requests,
        IReadOnlyList<JsonItem<CapabilityOffer>> offers,
        ProblemCollector problems)
    {
        ItemChecks.ReportRepeatedIds(criteria, static c => c.Id, "criterion", problems);
        ItemChecks.ReportRepeatedIds(requests, static r => r.Id, "request", problems);
        ItemChecks.ReportRepeats(
            offers,
            "on",
            static o => OfferKey(o.Value),
            static o => FormattableString.Invariant($"What {o.Organisation} said on {o.On:uuuu-MM-dd} of {o.Skill} in {o.Month:uuuu-MM}"),
            problems);

        var knows = ItemChecks.Knows(criteria, static c => c.Id);
        foreach (var request in requests)
        {
            var answers = ItemChecks.Parts(request, static r => r.Answers, "answers", AnswersShape).Select(static a => a.Criterion);
            var lessons = ItemChecks.Parts(request, static r => r.Feedback, "feedback", FeedbackShape).Select(static f => f.Criterion);
            Report(request.Path, "answers", answers, knows, problems);
            Report(request.Path, "feedback", lessons, knows, problems);
        }
    }

    private static void Report(string path, string property, IEnumerable<string> used, Func<string, bool> knows, ProblemCollector problems)
    {
        foreach (var (i, criterion) in used.Index().Where(u => !knows(u.Item)))
        {
            ItemChecks.ReportUnknown(problems, FormattableString.Invariant($"{path}.{property}[{i}].criterion"), "criterion", criterion);
        }
    }

    private static (OrganisationId Organisation, string Skill, YearMonth Month, LocalDate On)? OfferKey(CapabilityOffer? offer) =>
        offer is null ? null : (offer.Organisation, offer.Skill, offer.Month, offer.On);
}
