using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway.Tests;

public sealed class RemedyTests
{
    private static readonly LocalDate Day = SmallRules.Day;

    [Property(MaxTest = 150)]
    public Property For_SmallRules_FindsTheFewestChangesThatTryingEverythingFinds() =>
        Prop.ForAll(Cases.ToArbitrary(), static example =>
        {
            var (set, facts) = example;
            var assessment = GateAssessor.Assess(set, "gate", facts, Day);
            var remedy = WhatWouldItTake.For(assessment);
            var fewest = Fewest(assessment);
            var reaches = remedy.Recommendation == Recommendation.Proceed;
            var keeps = assessment.Findings.Zip(remedy.Hypothetical.Findings).All(static p => p.First.Outcome != FindingOutcome.Met || p.Second.Outcome == FindingOutcome.Met);
            return (keeps
                && reaches == (remedy.OutOfReach.Length == 0)
                && (reaches ? fewest is not null && (remedy.IsExact ? remedy.Changes.Length == fewest : remedy.Changes.Length >= fewest) : !remedy.IsExact || fewest is null))
                .Label($"fewest: {fewest}\n{GatewayText.Of(remedy)}\n{GatewayText.Of(assessment)}");
        });

    [Theory]
    [InlineData("sense-check")]
    [InlineData("checkpoint")]
    [InlineData("decision")]
    public void For_NhsServiceChangeWithNothingKnown_IsExactAndReachesProceed(string gate) => ReachesExactly(StandardRuleSets.NhsServiceChange, gate, Nothing());

    [Theory]
    [InlineData("discovery")]
    [InlineData("design")]
    [InlineData("testing")]
    [InlineData("delivery")]
    public void For_SystemGatewayWithNothingKnown_IsExactAndReachesProceed(string gate) => ReachesExactly(StandardRuleSets.SystemGateway, gate, Nothing());

    [Theory]
    [InlineData("discovery")]
    [InlineData("design")]
    [InlineData("testing")]
    [InlineData("delivery")]
    public void For_SystemGatewayOfASystemWideChange_IsExactAndLeavesTheScaleAlone(string gate)
    {
        var remedy = ReachesExactly(StandardRuleSets.SystemGateway, gate, new GateFactsBuilder(InitiativeId.Parse("I-1")).Scale(ChangeScale.SystemWide).Build());

        Assert.DoesNotContain(remedy.Changes, static c => c.Input.Id == "scale");
    }

    [Theory]
    [InlineData("formed")]
    [InlineData("still-fit")]
    public void For_DesignTeamWithNothingKnown_IsExactAndReachesProceed(string gate) => ReachesExactly(StandardRuleSets.DesignTeam, gate, Nothing());

    [Fact]
    public void For_NothingInTheWay_TakesNothing()
    {
        var remedy = WhatWouldItTake.For(Assess(Nothing(), SmallRules.Rule("x", Condition.Yes("a"), severity: RuleSeverity.Advisory)));

        Assert.Empty(remedy.Changes);
        Assert.True(remedy.IsExact);
    }

    [Fact]
    public void For_Evidence_SaysHowMuchMoreFromWhom()
    {
        var assessment = Assess(
            Nothing().With(EvidenceItem.Held("e", Day.PlusDays(-1), "first", "Researcher")),
            SmallRules.Rule("two", Condition.Evidence("e", 3, Period.FromYears(1))),
            SmallRules.Rule("signed", Condition.Evidence("e", fromRole: "Board", attested: true)));
        var remedy = WhatWouldItTake.For(assessment);

        var change = Assert.Single(remedy.Changes);
        Assert.Equal(["Board", null], change.Evidence.Select(static e => e.Role));
        Assert.Equal(["signed", "two"], change.Rules.AsEnumerable());
        Assert.Equal(
            """
            I-1 at the gate "Gate", as at 2026-03-01: more evidence needed
            It would take 1 change; then: proceed
            - Report: 1 more piece from Board, attested and 1 more piece; can be supplied by: Researcher; for: signed, two
              must be so (from: Board, attested)
              must be so (at least 3, no older than 1 year)

            """.ReplaceLineEndings("\n"),
            GatewayText.Of(remedy));
    }

    [Fact]
    public void For_UnknownApplicability_SaysThatAnotherAnswerMayTakeMore()
    {
        var remedy = WhatWouldItTake.For(Assess(Nothing(), SmallRules.Rule("x", Condition.All(Condition.Yes("a"), Condition.Evidence("e")), Condition.Yes("b"))));

        var change = Assert.Single(remedy.Changes);
        Assert.Equal(new YesNoValue(false), change.Fact!.Value);
        Assert.True(change.DecidesWhatApplies);
        Assert.Contains("another answer may take more", GatewayText.Of(remedy), StringComparison.Ordinal);
    }

    [Fact]
    public void For_Threshold_GivesTheNearestValue()
    {
        var remedy = WhatWouldItTake.For(Assess(Nothing().With(new GateFact("n", new CountValue(9))), SmallRules.Rule("x", Condition.AtMost("n", Threshold.Of(new CountValue(4))))));

        Assert.Equal(new CountValue(4), Assert.Single(remedy.Changes).Fact!.Value);
    }

    [Fact]
    public void For_List_SaysWhichThingsToChangeAndHowManyToAdd()
    {
        var list = new ItemsValue(new GateItem("north", new GateFact("signed", new YesNoValue(false))), new GateItem("south"));
        var remedy = WhatWouldItTake.For(Assess(
            Nothing().With(new GateFact("l", list)),
            SmallRules.Rule("every", Condition.Items("l", Quantifier.Every, Condition.Yes("signed"))),
            SmallRules.Rule("four", Condition.Items("l", Quantifier.AtLeast(4)))));

        Assert.Contains("- Partners: list 2 more; supply or change what is said of north (signed: stated to be so), south (signed: stated to be so); ", GatewayText.Of(remedy), StringComparison.Ordinal);
        Assert.True(remedy.IsExact);
    }

    [Fact]
    public void For_ListWhoseNoWouldKeepAnotherRuleFromApplying_DoesNotClaimToBeExact()
    {
        var remedy = WhatWouldItTake.For(Assess(
            Nothing(),
            SmallRules.Rule("signed", Condition.Items("l", Quantifier.Every, Condition.Yes("signed")), severity: RuleSeverity.Advisory),
            SmallRules.Rule("agreed", Condition.All(Condition.Yes("a"), Condition.Yes("b")), Condition.Rule("signed"))));

        Assert.Equal(Recommendation.Proceed, remedy.Recommendation);
        Assert.False(remedy.IsExact); // one list with a no in it would do, and is not a remedy one would propose
    }

    [Fact]
    public void For_RulesThatContradictEachOther_SaysSo()
    {
        var remedy = WhatWouldItTake.For(Assess(
            Nothing(), SmallRules.Rule("x", Condition.Yes("a")), SmallRules.Rule("y", Condition.Not(Condition.Yes("a"))), SmallRules.Rule("z", Condition.Yes("b"))));

        Assert.Equal(["x", "y"], remedy.OutOfReach.AsEnumerable());
        Assert.Equal("b", Assert.Single(remedy.Changes).Input.Id);
        Assert.Equal(Recommendation.MoreEvidenceNeeded, remedy.Recommendation);
        Assert.True(remedy.IsExact);
        Assert.Contains("Nothing was found that helps with: x, y", GatewayText.Of(remedy), StringComparison.Ordinal);
    }

    [Fact]
    public void For_WaivedRule_TakesNothingForIt()
    {
        var facts = Nothing().ToBuilder().Add(new Waiver("x", "Agreed", "Board", Day, Day)).Build();
        var remedy = WhatWouldItTake.For(Assess(facts, SmallRules.Rule("x", Condition.Yes("a")), SmallRules.Rule("y", Condition.Yes("b"))));

        Assert.Equal("b", Assert.Single(remedy.Changes).Input.Id);
    }

    [Fact]
    public void For_TableThatLetsSomeStay_IsNoProofThatFewerWouldNotDo()
    {
        var table = DecisionTable.Create(HitPolicy.First, [
            DecisionRow.Create(Recommendation.Pause, [FindingCountRange.Of(RuleSeverity.Mandatory, FindingOutcome.NotMet)]),
            DecisionRow.Create(Recommendation.Pause, [FindingCountRange.Of(RuleSeverity.Mandatory, FindingOutcome.Unknown)]),
            DecisionRow.Create(Recommendation.ProceedWithConditions, [FindingCountRange.Of(RuleSeverity.Important, FindingOutcome.Unknown, 2)]),
            DecisionRow.Create(Recommendation.Proceed, [])]).OrThrow();
        var set = SmallRules.Builder(
            SmallRules.Rule("x", Condition.Yes("a"), severity: RuleSeverity.Important), SmallRules.Rule("y", Condition.Yes("b"), severity: RuleSeverity.Important)).Decide(table).Build().OrThrow();
        var remedy = WhatWouldItTake.For(GateAssessor.Assess(set, "gate", Nothing(), Day));

        Assert.False(remedy.IsExact);
        Assert.Equal(Recommendation.Proceed, remedy.Recommendation);
    }

    private static Gen<(RuleSet Set, GateFacts Facts)> Cases =>
        from conditions in SmallRules.Conditions(2).ArrayOf(3)
        from severities in Gen.Elements(Enum.GetValues<RuleSeverity>()).ArrayOf(3)
        from applies in Gen.Elements<Condition?>(null, null, Condition.Yes("b"), Condition.Rule("r1", orNotApplicable: true))
        from refers in Gen.Elements(false, false, true)
        let rules = ImmutableArray.Create(
            SmallRules.Rule("r1", conditions[0], severity: severities[0]),
            SmallRules.Rule("r2", conditions[1], applies, severities[1]),
            SmallRules.Rule("r3", refers ? Condition.Any(Condition.Rule("r2"), conditions[2]) : conditions[2], severity: severities[2]))
        from known in Gen.Choose(0, 999).ArrayOf(SmallRules.Inputs.Length)
        select (SmallRules.Unchecked(rules), known.Zip(SmallRules.Inputs, static (k, i) => SmallRules.Known(i.Id).ToArray() is var ways ? ways[k % ways.Length] : null!).Aggregate(Nothing(), static (facts, add) => add(facts)));

    private static Remedy ReachesExactly(RuleSet set, string gate, GateFacts facts)
    {
        var remedy = WhatWouldItTake.For(GateAssessor.Assess(set, gate, facts, Day));

        Assert.Empty(remedy.OutOfReach);
        Assert.Equal(Recommendation.Proceed, remedy.Recommendation);
        Assert.True(remedy.IsExact);
        Assert.NotEmpty(remedy.Changes);
        Assert.All(remedy.Changes, change => Assert.NotEqual(Recommendation.Proceed, Without(remedy, change).Recommendation));
        return remedy;
    }

    /// <summary>The assessment if all the examples but one were so.</summary>
    private static GateAssessment Without(Remedy remedy, RemedyChange left)
    {
        var facts = remedy.Changes.Where(c => c != left).Aggregate(
            remedy.Assessment.Facts, static (known, c) => c.Fact is not null ? known.With(c.Fact) : c.Evidence.Aggregate(known, static (k, e) => k.With(e)));
        return GateAssessor.Assess(remedy.Assessment.RuleSet, remedy.Assessment.Gate.Id, facts, Day);
    }

    /// <summary>By trying every combination of changes: how many inputs it takes at least; null if no combination does.</summary>
    private static int? Fewest(GateAssessment assessment)
    {
        var applicability = assessment.RuleSet.Rules.Where(static r => r.AppliesWhen is not null).SelectMany(static r => ConditionTree.Leaves(r.AppliesWhen!)).OfType<InputCondition>().Select(static c => c.Input).ToHashSet();
        var used = assessment.RuleSet.Rules.SelectMany(static r => ConditionTree.Leaves(r.Condition)).OfType<InputCondition>().Select(static c => c.Input).Concat(applicability).ToHashSet();
        IEnumerable<(int Changes, GateFacts Facts)> all = [(0, assessment.Facts)];
        foreach (var id in used)
        {
            var isFixed = applicability.Contains(id) && (assessment.Facts.FactOf(id, Day) is not null || assessment.Facts.EvidenceOf(id).Length > 0);
            var ways = isFixed ? [] : Ways(id, assessment.Facts).ToList();
            all = [.. all.SelectMany(known => ways.Select(change => (known.Changes + 1, change(known.Facts))).Prepend(known))];
        }

        var gate = CompiledGate.Of(assessment.RuleSet, "gate").AsAt(Day);
        var outcomes = new FindingOutcome[gate.Gate.Rules.Length];
        int? fewest = null;
        foreach (var (changes, facts) in all.OrderBy(static x => x.Changes))
        {
            if (gate.Judge(gate.Prepare(facts), outcomes) == Recommendation.Proceed
                && !outcomes.Where((o, i) => assessment.Findings[i].Outcome == FindingOutcome.Met && o != FindingOutcome.Met).Any())
            {
                fewest = changes;
                break;
            }
        }

        return fewest;
    }

    private static IEnumerable<Func<GateFacts, GateFacts>> Ways(string input, GateFacts now)
    {
        switch (input)
        {
            case "e":
                foreach (var more in Enumerable.Range(1, 2))
                {
                    yield return facts => new(
                        facts.Initiative, null, facts.Facts, [.. facts.Evidence.Where(static e => !e.IsStatedNone), .. Enumerable.Range(0, more).Select(static i => EvidenceItem.Held("e", Day, $"more {i}"))], [], []);
                }

                if (now.EvidenceOf("e").Length == 0 || now.EvidenceOf("e")[^1].Date < Day)
                {
                    yield return static facts => facts.With(EvidenceItem.StatedNone("e", Day, "None"));
                }

                break;
            case "l":
                var items = now.FactOf("l", Day)?.Value is ItemsValue list ? list.Items.Select(static i => i.Id).ToArray() : [];
                foreach (var bits in Enumerable.Range(0, 1 << (items.Length + 2)))
                {
                    GateItem[] those = [.. items.Select((id, i) => new GateItem(id, new GateFact("signed", new YesNoValue((bits >> i & 1) == 1))))];
                    yield return facts => facts.With(new GateFact("l", new ItemsValue(those.Concat((bits >> items.Length) switch
                    {
                        0 => [],
                        1 => [new GateItem("more", new GateFact("signed", new YesNoValue(true)))],
                        2 => [new GateItem("more", new GateFact("signed", new YesNoValue(false)))],
                        _ => [new GateItem("more", new GateFact("signed", new YesNoValue(true))), new GateItem("most", new GateFact("signed", new YesNoValue(true)))],
                    }))));
                }

                break;
            default:
                foreach (var way in SmallRules.Known(input).Skip(1))
                {
                    yield return way;
                }

                break;
        }
    }

    private static GateFacts Nothing() => new GateFactsBuilder(InitiativeId.Parse("I-1")).Build();

    private static GateAssessment Assess(GateFacts facts, params ImmutableArray<GateRule> rules) => GateAssessor.Assess(SmallRules.Builder(rules).Build().OrThrow(), "gate", facts, Day);
}
