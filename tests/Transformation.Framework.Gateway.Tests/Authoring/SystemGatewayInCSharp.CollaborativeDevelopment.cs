namespace Transformation.Framework.Gateway.Tests;

internal static partial class SystemGatewayInCSharp
{
    private static void CollaborativeDevelopment(RuleSetBuilder rules)
    {
        rules.Rule("problem-is-shared", static rule => rule
            .Assures("collaborative-development", "The partners share one definition of the problem")
            .Severity(RuleSeverity.Mandatory)
            .At("discovery")
            .Requires(Condition.Evidence("problem-statement"))
            .Guidance("Write the problem down with everyone whose work would change, before any solution.")
            .Source("BNSSG ICB Board, 3 October 2024, item 6.2, appendix 2 (discovery phase); South West AHSN, blog on ten factors for systemising innovation and improvement, factor 4"));
        rules.Rule("team-crosses-organisations", static rule => rule
            .Assures("collaborative-development", "The team has members from several organisations")
            .Severity(RuleSeverity.Mandatory)
            .At("discovery", "design")
            .AppliesWhen(Condition.AtLeast("scale", Threshold.Of(new ChoiceValue("multi-organisation"))))
            .Requires(Condition.AtLeast("organisations-on-team", Threshold.Parameter("least-organisations-on-team")))
            .Guidance("Ask the partners whose work would change to name members.")
            .Source("BNSSG ICB Board, 3 October 2024, item 6.2, section 3, component 3 (integrated design teams)"));
        rules.Rule("voluntary-sector-takes-part", static rule => rule
            .Assures("collaborative-development", "The voluntary, community and social enterprise sector takes part")
            .Severity(RuleSeverity.Important)
            .At("design")
            .AppliesWhen(Condition.AtLeast("scale", Threshold.Of(new ChoiceValue("multi-organisation"))))
            .Requires(Condition.Yes("voluntary-sector-on-team"))
            .Guidance("Invite members through the voluntary sector alliance.")
            .Source("BNSSG ICB Board, 3 October 2024, item 6.2, section 3, component 3 (integrated design teams)"));
        rules.Rule("doers-design", static rule => rule
            .Assures("collaborative-development", "The team is made up of people who do the work, not of senior leaders")
            .Severity(RuleSeverity.Advisory)
            .At("design")
            .AppliesWhen(Condition.AtLeast("scale", Threshold.Of(new ChoiceValue("multi-organisation"))))
            .Requires(Condition.Yes("team-is-mostly-front-line"))
            .Guidance("Replace leaders in the team by front-line staff; leaders sponsor and remove obstacles.")
            .Source("BNSSG ICB Board, 3 October 2024, item 6.2, section 3, component 3 (integrated design teams)"));
        rules.Rule("decided-close-to-people", static rule => rule
            .Assures("collaborative-development", "Nothing is decided further from people than it has to be")
            .Severity(RuleSeverity.Advisory)
            .At("discovery")
            .AppliesWhen(Condition.OneOf("level", "system", "provider-collaborative", "cross-system", "national"))
            .Requires(Condition.Yes("level-is-lowest-suitable"))
            .Guidance("Ask what a place or a neighbourhood could decide for itself, and leave that to it.")
            .Source("Healthier Together, memorandum of understanding, supporting annexes 1-10 (October 2021), annex 8, principle 4, and annex 9 (subsidiarity); asking for reasons is this rule set's own reading"));
        rules.Rule("co-designed", static rule => rule
            .Assures("collaborative-development", "Those who will deliver the change and those it affects have designed it together")
            .Severity(RuleSeverity.Mandatory)
            .At("design")
            .Requires(Condition.Evidence("co-design-record"))
            .Guidance("Hold design sessions with both, and record what they changed in the design.")
            .Source("BNSSG ICB Board, 3 October 2024, item 6.2, section 3, component 11 (system gateway panel); South West AHSN, blog on ten factors for systemising innovation and improvement, factor 7"));
        rules.Rule("time-is-released", static rule => rule
            .Assures("collaborative-development", "The partners have agreed to release the team's time")
            .Severity(RuleSeverity.Important)
            .At("discovery", "design")
            .AppliesWhen(Condition.AtLeast("scale", Threshold.Of(new ChoiceValue("multi-organisation"))))
            .Requires(Condition.Evidence("release-agreement", fromRole: "Executive sponsors"))
            .Guidance("Agree in writing, organisation by organisation, which roles are released for how many days a month.")
            .Source("BNSSG ICB Board, 3 October 2024, item 6.2, sections 6 and 12; that the executive sponsors give it is this rule set's own reading"));
        rules.Rule("load-is-carried", static rule => rule
            .Assures("collaborative-development", "The organisations involved can carry the work with all else they have taken on")
            .Severity(RuleSeverity.Important)
            .At("design", "testing")
            .AppliesWhen(Condition.AtLeast("scale", Threshold.Of(new ChoiceValue("multi-organisation"))))
            .Requires(Condition.Yes("load-fits-capacity"))
            .Guidance("Compare the time needed with each organisation's capacity by month; what does not fit is moved, shrunk or stopped.")
            .Source("BNSSG ICB Board, 3 October 2024, item 6.2, appendix 2 (discovery phase); section 3, component 12"));
        rules.Rule("partners-have-signed-up", static rule => rule
            .Assures("collaborative-development", "Every organisation that takes part has signed up to it")
            .Severity(RuleSeverity.Important)
            .At("design")
            .AppliesWhen(Condition.AtLeast("scale", Threshold.Of(new ChoiceValue("multi-organisation"))))
            .Requires(Condition.Items("partners", Quantifier.Every, Condition.Yes("has-signed-up")))
            .Guidance("Say to each organisation what it gives and what it gets, and ask its executive sponsor to sign.")
            .Source("BNSSG ICB Board, 3 October 2024, item 6.2, section 3, component 1 (system compact) and component 11 (system gateway panel); asking it of each change is this rule set's own reading"));
        rules.Rule("boards-have-signed-off", static rule => rule
            .Assures("collaborative-development", "The board of every organisation that takes part has signed off the shared business case")
            .Severity(RuleSeverity.Mandatory)
            .At("testing")
            .AppliesWhen(Condition.All(
                Condition.AtLeast("scale", Threshold.Of(new ChoiceValue("multi-organisation"))),
                Condition.AtLeast("whole-life-cost", Threshold.Parameter("costly-change"))))
            .Requires(Condition.Items("partners", Quantifier.Every, Condition.Yes("board-has-signed-off")))
            .Guidance("Have the partners support one case together first; then take that same case to each board.")
            .Source("NHS Confederation, Improving health and care at scale (November 2023), on provider collaboratives (support of the shared case, then sign-off by each board); BNSSG ICB Board, 3 October 2024, item 6.2, section 3, Transformation Academy, on business-case approval as a milestone; the cost from which it is asked is this rule set's own"));
    }
}
