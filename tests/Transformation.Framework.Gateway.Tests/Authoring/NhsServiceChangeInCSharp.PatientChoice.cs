namespace Transformation.Framework.Gateway.Tests;

internal static partial class NhsServiceChangeInCSharp
{
    private static void PatientChoice(RuleSetBuilder rules)
    {
        rules.Rule("patient-choice-test", static rule => rule
            .Assures("patient-choice", "The change fits the choice that patients have and will need")
            .Severity(RuleSeverity.Mandatory)
            .At("checkpoint", "decision")
            .Requires(Condition.All(
                Condition.Evidence("choice-analysis"),
                Condition.Any(
                    Condition.Not(Condition.Yes("choice-is-narrowed")),
                    Condition.Evidence("choice-loss-justified"))))
            .Guidance("Show choice before and after, by place and group; where it narrows, say what patients gain and what is done for those who lose.")
            .Source("Parliament, written question 38403 (March 2025): second test; NHS England, Planning, assuring and delivering service change for patients (March 2018); accepting reasons where choice narrows is this rule set's own reading"));
    }
}
