namespace Transformation.Framework.Gateway.Tests;

internal static partial class DesignTeamInCSharp
{
    private static void Composition(RuleSetBuilder rules)
    {
        rules.Rule("team-is-small", static rule => rule
            .Assures("composition", "The team is small")
            .Severity(RuleSeverity.Important)
            .At("formed", "still-fit")
            .Requires(Condition.AtMost("team-size", Threshold.Parameter("largest-team")))
            .Guidance("Keep a core team; call in others when their knowledge is needed.")
            .Source("BNSSG ICB Board, 3 October 2024, item 6.2, section 3, component 3 (integrated design teams) (small and agile); section 6 (up to 10 roles)"));
        rules.Rule("team-comes-from-several-organisations", static rule => rule
            .Assures("composition", "The team comes from several organisations")
            .Severity(RuleSeverity.Mandatory)
            .At("formed", "still-fit")
            .Requires(Condition.All(
                Condition.AtLeast("organisations-on-team", Threshold.Parameter("least-organisations")),
                Condition.Distinct("members", "sector", 2)))
            .Guidance("Ask the partners whose work would change to name members, from more than one sector.")
            .Source("BNSSG ICB Board, 3 October 2024, item 6.2, section 3, component 3 (integrated design teams); two sectors at least is this rule set's own reading"));
        rules.Rule("voluntary-sector-is-on-team", static rule => rule
            .Assures("composition", "The voluntary, community and social enterprise sector is on the team")
            .Severity(RuleSeverity.Important)
            .At("formed", "still-fit")
            .Requires(Condition.Items("members", Quantifier.AtLeast(1), Condition.OneOf("sector", "vcse")))
            .Guidance("Invite members through the voluntary sector alliance.")
            .Source("BNSSG ICB Board, 3 October 2024, item 6.2, section 3, component 3 (integrated design teams)"));
        rules.Rule("whole-process-is-on-team", static rule => rule
            .Assures("composition", "Everybody whose work would change is represented")
            .Severity(RuleSeverity.Important)
            .At("formed", "still-fit")
            .Requires(Condition.Yes("whole-process-on-team"))
            .Guidance("Walk the process from end to end, and ask at each step who on the team does this.")
            .Source("BNSSG ICB Board, 3 October 2024, item 6.2, section 3, component 3 (integrated design teams)"));
        rules.Rule("doers-outnumber-leaders", static rule => rule
            .Assures("composition", "The team is made up of people who know the work; senior leaders are few")
            .Severity(RuleSeverity.Important)
            .At("formed", "still-fit")
            .Requires(Condition.Items("members", Quantifier.ShareAtMost(1, 5), Condition.Yes("is-senior-leader")))
            .Guidance("Have senior leaders sponsor the team and clear its way rather than sit on it.")
            .Source("BNSSG ICB Board, 3 October 2024, item 6.2, section 3, component 3 (integrated design teams); that one in five is few is this rule set's own reading"));
        rules.Rule("team-has-a-facilitator", static rule => rule
            .Assures("composition", "A transformation facilitator supports the team")
            .Severity(RuleSeverity.Important)
            .At("formed", "still-fit")
            .Requires(Condition.Items("members", Quantifier.AtLeast(1), Condition.OneOf("role", "facilitator")))
            .Guidance("Ask the Transformation Academy for a facilitator before the first session.")
            .Source("BNSSG ICB Board, 3 October 2024, item 6.2, section 3, component 3 (integrated design teams)"));
        rules.Rule("specialists-can-be-called", static rule => rule
            .Assures("composition", "The team can call on specialists, and they come quickly")
            .Severity(RuleSeverity.Advisory)
            .At("formed", "still-fit")
            .Requires(Condition.Yes("specialists-on-call"))
            .Guidance("Name somebody for information governance, procurement and analysis in each partner.")
            .Source("BNSSG ICB Board, 3 October 2024, item 6.2, section 3, component 3 (integrated design teams)"));
        rules.Rule("fellows-are-asked", static rule => rule
            .Assures("composition", "Fellows with the right expertise have been asked")
            .Severity(RuleSeverity.Advisory)
            .At("formed")
            .Requires(Condition.Yes("fellows-asked"))
            .Guidance("Describe the problem to the fellowship, and match fellows by expertise.")
            .Source("BNSSG ICB Board, 3 October 2024, item 6.2, section 3, component 4 (Innovate Healthier Together Fellowship)"));
    }
}
