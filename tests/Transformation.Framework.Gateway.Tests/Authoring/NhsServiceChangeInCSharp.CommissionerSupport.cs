namespace Transformation.Framework.Gateway.Tests;

internal static partial class NhsServiceChangeInCSharp
{
    private static void CommissionerSupport(RuleSetBuilder rules)
    {
        rules.Rule("commissioner-support-test", static rule => rule
            .Assures("commissioner-support", "The clinical commissioners support the proposal, every one of them")
            .Severity(RuleSeverity.Mandatory)
            .At("checkpoint", "decision")
            .Requires(Condition.Items("commissioners", Quantifier.Every, Condition.Yes("clinical-leads-support")))
            .Guidance("Ask each commissioner for its support in writing, or for what it would take.")
            .Source("Parliament, written question 38403 (March 2025): fourth test; NHS England, Planning, assuring and delivering service change for patients (March 2018); that support means every commissioner is this rule set's own reading"));
        rules.Rule("commissioner-boards-support", static rule => rule
            .Assures("commissioner-support", "The boards of the commissioners have agreed to the proposal")
            .Severity(RuleSeverity.Important)
            .At("decision")
            .Requires(Condition.Items("commissioners", Quantifier.Every, Condition.Yes("board-supports")))
            .Guidance("Put the decision-making business case to each board.")
            .Source("NHS England, Planning, assuring and delivering service change for patients (March 2018); asking each board is this rule set's own reading"));
    }
}
