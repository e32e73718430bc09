using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway.Tests;

public sealed class GatePredicatesTests
{
    private static readonly RuleSet Rules = Examples.RuleSetOf(Examples.Rule(Condition.Predicate("q0")));

    [Theory]
    [InlineData(Truth.True, FindingOutcome.Met)]
    [InlineData(Truth.False, FindingOutcome.NotMet)]
    [InlineData(Truth.Unknown, FindingOutcome.Unknown)]
    public void Assess_FunctionRegistered_DecidesAndIsKeptWithItsReason(Truth answer, FindingOutcome expected)
    {
        var assessment = Assess(GatePredicates.None.With("q0", (_, _) => new PredicateValue(answer, "The load was added up")));
        var reading = Assert.IsType<PredicateReading>(assessment.Findings.Single().Readings.Single());

        Assert.Equal(expected, assessment.Findings.Single().Outcome);
        Assert.Equal(new GateFact("q0", new PredicateValue(answer, "The load was added up"), Examples.AsOf), reading.Fact);
        Assert.Contains(reading.Fact, assessment.Facts.Facts);
        Assert.StartsWith("Question q0: The load was added up → ", GatewayText.Of(reading), StringComparison.Ordinal);
    }

    [Fact]
    public void Assess_FactsOfAnEarlierAssessment_NeedNoFunctions()
    {
        var first = Assess(GatePredicates.None.With("q0", static (_, _) => new PredicateValue(Truth.False, "It does not fit")));

        var again = GateAssessor.Assess(Rules, Examples.Design, first.Facts, Examples.AsOf);

        Assert.Equal(GatewayText.Of(first), GatewayText.Of(again));
    }

    [Property(MaxTest = 200)]
    public Property Assess_FactsOfAnyAssessment_GiveItAgain() =>
        Prop.ForAll(Generators.RuleSets.ToArbitrary(), Generators.Facts.ToArbitrary(), static (ruleSet, facts) =>
        {
            var first = Examples.Assess(ruleSet, facts);
            return GatewayText.Of(first) == GatewayText.Of(GateAssessor.Assess(ruleSet, Examples.Design, first.Facts, Examples.AsOf));
        });

    [Fact]
    public void Assess_FunctionAsked_SeesTheFactsAndTheDate()
    {
        (GateFacts Facts, LocalDate AsOf)? seen = null;
        var facts = Examples.Facts().Yes("y0").Build();
        GateAssessor.Assess(Rules, Examples.Design, facts, Examples.AsOf, GatePredicates.None.With("q0", (known, asOf) =>
        {
            seen = (known, asOf);
            return new PredicateValue(Truth.True, "Yes");
        }));

        Assert.Equal((facts, Examples.AsOf), seen);
    }

    [Fact]
    public void Assess_AnswerOnRecordOfALaterDate_IsNotSeenSoTheFunctionIsAsked()
    {
        var facts = Examples.Facts().Fact("q0", new PredicateValue(Truth.False, "Later"), Examples.AsOf.PlusDays(1)).Build();

        var assessment = GateAssessor.Assess(Rules, Examples.Design, facts, Examples.AsOf, GatePredicates.None.With("q0", static (_, _) => new PredicateValue(Truth.True, "Now")));

        Assert.Equal(FindingOutcome.Met, assessment.Findings.Single().Outcome);
    }

    [Fact]
    public void Assess_NoFunction_IsAFaultAndNeverAFinding()
    {
        var fault = Assert.Throws<GateFaultException>(static () => Assess(GatePredicates.None));

        Assert.Equal(("q0", InitiativeId.From("example"), null), (fault.Predicate, fault.Initiative, fault.InnerException));
    }

    [Fact]
    public void Assess_FunctionThrows_IsAFaultWithItsCause()
    {
        var cause = new DivideByZeroException("No capacity");

        var fault = Assert.Throws<GateFaultException>(() => Assess(GatePredicates.None.With("q0", (_, _) => throw cause)));

        Assert.Same(cause, fault.InnerException);
        Assert.Contains("No capacity", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Assess_FunctionGivesNothing_IsAFault() =>
        Assert.IsType<InvalidOperationException>(Assert.Throws<GateFaultException>(static () => Assess(GatePredicates.None.With("q0", static (_, _) => null!))).InnerException);

    [Fact]
    public void Assess_Cancelled_IsNotAFaultOfTheRules() =>
        Assert.Throws<OperationCanceledException>(static () => Assess(GatePredicates.None.With("q0", static (_, _) => throw new OperationCanceledException())));

    [Fact]
    public void With_TheSameAgain_TakesItsPlace()
    {
        var both = GatePredicates.None.With("b", static (_, _) => null!).With("q0", static (_, _) => null!).With("q0", static (_, _) => new PredicateValue(Truth.True, "Yes"));

        Assert.Equal(["b", "q0"], both.Ids);
        Assert.Equal(FindingOutcome.Met, Assess(both).Findings.Single().Outcome);
    }

    private static GateAssessment Assess(GatePredicates predicates) => GateAssessor.Assess(Rules, Examples.Design, Examples.Facts().Build(), Examples.AsOf, predicates);
}
