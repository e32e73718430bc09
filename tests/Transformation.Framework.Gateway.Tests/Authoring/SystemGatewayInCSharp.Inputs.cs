using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway.Tests;

internal static partial class SystemGatewayInCSharp
{
    private static void Inputs(RuleSetBuilder rules)
    {
        rules.Add(GateInput.Create("scale", InputKind.Choice, "Scale of the change", "Initiative lead", choices: ["single-pathway", "single-organisation", "multi-organisation", "system-wide"]));
        rules.Add(GateInput.Create("kind", InputKind.Choice, "Kind of change", "Initiative lead", choices: ["innovation", "improvement", "continuous-improvement", "transformation"]));
        rules.Add(GateInput.Create("level", InputKind.Choice, "Level of the system at which the change is decided", "Initiative lead", choices: ["neighbourhood", "place", "system", "provider-collaborative", "cross-system", "national"]));
        rules.Add(GateInput.Create("horizon", InputKind.Choice, "Horizon that the change serves", "Initiative lead", choices: ["H1", "H2-", "H2+", "H3"]));
        rules.Input("whole-life-cost", InputKind.Money, "Cost of the change over its whole life", "Initiative lead");
        rules.Input("insight-search", InputKind.Evidence, "Search of the insight library for what people have already told partners", "Design team facilitator");
        rules.Input("user-research", InputKind.Evidence, "Report of research with the people who use the service", "User research lead");
        rules.Input("inequality-analysis", InputKind.Evidence, "Analysis of who is served less well now and how the change will reach them", "Public health or equality lead");
        rules.Input("community-conversation", InputKind.Evidence, "Record of a community conversation, or of listening as wide as one", "Community engagement lead");
        rules.Input("user-test", InputKind.Evidence, "Results of trying the change itself with the people it is for", "User research lead");
        rules.Input("user-feedback", InputKind.Evidence, "Feedback from the people who use the changed service", "Service lead");
        rules.Input("experts-by-experience", InputKind.Count, "Number of experts by experience on the team", "Voluntary sector alliance");
        rules.Input("experts-are-equal-members", InputKind.YesNo, "Experts by experience have the same say in the team as every other member", "Experts by experience on the team");
        rules.Input("experts-are-paid-fairly", InputKind.YesNo, "Experts by experience are paid fairly for their part", "Programme office");
        rules.Input("problem-statement", InputKind.Evidence, "Definition of the problem that the partners share", "Initiative lead");
        rules.Input("organisations-on-team", InputKind.Count, "Number of organisations with members on the team", "Initiative lead");
        rules.Input("voluntary-sector-on-team", InputKind.YesNo, "The voluntary, community and social enterprise sector has members on the team", "Voluntary sector alliance");
        rules.Input("team-is-mostly-front-line", InputKind.YesNo, "Most of the team do the work that is to change, rather than lead it", "Initiative lead");
        rules.Input("level-is-lowest-suitable", InputKind.YesNo, "It is settled why this cannot be decided closer to the people it affects", "Initiative lead");
        rules.Input("co-design-record", InputKind.Evidence, "Record of designing the change with those who will deliver it and those it affects", "Design team facilitator");
        rules.Input("release-agreement", InputKind.Evidence, "Agreement of the partner organisations to release the team's time", "Executive sponsors in the partner organisations");
        rules.Input("load-fits-capacity", InputKind.YesNo, "The time the work needs fits what the organisations involved have to give", "Portfolio office");
        rules.Add(GateInput.Create("partners", InputKind.Items, "Organisations that take part in the change", "Initiative lead", fields:
            [
                GateInput.Create("has-signed-up", InputKind.YesNo, "The organisation has signed up to the change and to its own part in it", "Executive sponsor in the organisation"),
                GateInput.Create("board-has-signed-off", InputKind.YesNo, "The board of the organisation has signed off the shared business case", "Board secretary of the organisation"),
            ]));
        rules.Input("outcomes-served", InputKind.Count, "Number of outcomes of the system's framework that the change is meant to serve", "Strategy lead");
        rules.Input("makes-way-for-the-future", InputKind.YesNo, "It is stated what will replace the work, and when", "Strategy lead");
        rules.Input("benefit-profile", InputKind.Evidence, "Profile of each expected benefit", "Benefits lead");
        rules.Input("every-benefit-has-owner", InputKind.YesNo, "Every expected benefit has an owner", "Benefits lead");
        rules.Input("every-benefit-has-measure", InputKind.YesNo, "Every expected benefit has a measure with a unit and a direction", "Benefits lead");
        rules.Input("every-benefit-has-baseline", InputKind.YesNo, "Every measure has a baseline from before the change", "Benefits lead");
        rules.Input("estimates-tested-for-optimism", InputKind.YesNo, "The estimates of benefits have been tested for optimism and say when each benefit begins", "Benefits lead");
        rules.Input("options-appraisal", InputKind.Evidence, "Appraisal of the options by what they cost and what they are worth, with doing nothing among them", "Directors of finance");
        rules.Input("spending-approval", InputKind.Evidence, "Approval of the spending by a body whose authority reaches that far", "Directors of finance");
        rules.Input("benefit-review", InputKind.Evidence, "Review of the benefits that arrived against those expected", "Benefits lead");
        rules.Input("next-benefit-review", InputKind.Date, "Day of the next review of the benefits", "Benefits lead");
        rules.Input("prior-learning-review", InputKind.Evidence, "Review of what was learnt from earlier attempts, here and elsewhere", "Evaluation lead");
        rules.Input("evaluation-plan", InputKind.Evidence, "Evaluation plan", "Evaluation lead");
        rules.Input("measures-agreed-before-start", InputKind.YesNo, "What will be measured, and when, was agreed before the change began", "Evaluation lead");
        rules.Input("small-test-results", InputKind.Evidence, "Results of a small-scale test of the change", "Initiative lead");
        rules.Input("test-decision", InputKind.Evidence, "Decision after the test to adopt, adapt or abandon, with its reasons", "Initiative lead");
        rules.Input("learning-record", InputKind.Evidence, "Record of what was learnt, failures too, filed where other organisations can find it", "Evaluation lead");
        rules.Input("evaluated-from-outside", InputKind.YesNo, "Somebody outside the delivering organisations evaluates the change", "Evaluation lead");
        rules.Input("benefits-map", InputKind.Evidence, "Map of the steps from what is put in place to each benefit", "Benefits lead");
        rules.Input("dependency-and-risk-log", InputKind.Evidence, "Log of the dependencies and risks on the way to the benefits, with owners", "Initiative lead");
        rules.Input("cost-and-gain-agreement", InputKind.Evidence, "Agreement of the organisations on who bears the cost and who gains", "Directors of finance");
        rules.Input("realisation-plan", InputKind.Evidence, "Plan of who does what by when for each benefit to be realised", "Benefits lead");
        rules.Input("benefit-measurement", InputKind.Evidence, "Measurement of the benefits", "Benefits lead");
    }
}
