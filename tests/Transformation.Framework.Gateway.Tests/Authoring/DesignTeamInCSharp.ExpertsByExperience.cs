namespace Transformation.Framework.Gateway.Tests;

internal static partial class DesignTeamInCSharp
{
    private static void ExpertsByExperience(RuleSetBuilder rules)
    {
        rules.Rule("experts-are-on-team", static rule => rule
            .Assures("experts-by-experience", "At least two experts by experience are on the team")
            .Severity(RuleSeverity.Mandatory)
            .At("formed", "still-fit")
            .Requires(Condition.Items("members", Quantifier.AtLeast(2), Condition.Yes("is-expert-by-experience")))
            .Guidance("Recruit through the voluntary sector alliance; nobody should have to speak for everybody alone.")
            .Source("BNSSG ICB Board, 3 October 2024, item 6.2, section 3, component 9 (user-centred design); that there are at least two is this rule set's own reading"));
        rules.Rule("experts-have-equal-say", static rule => rule
            .Assures("experts-by-experience", "Experts by experience say that their voice counts as much as any other")
            .Severity(RuleSeverity.Mandatory)
            .At("formed", "still-fit")
            .Requires(Condition.Items("members", Quantifier.Every, Condition.Any(
                Condition.Not(Condition.Yes("is-expert-by-experience")),
                Condition.Yes("has-equal-say"))))
            .Guidance("Ask each of them alone, and change how the team decides until all of them say so.")
            .Source("BNSSG ICB Board, 3 October 2024, item 6.2, section 3, component 9 (user-centred design) (equal power); asking the experts themselves is this rule set's own reading"));
        rules.Rule("experts-are-paid-fairly", static rule => rule
            .Assures("experts-by-experience", "Experts by experience are paid fairly")
            .Severity(RuleSeverity.Important)
            .At("formed", "still-fit")
            .Requires(Condition.Items("members", Quantifier.Every, Condition.Any(
                Condition.Not(Condition.Yes("is-expert-by-experience")),
                Condition.Yes("is-paid-fairly"))))
            .Guidance("Agree payment and expenses before the next session.")
            .Source("BNSSG ICB Board, 3 October 2024, item 6.2, section 3, component 9 (user-centred design)"));
    }
}
