using NodaTime;

namespace Transformation.Framework.Gateway.Tests;

internal static partial class SystemGatewayInCSharp
{
    private static void BenefitsRealisationChain(RuleSetBuilder rules)
    {
        rules.Rule("chain-is-mapped", static rule => rule
            .Assures("benefits-realisation-chain", "The steps from what is put in place to each benefit are mapped")
            .Severity(RuleSeverity.Mandatory)
            .At("design")
            .AppliesWhen(Condition.AtLeast("scale", Threshold.Of(new ChoiceValue("single-organisation"))))
            .Requires(Condition.Evidence("benefits-map"))
            .Guidance("Draw the chain from enablers through changes in practice to outcomes and benefits, with those who will make each step.")
            .Source("BNSSG ICB Board, 3 October 2024, item 6.2, section 3, component 11 (system gateway panel)"));
        rules.Rule("dependencies-and-risks-are-known", static rule => rule
            .Assures("benefits-realisation-chain", "What each step depends on, and what could stop it, is known and owned")
            .Severity(RuleSeverity.Mandatory)
            .At("design", "testing")
            .AppliesWhen(Condition.AtLeast("scale", Threshold.Of(new ChoiceValue("single-organisation"))))
            .Requires(Condition.Evidence("dependency-and-risk-log", noOlderThan: Period.FromMonths(12)))
            .Guidance("Go through the chain step by step: note dependencies on other work, risks, owners and what is done about them.")
            .Source("BNSSG ICB Board, 3 October 2024, item 6.2, section 3, component 11 (system gateway panel); the limit of twelve months is this rule set's own"));
        rules.Rule("costs-and-gains-are-agreed", static rule => rule
            .Assures("benefits-realisation-chain", "The organisations agree who bears the cost and who gains")
            .Severity(RuleSeverity.Mandatory)
            .At("testing")
            .AppliesWhen(Condition.AtLeast("scale", Threshold.Of(new ChoiceValue("multi-organisation"))))
            .Requires(Condition.Evidence("cost-and-gain-agreement", fromRole: "Directors of finance", attested: true))
            .Guidance("Decide on costs and benefits for the system first; then agree how the effect on each organisation is made good.")
            .Source("Healthier Together, memorandum of understanding, supporting annexes 1-10 (October 2021), annex 7, paragraph 1.5; BNSSG ICB Board, 3 October 2024, item 6.2, section 8, third risk; that the directors of finance vouch for it is this rule set's own reading"));
        rules.Rule("realisation-is-planned", static rule => rule
            .Assures("benefits-realisation-chain", "It is settled who does what for each benefit to be realised")
            .Severity(RuleSeverity.Important)
            .At("testing")
            .AppliesWhen(Condition.AtLeast("scale", Threshold.Of(new ChoiceValue("single-organisation"))))
            .Requires(Condition.Evidence("realisation-plan"))
            .Guidance("Plan the actions after go-live with their owners; a benefit without somebody acting on it does not arrive.")
            .Source("BNSSG ICB Board, 3 October 2024, item 6.2, section 3, component 8 (benefits realisation)"));
        rules.Rule("benefits-are-measured", static rule => rule
            .Assures("benefits-realisation-chain", "The benefits are being measured as they arrive")
            .Severity(RuleSeverity.Mandatory)
            .At("delivery")
            .Requires(Condition.Evidence("benefit-measurement", atLeast: 2, noOlderThan: Period.FromMonths(12)))
            .Guidance("Take the agreed measures at least twice since the change began, so that a direction can be seen.")
            .Source("BNSSG ICB Board, 3 October 2024, item 6.2, section 3, component 11 (system gateway panel); UK Gateway Review 5, operations review and benefits realisation; two measurements in twelve months is this rule set's own minimum"));
    }
}
