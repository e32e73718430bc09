using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway.Tests;

internal static partial class NhsServiceChangeInCSharp
{
    private static void Inputs(RuleSetBuilder rules)
    {
        rules.Input("involvement-plan", InputKind.Evidence, "Plan of how patients and the public are involved, from the making of the options on", "Engagement lead");
        rules.Input("engagement-report", InputKind.Evidence, "Report of what patients and the public said before consultation, and what was altered because of it", "Engagement lead");
        rules.Input("consultation-report", InputKind.Evidence, "Report of the public consultation, made by somebody who did not run it", "Engagement lead");
        rules.Input("consultation-answered", InputKind.YesNo, "The decision paper answers what consultation raised, point by point", "Programme director");
        rules.Input("choice-analysis", InputKind.Evidence, "Analysis of how the change alters the choice patients have, and will need", "Strategic commissioning lead");
        rules.Input("choice-is-narrowed", InputKind.YesNo, "The change leaves patients less choice than they have", "Strategic commissioning lead");
        rules.Input("choice-loss-justified", InputKind.Evidence, "Reasons why less choice serves patients better, and what is done for those who lose most", "Strategic commissioning lead");
        rules.Input("clinical-evidence-review", InputKind.Evidence, "Review of the clinical evidence for the new way of caring", "Medical director");
        rules.Input("clinicians-lead-the-change", InputKind.YesNo, "Clinicians of the services concerned have led the making of the options", "Medical director");
        rules.Input("external-clinical-review-needed", InputKind.YesNo, "The strategic sense check asked for a clinical review from outside", "NHS England regional team");
        rules.Input("clinical-senate-report", InputKind.Evidence, "Report of the clinical senate", "Clinical senate");
        rules.Add(GateInput.Create("commissioners", InputKind.Items, "Commissioners of the services concerned", "Programme director", fields:
            [
                GateInput.Create("clinical-leads-support", InputKind.YesNo, "The clinical leaders of the commissioner support the proposal", "Chief medical officer of the commissioner"),
                GateInput.Create("board-supports", InputKind.YesNo, "The board of the commissioner supports the proposal", "Board secretary of the commissioner"),
            ]));
        rules.Input("beds-fall-significantly", InputKind.YesNo, "The change significantly reduces the number of hospital beds", "Programme director");
        rules.Input("alternative-provision", InputKind.Evidence, "Plan of the care that takes the place of the beds, with its capacity", "Programme director");
        rules.Input("alternative-comes-first", InputKind.YesNo, "The care that takes the place of the beds is there before they close, or as they close", "Programme director");
        rules.Input("alternative-is-staffed", InputKind.YesNo, "The workforce for that care will be there", "Workforce lead");
        rules.Input("new-treatment-evidence", InputKind.Evidence, "Evidence that a new treatment or therapy lessens a named group of admissions", "Medical director");
        rules.Input("beds-used-less-efficiently", InputKind.YesNo, "The hospital has used its beds less efficiently than the national average", "Performance lead");
        rules.Input("bed-efficiency-plan", InputKind.Evidence, "Plan to use beds better without harm to the care of patients", "Chief operating officer");
        rules.Input("bed-efficiency-plan-credible", InputKind.YesNo, "NHS England finds the plan to use beds better credible", "NHS England regional team");
        rules.Input("equality-analysis", InputKind.Evidence, "Analysis of the effect on equality and on health inequalities (EHIA)", "Equality lead");
        rules.Add(GateInput.Create("characteristics", InputKind.Items, "Protected characteristics looked at", "Equality lead", fields:
            [
                GateInput.Create("characteristic", InputKind.Choice, "Protected characteristic", "Equality lead", choices: ["age", "disability", "gender-reassignment", "marriage-and-civil-partnership", "pregnancy-and-maternity", "race", "religion-or-belief", "sex", "sexual-orientation"]),
                GateInput.Create("effect-is-evidenced", InputKind.YesNo, "There is evidence of the effect on people who share the characteristic", "Equality lead"),
                GateInput.Create("absence-is-explained", InputKind.YesNo, "It is stated that there is no evidence, and why", "Equality lead"),
            ]));
        rules.Input("inequality-analysis", InputKind.Evidence, "Analysis of who is served less well now and how the change will reach them", "Public health or equality lead");
        rules.Input("inequality-data-missing", InputKind.YesNo, "It is stated that data on who is served less well are missing, and why", "Public health or equality lead");
        rules.Input("inequality-data-plan", InputKind.Evidence, "Plan of how and by when the missing data will be gathered", "Public health or equality lead");
        rules.Input("equality-reconsidered", InputKind.YesNo, "Those who decide have looked at the analysis again in the light of consultation", "Board secretary");
        rules.Input("case-for-change", InputKind.Evidence, "Case for change", "Programme director");
        rules.Input("region-involved", InputKind.Evidence, "Record of early talks with the NHS England regional team on scale and on the assurance needed", "NHS England regional team");
        rules.Input("pre-consultation-business-case", InputKind.Evidence, "Pre-consultation business case", "Programme director");
        rules.Input("needs-capital", InputKind.YesNo, "The change needs capital", "Director of finance");
        rules.Input("strategic-outline-case", InputKind.Evidence, "Strategic outline case for the capital", "Director of finance");
        rules.Input("cases-are-aligned", InputKind.YesNo, "The business case for the change and the one for the capital rest on the same options, criteria and figures", "Director of finance");
        rules.Input("decision-making-business-case", InputKind.Evidence, "Decision-making business case", "Programme director");
    }
}
