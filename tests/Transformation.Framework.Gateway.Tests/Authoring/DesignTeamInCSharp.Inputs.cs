using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway.Tests;

internal static partial class DesignTeamInCSharp
{
    private static void Inputs(RuleSetBuilder rules)
    {
        rules.Input("mandate", InputKind.Evidence, "Mandate of the team: the problem, what it may decide and test, and to whom it answers", "Executive sponsors");
        rules.Input("problem-statement", InputKind.Evidence, "Definition of the problem that the partners share", "Initiative lead");
        rules.Input("may-test-changes", InputKind.YesNo, "The team may try its ideas out without asking for leave each time", "Executive sponsors");
        rules.Input("team-size", InputKind.Count, "Number of people on the team", "Design team facilitator");
        rules.Input("organisations-on-team", InputKind.Count, "Number of organisations with members on the team", "Design team facilitator");
        rules.Input("whole-process-on-team", InputKind.YesNo, "Everybody whose work would change has somebody on the team who knows that work", "Design team facilitator");
        rules.Input("specialists-on-call", InputKind.YesNo, "Partners have said whom the team can call on for information governance, procurement and analysis", "Programme office");
        rules.Input("fellows-asked", InputKind.YesNo, "Fellows with the expertise that the problem needs have been asked to take part", "Fellowship lead");
        rules.Add(GateInput.Create("members", InputKind.Items, "Members of the team", "Design team facilitator", fields:
            [
                GateInput.Create("sector", InputKind.Choice, "Sector that the member comes from", "Design team facilitator", choices: ["nhs-trust", "ambulance-trust", "integrated-care-board", "council", "community-interest-company", "gp-federation", "vcse", "academic", "national-body", "private"]),
                GateInput.Create("role", InputKind.Choice, "Part that the member plays", "Design team facilitator", choices: ["front-line", "clinician", "expert-by-experience", "manager", "specialist", "facilitator"]),
                GateInput.Create("is-expert-by-experience", InputKind.YesNo, "The member is an expert by experience", "Voluntary sector alliance"),
                GateInput.Create("is-senior-leader", InputKind.YesNo, "The member is a senior leader in an organisation", "Design team facilitator"),
                GateInput.Create("has-equal-say", InputKind.YesNo, "The member says that their voice counts as much as any other", "The member"),
                GateInput.Create("is-paid-fairly", InputKind.YesNo, "The member is paid fairly for their part", "Programme office"),
                GateInput.Create("released-days-a-month", InputKind.Number, "Days a month for which the member is released", "Executive sponsor of the member"),
            ]));
        rules.Input("release-agreement", InputKind.Evidence, "Agreement of the partner organisations to release the team's time", "Executive sponsors in the partner organisations");
        rules.Input("membership-reviewed", InputKind.Date, "Day on which the team last looked at who ought to be on it", "Design team facilitator");
        rules.Input("team-plan", InputKind.Evidence, "Plan of discovery, design and testing, with the evidence that would end each", "Design team facilitator");
        rules.Input("theory-of-change", InputKind.Evidence, "Theory of change: how what the team proposes should lead to what it is for", "Design team facilitator");
        rules.Input("prior-learning-review", InputKind.Evidence, "Review of what was learnt from earlier attempts, here and elsewhere", "Evaluation lead");
    }
}
