using NodaTime;

namespace Transformation.Framework.Gateway.Tests;

internal static partial class NhsServiceChangeInCSharp
{
    private static void PublicEngagement(RuleSetBuilder rules)
    {
        rules.Rule("public-is-to-be-involved", static rule => rule
            .Assures("public-engagement", "It is planned how patients and the public take part in making the options")
            .Severity(RuleSeverity.Important)
            .At("sense-check")
            .Requires(Condition.Evidence("involvement-plan"))
            .Guidance("Plan involvement before there are options; ask those most affected how they want to take part.")
            .Source("NHS England, Planning, assuring and delivering service change for patients (March 2018); asking for a plan at the sense check is this rule set's own reading"));
        rules.Rule("public-engagement-test", static rule => rule
            .Assures("public-engagement", "Patients and the public have been engaged strongly, and it has altered the proposal")
            .Severity(RuleSeverity.Mandatory)
            .At("checkpoint")
            .Requires(Condition.All(
                Condition.Evidence("involvement-plan"),
                Condition.Evidence("engagement-report", noOlderThan: Period.FromMonths(18))))
            .Guidance("Report who was heard, what they said, and what was altered or why not.")
            .Source("Parliament, written question 38403 (March 2025): first test; NHS England, Planning, assuring and delivering service change for patients (March 2018); the report and the limit of eighteen months are this rule set's own reading"));
        rules.Rule("public-consultation-answered", static rule => rule
            .Assures("public-engagement", "The public has been consulted, and what it said has been answered")
            .Severity(RuleSeverity.Mandatory)
            .At("decision")
            .Requires(Condition.All(
                Condition.Evidence("consultation-report"),
                Condition.Yes("consultation-answered")))
            .Guidance("Answer each point in the decision paper: accepted, or not and why.")
            .Source("Parliament, written question 38403 (March 2025): first test; NHS England, Planning, assuring and delivering service change for patients (March 2018); a report from outside and an answer to each point are this rule set's own reading"));
    }
}
