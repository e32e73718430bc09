using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway.Tests;

/// <summary>The shipped rule set design-team, written in C# instead of JSON.</summary>
internal static partial class DesignTeamInCSharp
{
    internal static Checked<RuleSet> Build()
    {
        var rules = new RuleSetBuilder(
            "design-team",
            "Design team: who is on it, and the time it is given",
            "1.0.0",
            new LocalDate(2024, 10, 3),
            "BNSSG ICB Board, 3 October 2024, item 6.2, section 3, components 3, 4 and 9, sections 6, 8 and 12. Severities, the two gates and the limits marked so are this rule set's own reading; the paper names both senior colleagues to be released and teams without senior leaders, and this rule set follows the latter; conditions fall due within three months as an amber action does under the GOV.UK Service Standard (Department for Education, service assessments guide, assessment report)");
        rules.Element("mandate", "Mandate around one problem");
        rules.Element("composition", "A small team of those who know the work, from several organisations");
        rules.Element("experts-by-experience", "Experts by experience as equals");
        rules.Element("released-time", "Released time");
        rules.Element("way-of-working", "Discovery, design, testing");
        rules.Gate("formed", "Team formed", LifecycleStage.Discovery);
        rules.Gate("still-fit", "Team still fit for its task", LifecycleStage.Design);
        Parameters(rules);
        Inputs(rules);
        Mandate(rules);
        Composition(rules);
        ExpertsByExperience(rules);
        ReleasedTime(rules);
        WayOfWorking(rules);
        return rules.Build();
    }

    private static void Parameters(RuleSetBuilder rules)
    {
        rules.Add(GateParameter.Create(
            "largest-team",
            "Roles that a small team has at most",
            InputKind.Count,
            new ParameterValue(new LocalDate(2024, 10, 3), new CountValue(10), "BNSSG ICB Board, 3 October 2024, item 6.2, section 6: up to 10 roles")));
        rules.Add(GateParameter.Create(
            "least-organisations",
            "Organisations that a team comes from at least",
            InputKind.Count,
            new ParameterValue(new LocalDate(2024, 10, 3), new CountValue(3), "BNSSG ICB Board, 3 October 2024, item 6.2, section 3, component 3 (integrated design teams), asks for members from across the system; the number is this rule set's own")));
        rules.Add(GateParameter.Create(
            "least-days-a-month",
            "Days a month for which a member is released at least",
            InputKind.Number,
            new ParameterValue(new LocalDate(2024, 10, 3), new NumberValue(2m), "BNSSG ICB Board, 3 October 2024, item 6.2, sections 3 and 12: 2 to 3 days a month")));
        rules.Add(GateParameter.Create(
            "most-days-a-month",
            "Days a month for which a member is released at most",
            InputKind.Number,
            new ParameterValue(new LocalDate(2024, 10, 3), new NumberValue(4m), "BNSSG ICB Board, 3 October 2024, item 6.2, section 6: 3 to 4 days a month")));
    }
}
