using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

/// <summary>The words of this folder's enumerations in documents.</summary>
internal static class LearningWords
{
    internal static JsonShape<LearningKind> Kind => field ??= JsonShapes.Words(
        (LearningKind.GreyLiterature, "grey-literature"),
        (LearningKind.Story, "story"),
        (LearningKind.Evaluation, "evaluation"),
        (LearningKind.PublishedStudy, "published-study"),
        (LearningKind.LearningLog, "learning-log"));

    internal static JsonShape<LearningReviewResult> Result => field ??= JsonShapes.Words(
        (LearningReviewResult.Used, "used"), (LearningReviewResult.SetAside, "set-aside"));

    internal static JsonShape<EvaluationPart> Part => field ??= JsonShapes.Words(
        (EvaluationPart.Aim, "aim"),
        (EvaluationPart.Measure, "measure"),
        (EvaluationPart.Deadline, "deadline"),
        (EvaluationPart.Indicators, "indicators"),
        (EvaluationPart.Baseline, "baseline"),
        (EvaluationPart.Method, "method"),
        (EvaluationPart.Evaluator, "evaluator"),
        (EvaluationPart.Reporting, "reporting"),
        (EvaluationPart.Feedback, "feedback"));
}
