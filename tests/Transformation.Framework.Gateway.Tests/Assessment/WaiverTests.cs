using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;

namespace Transformation.Framework.Gateway.Tests;

public sealed class WaiverTests
{
    private static readonly LocalDate First = new(2024, 9, 1);
    private static readonly LocalDate Last = new(2024, 9, 30);
    private static readonly Waiver Month = new("rule", "The system is being replaced", "Gateway panel chair", First, Last);

    [Theory]
    [InlineData(8, 31, FindingOutcome.NotMet, false, Recommendation.Pause)]
    [InlineData(9, 1, FindingOutcome.Waived, true, Recommendation.Proceed)]
    [InlineData(9, 30, FindingOutcome.Waived, true, Recommendation.Proceed)]
    [InlineData(10, 1, FindingOutcome.NotMet, true, Recommendation.Pause)]
    public void Assess_AroundTheFirstAndTheLastDay_WaivesBetweenThem(int month, int day, FindingOutcome expected, bool isShown, Recommendation recommended)
    {
        var ruleSet = Examples.RuleSetOf(Examples.Rule(Condition.Yes("y0")));
        var assessment = Examples.Assess(ruleSet, Examples.Facts().No("y0").Add(Month).Build(), new(2024, month, day));
        var finding = assessment.Findings.Single();

        Assert.Equal((expected, FindingOutcome.NotMet, isShown ? Month : null), (finding.Outcome, finding.Underlying, finding.Waiver));
        Assert.Equal(recommended, assessment.Recommendation);
    }

    [Fact]
    public void Text_WaivedExpiredAndNotNeeded_AreToldApart()
    {
        var text = GatewayText.Of(Examples.Assess(
            Examples.Facts().No("y0").Yes("y1").Add(Of("a", First, Last)).Add(Of("b", First, Examples.AsOf)).Add(Of("c", First, Examples.AsOf)).Build(),
            Examples.Rule(Condition.Yes("y0"), "a"),
            Examples.Rule(Condition.Yes("y2"), "b"),
            Examples.Rule(Condition.Yes("y1"), "c")));

        Assert.Contains("waiver expired on 2024-09-30 and no longer counts; approved by Board on 2024-09-01: A reason", text, StringComparison.Ordinal);
        Assert.Contains("waived until 2024-10-03; without the waiver: unknown; approved by Board on 2024-09-01: A reason", text, StringComparison.Ordinal);
        Assert.Contains("waiver in force until 2024-10-03, not needed; approved by Board on 2024-09-01: A reason", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Assess_SeveralWaivers_ShowsTheOneInForceElseTheOneThatExpiredLast()
    {
        var facts = Examples.Facts().Add(Of("rule", new(2024, 1, 1), new(2024, 1, 31))).Add(Of("rule", new(2024, 2, 1), new(2024, 2, 29))).Add(Of("rule", new(2024, 2, 15), new(2024, 2, 20))).Build();

        Assert.Equal(new(2024, 2, 29), Shown(new(2024, 2, 16))?.Expires);
        Assert.Equal(new(2024, 2, 29), Shown(new(2024, 3, 16))?.Expires);
        Assert.Equal(new(2024, 1, 31), Shown(new(2024, 1, 1))?.Expires);

        Waiver? Shown(LocalDate asOf) => Examples.Judge(Condition.Yes("y0"), facts, asOf).Waiver;
    }

    [Fact]
    public void Waiver_OfARuleAnotherAsksAbout_ChangesNothingThere()
    {
        var findings = Examples.Assess(
            Examples.Facts().No("y0").Add(Of("a", First, Examples.AsOf)).Build(), Examples.Rule(Condition.Yes("y0"), "a"), Examples.Rule(Condition.Rule("a"), "b")).Findings;

        Assert.Equal([FindingOutcome.Waived, FindingOutcome.NotMet], findings.Select(static f => f.Outcome));
    }

    [Fact]
    public void Create_EndsBeforeItBegins_IsRefused() =>
        Assert.Equal("expires", Assert.Throws<ArgumentException>(static () => new Waiver("rule", "R", "B", Last, First)).ParamName);

    [Property(MaxTest = 300)]
    public Property Waivers_AnyAtAll_NeverChangeWhatUnderlies() =>
        Prop.ForAll(Generators.RuleSets.ToArbitrary(), FactGenerators.FactsAndEvidence.ToArbitrary(), FactGenerators.Waivers.ToArbitrary(), static (ruleSet, facts, waivers) =>
        {
            var (without, with) = (Examples.Assess(ruleSet, facts), Examples.Assess(ruleSet, FactGenerators.Build(facts.Facts, facts.Evidence, waivers, [])));
            return without.Findings.Zip(with.Findings).All(pair =>
            {
                var (plain, waived) = pair;
                var inForce = waivers.Any(w => w.Rule == waived.Rule.Id && w.IsInForceOn(Examples.AsOf));
                var isOpen = plain.Outcome is FindingOutcome.NotMet or FindingOutcome.Unknown;
                return waived.Underlying == plain.Outcome && waived.Outcome == (inForce && isOpen ? FindingOutcome.Waived : plain.Outcome);
            });
        });

    private static Waiver Of(string rule, LocalDate from, LocalDate to) => new(rule, "A reason", "Board", from, to);
}
