using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan.Tests.ValueFramework;

/// <summary>Proposals with few dates around today, so that every finding is met often.</summary>
internal static class ValueGen
{
    internal static readonly LocalDate Today = new(2024, 10, 3);

    internal static readonly GovernanceBodyId Body = GovernanceBodyId.From("group");

    internal static Gen<ValueProposal> Proposals { get; } =
        from levers in Gen.SubListOf(Enum.GetValues<ValueLever>())
        from judgements in Judgement().ListOf(5)
        from decisions in Decision().ListOf(2)
        from expectations in Gen.Choose(0, 2)
        from first in Gen.Elements(-40, -1, 0, 1)
        from every in Gen.Elements<int?>(null, 1)
        from wanted in Gen.Elements<decimal?>(null, 5, 10)
        from direction in Gen.Elements(ExpectedDirection.AtLeast, ExpectedDirection.AtMost)
        from observations in Observation().ListOf(3)
        from corrections in Correction().ListOf(2)
        from cost in Gen.Elements<int?>(null, -5, 5)
        select new ValueProposal(
            "p",
            "Proposal",
            ValueProposalKind.Investment,
            Today.PlusDays(-50),
            levers,
            null,
            cost is { } c ? new InYearCost(FinancialYear.Parse("2024/25"), Money.Nominal(c)) : null,
            judgements.DistinctBy(static j => (j.Test, j.On)),
            decisions.DistinctBy(static d => d.On),
            Enumerable.Range(0, expectations).Select(n => new ValueExpectation($"e{n}", "Measure", "% of calls", direction, wanted, Today.PlusDays(first), every)),
            observations.Where(o => expectations > 0).Select(o => expectations == 1 ? new("e0", o.On, o.Value) : o).DistinctBy(static o => (o.Expectation, o.On)),
            corrections.Where(k => expectations > 0).Select(k => expectations == 1 ? new("e0", k.On, k.Change) : k));

    /// <summary>The same proposal with other records in place of its own.</summary>
    internal static ValueProposal Again(
        ValueProposal p,
        IEnumerable<ValueLever>? levers = null,
        IEnumerable<ValueJudgement>? judgements = null,
        IEnumerable<ValueDecision>? decisions = null,
        IEnumerable<ValueExpectation>? expectations = null,
        IEnumerable<ValueObservation>? observations = null,
        IEnumerable<CourseCorrection>? corrections = null) => new(
        p.Id,
        p.Title,
        p.Kind,
        p.RaisedOn,
        levers ?? p.Levers,
        p.Initiative,
        p.InYearCost,
        judgements ?? p.Judgements,
        decisions ?? p.Decisions,
        expectations ?? p.Expectations,
        observations ?? p.Observations,
        corrections ?? p.Corrections);

    private static Gen<ValueJudgement> Judgement() =>
        from test in Gen.Elements(Enum.GetValues<ValueTest>())
        from day in Gen.Choose(-6, 1)
        from verdict in Gen.Elements(Enum.GetValues<ValueVerdict>())
        from evidence in Gen.Elements(null, "Evidence.")
        select new ValueJudgement(test, Today.PlusDays(day), verdict, evidence);

    private static Gen<ValueDecision> Decision() =>
        from day in Gen.Choose(-4, 1)
        from outcome in Gen.Elements(ValueDecisionOutcome.Approved, ValueDecisionOutcome.Approved, ValueDecisionOutcome.Declined, ValueDecisionOutcome.Deferred)
        select new ValueDecision(Body, Today.PlusDays(day), outcome);

    private static Gen<ValueObservation> Observation() =>
        from id in Gen.Elements("e0", "e1")
        from day in Gen.Elements(-35, -3, -1, 0, 1)
        from value in Gen.Elements<decimal?>(null, 4, 5, 11)
        select new ValueObservation(id, Today.PlusDays(day), value);

    private static Gen<CourseCorrection> Correction() =>
        from id in Gen.Elements("e0", "e1")
        from day in Gen.Choose(-4, 1)
        select new CourseCorrection(id, Today.PlusDays(day), "Changed.");
}
