using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway.Tests;

/// <summary>The shipped rule set system-gateway, written in C# instead of JSON.</summary>
internal static partial class SystemGatewayInCSharp
{
    internal static Checked<RuleSet> Build()
    {
        var rules = new RuleSetBuilder(
            "system-gateway",
            "System gateway: five key elements over discovery, design, testing and delivery",
            "1.0.0",
            new LocalDate(2024, 10, 3),
            "BNSSG ICB Board, 3 October 2024, item 6.2, section 3, component 11, on proportion to nature and scale; severities, and the scales, kinds, levels, horizons and costs at which rules apply, are this rule set's own reading; conditions fall due within three months as an amber action does under the GOV.UK Service Standard (Department for Education, service assessments guide, assessment report)");
        rules.Element("user-centric-approach", "User-centric approach");
        rules.Element("collaborative-development", "Collaborative development");
        rules.Element("clear-benefits-definition", "Clear benefits definition");
        rules.Element("rigorous-evaluation", "Rigorous evaluation");
        rules.Element("benefits-realisation-chain", "Benefits realisation chain");
        rules.Gate("discovery", "End of discovery", LifecycleStage.Discovery);
        rules.Gate("design", "End of design", LifecycleStage.Design);
        rules.Gate("testing", "End of testing", LifecycleStage.Testing);
        rules.Gate("delivery", "End of delivery", LifecycleStage.Delivery);
        Parameters(rules);
        Inputs(rules);
        UserCentricApproach(rules);
        CollaborativeDevelopment(rules);
        ClearBenefitsDefinition(rules);
        RigorousEvaluation(rules);
        BenefitsRealisationChain(rules);
        return rules.Build();
    }

    private static void Parameters(RuleSetBuilder rules)
    {
        rules.Add(GateParameter.Create(
            "least-experts-by-experience",
            "Experts by experience that a team has at least",
            InputKind.Count,
            new ParameterValue(new LocalDate(2024, 10, 3), new CountValue(1), "BNSSG ICB Board, 3 October 2024, item 6.2, section 3, component 9, asks for them on every design team; the number is this rule set's own")));
        rules.Add(GateParameter.Create(
            "least-organisations-on-team",
            "Organisations that a team comes from at least",
            InputKind.Count,
            new ParameterValue(new LocalDate(2024, 10, 3), new CountValue(2), "BNSSG ICB Board, 3 October 2024, item 6.2, section 3, component 3, asks for teams from across the system; the number is this rule set's own")));
        rules.Add(GateParameter.Create(
            "costly-change",
            "Cost over its whole life from which a change is asked for an appraisal and for approvals",
            InputKind.Money,
            new ParameterValue(new LocalDate(2024, 10, 3), new MoneyValue(Money.Nominal(1_000_000)), "The amount is this rule set's own and stands in for the local scheme of delegation")));
    }
}
