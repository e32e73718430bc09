using System.Collections.Immutable;

namespace Transformation.Framework.Gateway;

/// <summary>The conditions that follow from an assessment.</summary>
internal static class ConditionsOfApproval
{
    internal static ImmutableArray<ConditionOfApproval> Of(GateAssessment assessment) =>
        assessment.Recommendation == Recommendation.ProceedWithConditions ? [.. assessment.DecidedBy.Select(f => Of(f, assessment))] : [];

    /// <summary>A promise that has been made names action, owner and date; otherwise the rule's guidance, whoever can supply what is missing, and the time the rule set gives.</summary>
    private static ConditionOfApproval Of(Finding finding, GateAssessment assessment)
    {
        var rule = finding.Rule;
        var promise = assessment.Facts.Promises.FirstOrDefault(p => p.Rule == rule.Id);
        return promise is not null
            ? new(rule.Id, promise.Action, promise.Owner, promise.Due, promise.Organisation)
            : new(rule.Id, rule.Guidance, OwnerOf(finding), CalendarPeriod.After(assessment.AsOf, assessment.RuleSet.ConditionsDueWithin));
    }

    private static string OwnerOf(Finding finding)
    {
        var asked = finding.Missing.Concat(finding.Readings.OfType<InputReading>().Where(static r => r.Answer != Truth.True)).Concat(finding.Readings.OfType<InputReading>());
        return asked.Select(static r => r.Input.SuppliedBy).FirstOrDefault() ?? "Initiative lead";
    }
}
