using NodaTime;

namespace Transformation.Framework.Gateway.Tests;

internal static partial class NhsServiceChangeInCSharp
{
    private static void CaseForChange(RuleSetBuilder rules)
    {
        rules.Rule("change-is-needed", static rule => rule
            .Assures("case-for-change", "It is clear why services have to change")
            .Severity(RuleSeverity.Mandatory)
            .At("sense-check")
            .Requires(Condition.Evidence("case-for-change"))
            .Guidance("Write the case for change before any option, with those who use and those who give the services.")
            .Source("NHS England, Effective service change: a support and guidance toolkit: assurance stage 1, strategic sense check; NHS England, Planning, assuring and delivering service change for patients (March 2018)"));
        rules.Rule("region-knows-early", static rule => rule
            .Assures("case-for-change", "NHS England knows of the proposal, and it is settled how much assurance it needs")
            .Severity(RuleSeverity.Important)
            .At("sense-check")
            .Requires(Condition.Evidence("region-involved"))
            .Guidance("Talk to the regional team before options are narrowed, and agree the level of assurance.")
            .Source("NHS England, Effective service change: a support and guidance toolkit: level of assurance and stage 1"));
        rules.Rule("case-is-ready-for-consultation", static rule => rule
            .Assures("case-for-change", "The business case is ready for the decision to consult")
            .Severity(RuleSeverity.Mandatory)
            .At("checkpoint")
            .Requires(Condition.Evidence("pre-consultation-business-case", noOlderThan: Period.FromMonths(12)))
            .Guidance("Finish the pre-consultation business case, and have the regional team look at it in draft.")
            .Source("NHS England, Planning, assuring and delivering service change for patients (March 2018), addendum of 9 May 2022; the limit of twelve months is this rule set's own"));
        rules.Rule("capital-case-is-aligned", static rule => rule
            .Assures("case-for-change", "The case for the change and the case for its capital agree")
            .Severity(RuleSeverity.Important)
            .At("checkpoint")
            .AppliesWhen(Condition.Yes("needs-capital"))
            .Requires(Condition.All(
                Condition.Evidence("strategic-outline-case"),
                Condition.Yes("cases-are-aligned")))
            .Guidance("Build both cases on the same options and criteria, and seek advice from the regional team on both.")
            .Source("NHS England, Planning, assuring and delivering service change for patients (March 2018), addendum of 9 May 2022: alignment of service reconfiguration and capital business cases"));
        rules.Rule("decision-rests-on-the-tests", static rule => rule
            .Assures("case-for-change", "The decision rests on a business case and on every test still being met")
            .Severity(RuleSeverity.Mandatory)
            .At("decision")
            .Requires(Condition.All(
                Condition.Evidence("decision-making-business-case", attested: true),
                Condition.Rule("public-consultation-answered"),
                Condition.Rule("patient-choice-test"),
                Condition.Rule("clinical-evidence-test"),
                Condition.Rule("commissioner-support-test"),
                Condition.Rule("hospital-bed-test", orNotApplicable: true)))
            .Guidance("Bring the business case up to date with consultation, and go through the tests one by one in it.")
            .Source("NHS England, Planning, assuring and delivering service change for patients (March 2018), addendum of 9 May 2022; Parliament, written question 38403 (March 2025); asking for the tests again at the decision is this rule set's own reading"));
    }
}
