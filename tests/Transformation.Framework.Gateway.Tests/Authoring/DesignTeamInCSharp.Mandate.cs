namespace Transformation.Framework.Gateway.Tests;

internal static partial class DesignTeamInCSharp
{
    private static void Mandate(RuleSetBuilder rules)
    {
        rules.Rule("team-has-a-mandate", static rule => rule
            .Assures("mandate", "The team has a mandate around one problem")
            .Severity(RuleSeverity.Mandatory)
            .At("formed", "still-fit")
            .Requires(Condition.All(
                Condition.Evidence("mandate", attested: true),
                Condition.Evidence("problem-statement")))
            .Guidance("Have the executive sponsors write down the problem, what the team may decide, and to whom it answers.")
            .Source("BNSSG ICB Board, 3 October 2024, item 6.2, section 3, component 3 (integrated design teams); that sponsors vouch for it is this rule set's own reading"));
        rules.Rule("team-may-test", static rule => rule
            .Assures("mandate", "The team may test what it designs")
            .Severity(RuleSeverity.Important)
            .At("formed", "still-fit")
            .Requires(Condition.Yes("may-test-changes"))
            .Guidance("Agree what the team may try without asking, and what it brings to a gate.")
            .Source("BNSSG ICB Board, 3 October 2024, item 6.2, section 3, component 3 (integrated design teams); section 3, Transformation Academy, on unlocking governance"));
    }
}
