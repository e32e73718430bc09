using NodaTime;

namespace Transformation.Framework.Gateway.Tests;

internal static partial class DesignTeamInCSharp
{
    private static void WayOfWorking(RuleSetBuilder rules)
    {
        rules.Rule("earlier-learning-is-used", static rule => rule
            .Assures("way-of-working", "What was learnt from earlier attempts has been looked up")
            .Severity(RuleSeverity.Advisory)
            .At("formed")
            .Requires(Condition.Evidence("prior-learning-review"))
            .Guidance("Search the evidence repository and the accelerator guide before the first session.")
            .Source("BNSSG ICB Board, 3 October 2024, item 6.2, section 3, summary of the Transformation Academy, and component 6 (learning and evaluation)"));
        rules.Rule("phases-are-planned", static rule => rule
            .Assures("way-of-working", "Discovery, design and testing are planned, and it is known what would end each")
            .Severity(RuleSeverity.Important)
            .At("formed")
            .Requires(Condition.Evidence("team-plan"))
            .Guidance("Write one page: what each phase is to find out, and what result would mean stopping.")
            .Source("BNSSG ICB Board, 3 October 2024, item 6.2, section 3, component 3 (integrated design teams); what would end each phase is this rule set's own reading"));
        rules.Rule("theory-of-change-exists", static rule => rule
            .Assures("way-of-working", "The team has a theory of change")
            .Severity(RuleSeverity.Important)
            .At("still-fit")
            .Requires(Condition.Evidence("theory-of-change"))
            .Guidance("Draw how what is proposed leads to what it is for, and mark what is still assumed.")
            .Source("BNSSG ICB Board, 3 October 2024, item 6.2, section 3, component 3 (integrated design teams)"));
        rules.Rule("membership-is-looked-at", static rule => rule
            .Assures("way-of-working", "The team has looked in the last six months at who ought to be on it")
            .Severity(RuleSeverity.Advisory)
            .At("still-fit")
            .Requires(Condition.AtLeast("membership-reviewed", Threshold.BeforeAsOf(Period.FromMonths(6))))
            .Guidance("Ask at the end of each phase who is missing and who could leave.")
            .Source("BNSSG ICB Board, 3 October 2024, item 6.2, section 3, component 3 (integrated design teams) (others join as they are needed); the limit of six months is this rule set's own"));
    }
}
