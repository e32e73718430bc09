namespace Transformation.Framework.Gateway.Tests;

internal static partial class SystemGatewayInCSharp
{
    private static void RigorousEvaluation(RuleSetBuilder rules)
    {
        rules.Rule("earlier-learning-used", static rule => rule
            .Assures("rigorous-evaluation", "What was learnt from earlier attempts has been looked up")
            .Severity(RuleSeverity.Important)
            .At("discovery")
            .Requires(Condition.Evidence("prior-learning-review"))
            .Guidance("Search the evidence repository and ask the fellowship; note what will be done differently because of it.")
            .Source("BNSSG ICB Board, 3 October 2024, item 6.2, section 3, component 6 (learning and evaluation)"));
        rules.Rule("evaluation-is-planned", static rule => rule
            .Assures("rigorous-evaluation", "How success will be judged was settled before the start")
            .Severity(RuleSeverity.Mandatory)
            .At("design")
            .Requires(Condition.All(
                Condition.Evidence("evaluation-plan"),
                Condition.Yes("measures-agreed-before-start")))
            .Guidance("Write an evaluation plan with the measures, when they are taken, by whom, and what result would mean stopping.")
            .Source("BNSSG ICB Board, 3 October 2024, item 6.2, section 3, component 11 (system gateway panel); South West AHSN, blog on ten factors for systemising innovation and improvement, factor 9"));
        rules.Rule("tested-small-first", static rule => rule
            .Assures("rigorous-evaluation", "The change was tested at small scale before it is spread")
            .Severity(RuleSeverity.Mandatory)
            .At("testing")
            .Requires(Condition.Evidence("small-test-results"))
            .Guidance("Run the smallest test that could show the idea to be wrong, and write up what it showed.")
            .Source("BNSSG ICB Board, 3 October 2024, item 6.2, section 3, component 8 (benefits realisation), on testing before a change is scaled"));
        rules.Rule("test-led-to-decision", static rule => rule
            .Assures("rigorous-evaluation", "The test led to a decision to adopt, adapt or abandon")
            .Severity(RuleSeverity.Important)
            .At("testing")
            .AppliesWhen(Condition.OneOf("kind", "innovation", "improvement", "transformation"))
            .Requires(Condition.Evidence("test-decision"))
            .Guidance("Decide on the test's results against the evaluation plan, and record the reasons.")
            .Source("Healthcare Improvement Scotland, Scottish approach to change, review for implementation; that continuous improvement, which adapts as it goes, is not asked is this rule set's own reading"));
        rules.Rule("learning-travels", static rule => rule
            .Assures("rigorous-evaluation", "What was learnt is filed where others can find it")
            .Severity(RuleSeverity.Important)
            .At("testing", "delivery")
            .AppliesWhen(Condition.AtLeast("scale", Threshold.Of(new ChoiceValue("single-organisation"))))
            .Requires(Condition.Evidence("learning-record"))
            .Guidance("File results and stories, failures too, in the shared evidence repository.")
            .Source("BNSSG ICB Board, 3 October 2024, item 6.2, section 3, component 6 (learning and evaluation)"));
        rules.Rule("evaluated-independently", static rule => rule
            .Assures("rigorous-evaluation", "The evaluation is independent of those who deliver")
            .Severity(RuleSeverity.Advisory)
            .At("delivery")
            .AppliesWhen(Condition.AtLeast("scale", Threshold.Of(new ChoiceValue("system-wide"))))
            .Requires(Condition.Yes("evaluated-from-outside"))
            .Guidance("Ask a university or an improvement network to evaluate.")
            .Source("BNSSG ICB Board, 3 October 2024, item 6.2, appendix 2 (discovery phase), on formal evaluation"));
    }
}
