using NodaTime;

namespace Transformation.Framework.Gateway.Tests;

internal static partial class NhsServiceChangeInCSharp
{
    private static void ClinicalEvidence(RuleSetBuilder rules)
    {
        rules.Rule("clinical-evidence-test", static rule => rule
            .Assures("clinical-evidence", "Clear clinical evidence supports the change")
            .Severity(RuleSeverity.Mandatory)
            .At("checkpoint", "decision")
            .Requires(Condition.All(
                Condition.Evidence("clinical-evidence-review", noOlderThan: Period.FromYears(3)),
                Condition.Yes("clinicians-lead-the-change")))
            .Guidance("Have clinicians of the services review the evidence, and put the review in the business case.")
            .Source("Parliament, written question 38403 (March 2025): third test; NHS England, Planning, assuring and delivering service change for patients (March 2018); that clinicians lead and the limit of three years are this rule set's own reading"));
        rules.Rule("clinical-senate-consulted", static rule => rule
            .Assures("clinical-evidence", "The clinical senate has reviewed the proposal")
            .Severity(RuleSeverity.Important)
            .At("checkpoint")
            .AppliesWhen(Condition.Yes("external-clinical-review-needed"))
            .Requires(Condition.Evidence("clinical-senate-report", fromRole: "Clinical senate"))
            .Guidance("Ask the clinical senate for its review as soon as there are options.")
            .Source("Wessex Clinical Senate, Planning and delivering service changes for patients: the sense check may find that a small change needs no review from outside"));
    }
}
