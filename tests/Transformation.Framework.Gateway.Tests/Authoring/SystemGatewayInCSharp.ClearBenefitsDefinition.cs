using NodaTime;

namespace Transformation.Framework.Gateway.Tests;

internal static partial class SystemGatewayInCSharp
{
    private static void ClearBenefitsDefinition(RuleSetBuilder rules)
    {
        rules.Rule("serves-an-outcome", static rule => rule
            .Assures("clear-benefits-definition", "The change serves at least one outcome of the system's framework")
            .Severity(RuleSeverity.Mandatory)
            .At("discovery", "design")
            .AppliesWhen(Condition.AtLeast("scale", Threshold.Of(new ChoiceValue("single-organisation"))))
            .Requires(Condition.AtLeast("outcomes-served", Threshold.Of(new CountValue(1))))
            .Guidance("Link the change to the outcomes it is meant to move; if there is none, ask whether it is a priority.")
            .Source("BNSSG ICB Board, 3 October 2024, item 6.2, section 3, component 11 (system gateway panel)"));
        rules.Rule("makes-way-for-the-future", static rule => rule
            .Assures("clear-benefits-definition", "Work that props up the present says what will take its place")
            .Severity(RuleSeverity.Advisory)
            .At("discovery", "design")
            .AppliesWhen(Condition.OneOf("horizon", "H2-"))
            .Requires(Condition.Yes("makes-way-for-the-future"))
            .Guidance("State how long the work is needed, and what should make it unnecessary.")
            .Source("BNSSG ICB Board, 3 October 2024, item 6.2, section 3, component 12 (balance of H2 plus and H2 minus); asking it of each change is this rule set's own reading"));
        rules.Rule("benefits-are-defined", static rule => rule
            .Assures("clear-benefits-definition", "Each expected benefit is described and has an owner and a measure")
            .Severity(RuleSeverity.Mandatory)
            .At("design")
            .Requires(Condition.All(
                Condition.Evidence("benefit-profile"),
                Condition.Yes("every-benefit-has-owner"),
                Condition.Yes("every-benefit-has-measure")))
            .Guidance("Write a profile for each benefit: what, for whom, who owns it, how it is measured.")
            .Source("BNSSG ICB Board, 3 October 2024, item 6.2, section 3, component 8 (benefits realisation)"));
        rules.Rule("baseline-is-known", static rule => rule
            .Assures("clear-benefits-definition", "The state before the change has been measured")
            .Severity(RuleSeverity.Mandatory)
            .At("testing")
            .Requires(Condition.Yes("every-benefit-has-baseline"))
            .Guidance("Measure each benefit's starting point before the test begins; afterwards it cannot be known.")
            .Source("BNSSG ICB Board, 3 October 2024, item 6.2, section 3, component 8 (benefits realisation); IHI Model for Improvement, second question"));
        rules.Rule("estimates-are-sober", static rule => rule
            .Assures("clear-benefits-definition", "The estimates are not coloured by hope")
            .Severity(RuleSeverity.Important)
            .At("design", "testing")
            .AppliesWhen(Condition.AtLeast("scale", Threshold.Of(new ChoiceValue("multi-organisation"))))
            .Requires(Condition.Yes("estimates-tested-for-optimism"))
            .Guidance("Have somebody outside the team test the estimates, and state for each benefit when it begins and how fast it grows.")
            .Source("BNSSG ICB Board, 3 October 2024, item 6.2, section 3, component 8 (benefits realisation)"));
        rules.Rule("options-are-appraised", static rule => rule
            .Assures("clear-benefits-definition", "The options have been compared by what they cost and what they are worth")
            .Severity(RuleSeverity.Important)
            .At("testing")
            .AppliesWhen(Condition.All(
                Condition.AtLeast("scale", Threshold.Of(new ChoiceValue("single-organisation"))),
                Condition.AtLeast("whole-life-cost", Threshold.Parameter("costly-change"))))
            .Requires(Condition.Evidence("options-appraisal"))
            .Guidance("Appraise a short list of options, doing nothing among them, in proportion to the cost.")
            .Source("HM Treasury, The Green Book (2003 and later editions), appraisal of options; the cost from which it is asked is this rule set's own"));
        rules.Rule("spending-is-approved", static rule => rule
            .Assures("clear-benefits-definition", "A body whose authority reaches that far has approved the spending")
            .Severity(RuleSeverity.Important)
            .At("testing")
            .AppliesWhen(Condition.All(
                Condition.AtLeast("scale", Threshold.Of(new ChoiceValue("single-organisation"))),
                Condition.AtLeast("whole-life-cost", Threshold.Parameter("costly-change"))))
            .Requires(Condition.Evidence("spending-approval", attested: true))
            .Guidance("Look up the delegated limits in force in each organisation and nationally; above them, ask the next body up before committing money.")
            .Source("NHS England, addendum on capital delegated limits and capital approvals (limits are set by body and change over time); BNSSG ICB Board, 3 October 2024, item 6.2, section 3, Transformation Academy, on business-case approval as a milestone; this rule set holds no limit itself, and the cost from which it asks is its own"));
        rules.Rule("benefits-are-reviewed", static rule => rule
            .Assures("clear-benefits-definition", "The benefits that arrived have been compared with those expected")
            .Severity(RuleSeverity.Mandatory)
            .At("delivery")
            .Requires(Condition.Evidence("benefit-review", noOlderThan: Period.FromMonths(12)))
            .Guidance("Review every benefit against its profile with its owner, and decide what to do about those that stay away.")
            .Source("BNSSG ICB Board, 3 October 2024, item 6.2, section 3, component 8 (benefits realisation); the limit of twelve months is this rule set's own"));
        rules.Rule("next-review-is-set", static rule => rule
            .Assures("clear-benefits-definition", "The next review of the benefits has a day, within a year")
            .Severity(RuleSeverity.Advisory)
            .At("delivery")
            .Requires(Condition.All(
                Condition.AtLeast("next-benefit-review", Threshold.AsOf),
                Condition.AtMost("next-benefit-review", Threshold.AfterAsOf(Period.FromMonths(12)))))
            .Guidance("Agree the day now with those who own the benefits.")
            .Source("BNSSG ICB Board, 3 October 2024, item 6.2, section 3, component 8 (benefits realisation), on review; the limit of twelve months is this rule set's own"));
    }
}
