using NodaTime;

namespace Transformation.Framework.Gateway.Tests;

internal static partial class DesignTeamInCSharp
{
    private static void ReleasedTime(RuleSetBuilder rules)
    {
        rules.Rule("release-is-agreed", static rule => rule
            .Assures("released-time", "The partners have agreed to release the time of the team")
            .Severity(RuleSeverity.Mandatory)
            .At("formed")
            .Requires(Condition.Evidence("release-agreement", fromRole: "Executive sponsors"))
            .Guidance("Agree in writing, organisation by organisation, which roles are released for how many days a month.")
            .Source("BNSSG ICB Board, 3 October 2024, item 6.2, section 3, summary of the Transformation Academy, and section 12; that the executive sponsors give it is this rule set's own reading"));
        rules.Rule("release-still-holds", static rule => rule
            .Assures("released-time", "The agreement on released time still holds")
            .Severity(RuleSeverity.Important)
            .At("still-fit")
            .Requires(Condition.Evidence("release-agreement", noOlderThan: Period.FromMonths(12), fromRole: "Executive sponsors"))
            .Guidance("Have the executive sponsors renew the agreement; say what the team has lost where it was not kept.")
            .Source("BNSSG ICB Board, 3 October 2024, item 6.2, section 8, second risk (capacity and competing priorities); the limit of twelve months is this rule set's own"));
        rules.Rule("release-is-enough", static rule => rule
            .Assures("released-time", "Every member but the experts by experience has the days a month that the work needs")
            .Severity(RuleSeverity.Important)
            .At("formed", "still-fit")
            .Requires(Condition.Items("members", Quantifier.Every, Condition.Any(
                Condition.Yes("is-expert-by-experience"),
                Condition.AtLeast("released-days-a-month", Threshold.Parameter("least-days-a-month")))))
            .Guidance("Raise it with the sponsor of whoever has less: a team that meets without its time does not design.")
            .Source("BNSSG ICB Board, 3 October 2024, item 6.2, sections 3 and 12 (2 to 3 days a month)"));
        rules.Rule("release-is-in-proportion", static rule => rule
            .Assures("released-time", "Nobody is asked for more days a month than the plan foresaw")
            .Severity(RuleSeverity.Advisory)
            .At("formed", "still-fit")
            .Requires(Condition.Items("members", Quantifier.Every, Condition.Any(
                Condition.Yes("is-expert-by-experience"),
                Condition.AtMost("released-days-a-month", Threshold.Parameter("most-days-a-month")))))
            .Guidance("Ask whether the task is too large for one team, or whether somebody does the work of others.")
            .Source("BNSSG ICB Board, 3 October 2024, item 6.2, section 6 (3 to 4 days a month); treating it as a limit is this rule set's own reading"));
    }
}
