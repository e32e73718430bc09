using NodaTime;

namespace Transformation.Framework.Gateway.Tests;

internal static partial class SystemGatewayInCSharp
{
    private static void UserCentricApproach(RuleSetBuilder rules)
    {
        rules.Rule("existing-insight-used", static rule => rule
            .Assures("user-centric-approach", "What people have already told partners has been looked up, or they have been asked afresh")
            .Severity(RuleSeverity.Mandatory)
            .At("discovery")
            .Requires(Condition.Any(
                Condition.Evidence("insight-search"),
                Condition.Evidence("user-research")))
            .Guidance("Search the insight library first; ask people again only about what it does not answer.")
            .Source("BNSSG ICB Board, 3 October 2024, item 6.2, section 3, component 9 (user-centred design)"));
        rules.Rule("needs-researched", static rule => rule
            .Assures("user-centric-approach", "The needs of the people who use the service have been researched, recently enough to rely on")
            .Severity(RuleSeverity.Mandatory)
            .At("design")
            .AppliesWhen(Condition.AtLeast("scale", Threshold.Of(new ChoiceValue("multi-organisation"))))
            .Requires(Condition.Evidence("user-research", noOlderThan: Period.FromYears(3)))
            .Guidance("Commission user research on the gaps that the insight search left.")
            .Source("BNSSG ICB Board, 3 October 2024, item 6.2, section 3, component 9 (user-centred design); the limit of three years is this rule set's own"));
        rules.Rule("experts-are-equal", static rule => rule
            .Assures("user-centric-approach", "Experts by experience are on the team, as equals")
            .Severity(RuleSeverity.Mandatory)
            .At("discovery", "design", "testing")
            .AppliesWhen(Condition.AtLeast("scale", Threshold.Of(new ChoiceValue("single-organisation"))))
            .Requires(Condition.All(
                Condition.AtLeast("experts-by-experience", Threshold.Parameter("least-experts-by-experience")),
                Condition.Yes("experts-are-equal-members")))
            .Guidance("Recruit experts by experience through the voluntary sector alliance, and agree with them how decisions are taken.")
            .Source("BNSSG ICB Board, 3 October 2024, item 6.2, section 3, component 9 (user-centred design)"));
        rules.Rule("experts-are-paid", static rule => rule
            .Assures("user-centric-approach", "Experts by experience are paid fairly")
            .Severity(RuleSeverity.Important)
            .At("design", "testing")
            .AppliesWhen(Condition.AtLeast("scale", Threshold.Of(new ChoiceValue("single-organisation"))))
            .Requires(Condition.Yes("experts-are-paid-fairly"))
            .Guidance("Agree payment and expenses with the experts by experience before the next session.")
            .Source("BNSSG ICB Board, 3 October 2024, item 6.2, section 3, component 9 (user-centred design)"));
        rules.Rule("diverse-voices-heard", static rule => rule
            .Assures("user-centric-approach", "Voices beyond the usual ones have been heard")
            .Severity(RuleSeverity.Important)
            .At("design")
            .AppliesWhen(Condition.AtLeast("scale", Threshold.Of(new ChoiceValue("multi-organisation"))))
            .Requires(Condition.Evidence("community-conversation"))
            .Guidance("Hold a community conversation in each place that the change reaches.")
            .Source("BNSSG ICB Board, 3 October 2024, item 6.2, section 3, component 9 (user-centred design)"));
        rules.Rule("inequalities-understood", static rule => rule
            .Assures("user-centric-approach", "It is known who is served less well now, and how the change will reach them")
            .Severity(RuleSeverity.Important)
            .At("design")
            .AppliesWhen(Condition.AtLeast("scale", Threshold.Of(new ChoiceValue("single-organisation"))))
            .Requires(Condition.Evidence("inequality-analysis"))
            .Guidance("Analyse access, experience and outcomes by protected characteristic and deprivation; where there are no data, say so and why.")
            .Source("BNSSG ICB Board, 3 October 2024, item 6.2, section 9 (health inequalities); Equality Act 2010, section 149"));
        rules.Rule("tried-with-users", static rule => rule
            .Assures("user-centric-approach", "The people it is for have tried the change itself")
            .Severity(RuleSeverity.Mandatory)
            .At("testing")
            .Requires(Condition.Evidence("user-test"))
            .Guidance("Test the change with people who would use it; personas help a team to think but do not stand in for this.")
            .Source("BNSSG ICB Board, 3 October 2024, item 6.2, section 3, component 9 (user-centred design)"));
        rules.Rule("users-still-heard", static rule => rule
            .Assures("user-centric-approach", "The people who use the changed service go on being heard")
            .Severity(RuleSeverity.Important)
            .At("delivery")
            .Requires(Condition.Evidence("user-feedback", noOlderThan: Period.FromMonths(12)))
            .Guidance("Gather feedback on the changed service and show what was altered because of it.")
            .Source("BNSSG ICB Board, 3 October 2024, item 6.2, section 3, component 9 (user-centred design); the limit of twelve months is this rule set's own"));
    }
}
