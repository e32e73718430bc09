namespace Transformation.Framework.Gateway.Tests;

internal static partial class NhsServiceChangeInCSharp
{
    private static void HospitalBeds(RuleSetBuilder rules)
    {
        rules.Rule("hospital-bed-test", static rule => rule
            .Assures("hospital-beds", "Patients will be cared for as well when the beds have gone")
            .Severity(RuleSeverity.Mandatory)
            .At("checkpoint", "decision")
            .AppliesWhen(Condition.Yes("beds-fall-significantly"))
            .Requires(Condition.Any(
                Condition.All(
                    Condition.Evidence("alternative-provision"),
                    Condition.Yes("alternative-comes-first"),
                    Condition.Yes("alternative-is-staffed")),
                Condition.Evidence("new-treatment-evidence"),
                Condition.All(
                    Condition.Yes("beds-used-less-efficiently"),
                    Condition.Evidence("bed-efficiency-plan"),
                    Condition.Yes("bed-efficiency-plan-credible"))))
            .Guidance("Show one of three: other care with its workforce in place by then; a treatment that lessens admissions; or, where beds are used less efficiently than the national average, a credible plan to use them better.")
            .Source("NHS England, New patient care test for hospital bed closures (3 March 2017, in force from 1 April 2017); Parliament, written question 38403 (March 2025): fifth test"));
    }
}
