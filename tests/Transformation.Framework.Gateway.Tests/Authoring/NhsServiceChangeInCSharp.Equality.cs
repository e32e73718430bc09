namespace Transformation.Framework.Gateway.Tests;

internal static partial class NhsServiceChangeInCSharp
{
    private static void Equality(RuleSetBuilder rules)
    {
        rules.Rule("equality-duty", static rule => rule
            .Assures("equality", "The effect on people who share a protected characteristic is known")
            .Severity(RuleSeverity.Mandatory)
            .At("checkpoint", "decision")
            .Requires(Condition.Evidence("equality-analysis"))
            .Guidance("Analyse the effect of each option, not only of the preferred one.")
            .Source("Equality Act 2010, section 149 (public sector equality duty); NHS England, reference document on the health inequalities and equality legal duties of integrated care boards, trusts and foundation trusts"));
        rules.Rule("no-characteristic-left-blank", static rule => rule
            .Assures("equality", "Each of the nine protected characteristics has evidence, or a stated reason why there is none")
            .Severity(RuleSeverity.Important)
            .At("checkpoint", "decision")
            .Requires(Condition.All(
                Condition.Distinct("characteristics", "characteristic", 9),
                Condition.Items("characteristics", Quantifier.Every, Condition.Any(
                    Condition.Yes("effect-is-evidenced"),
                    Condition.Yes("absence-is-explained")))))
            .Guidance("Go through the nine one by one; where there is no evidence, say so and say why.")
            .Source("Equality Act 2010, section 149; Equality analysis template of an NHS body (an explanation where no evidence is offered for a characteristic)"));
        rules.Rule("health-inequalities-duty", static rule => rule
            .Assures("equality", "It is known who is served less well now, or stated that this is not known and what is done about it")
            .Severity(RuleSeverity.Mandatory)
            .At("checkpoint", "decision")
            .Requires(Condition.Any(
                Condition.Evidence("inequality-analysis"),
                Condition.All(
                    Condition.Yes("inequality-data-missing"),
                    Condition.Evidence("inequality-data-plan"))))
            .Guidance("Analyse access, experience and outcomes by deprivation and by group; where data are missing, say so and plan to gather them.")
            .Source("NHS England, reference document on the health inequalities and equality legal duties of integrated care boards, trusts and foundation trusts: the duties are separate from those on equality; accepting a stated lack of data with a plan is this rule set's own reading"));
        rules.Rule("equality-looked-at-again", static rule => rule
            .Assures("equality", "Those who decide have looked at equality again after consultation")
            .Severity(RuleSeverity.Important)
            .At("decision")
            .Requires(Condition.Yes("equality-reconsidered"))
            .Guidance("Put the analysis, brought up to date, before those who decide, with the decision.")
            .Source("Equality Act 2010, section 149; the step after consultation is this rule set's own reading"));
    }
}
