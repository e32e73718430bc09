using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway.Tests;

public sealed class EvidenceBurdenTests
{
    private static readonly LocalDate Day = new(2024, 5, 1);

    [Fact]
    public void Burden_SameEvidenceForTwoRules_IsAskedOnce()
    {
        var burden = Examples.Assess(Examples.Facts().Build(), Examples.Rule(Condition.Evidence("e0"), "a"), Examples.Rule(Condition.Evidence("e0", 2), "b")).Burden;

        Assert.Equal((2, 0, 0, 2), (burden.Asked, burden.Held, burden.StatedNone, burden.Missing));
    }

    [Fact]
    public void Burden_AlternativeNoLongerNeeded_IsNotAsked()
    {
        var either = Examples.Rule(Condition.Any(Condition.Evidence("e0"), Condition.Evidence("e1")));

        var before = Examples.Assess(Examples.Facts().Build(), either).Burden;
        var after = Examples.Assess(Examples.Facts().Add(Examples.Held("e1", Day)).Build(), either).Burden;

        Assert.Equal((2, 2), (before.Asked, before.Missing));
        Assert.Equal((1, 1, 0), (after.Asked, after.Held, after.Missing));
    }

    [Fact]
    public void Burden_HeldStatedNoneAndTooOld_AreToldApart()
    {
        var facts = Examples.Facts()
            .Add(Examples.Held("e0", Day)).Add(EvidenceItem.StatedNone("e1", Day, "No funds")).Add(Examples.Held("e2", new(2020, 1, 1))).Build();

        var burden = Examples.Assess(
            facts,
            Examples.Rule(Condition.All(Condition.Evidence("e0", 3), Condition.Yes("y0")), "a"),
            Examples.Rule(Condition.Evidence("e1"), "b"),
            Examples.Rule(Condition.Evidence("e2", 1, Period.FromYears(1)), "c")).Burden;

        Assert.Equal((5, 1, 1, 3), (burden.Asked, burden.Held, burden.StatedNone, burden.Missing));
    }

    [Fact]
    public void Burden_RuleThatDoesNotApply_AsksNothing() =>
        Assert.Equal(0, Examples.Assess(Examples.Facts(ChangeScale.SinglePathway).Build(), Examples.Rule(Condition.Evidence("e0"), appliesWhen: Examples.From(ChangeScale.SystemWide))).Burden.Asked);

    [Property(MaxTest = 200)]
    public Property Burden_NothingMissing_MeansNoUnknownForWantOfEvidence() =>
        Prop.ForAll(Generators.RuleSets.ToArbitrary(), Generators.Facts.ToArbitrary(), static (ruleSet, facts) =>
        {
            var assessment = Examples.Assess(ruleSet, facts);
            var wants = assessment.Findings.SelectMany(static f => f.Missing).Any(static r => r.Input.Kind == InputKind.Evidence);
            return wants == assessment.Burden.Missing > 0;
        });
}
