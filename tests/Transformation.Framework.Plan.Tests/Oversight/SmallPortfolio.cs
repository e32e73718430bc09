using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan.Tests.Oversight;

/// <summary>Portfolios of three organisations (a, b, c) and two outcomes (o1, o2).</summary>
internal static class SmallPortfolio
{
    internal static Portfolio Portfolio(params IEnumerable<Initiative> initiatives) => Core.Portfolio.Create(
        PortfolioId.Parse("p"),
        "P",
        OrganisationRegister.Create(new[] { "a", "b", "c" }.Select(o => new Organisation(SmallGroup.Organisation(o), o, OrganisationSector.Vcse, SystemLevel.System))).OrThrow(),
        OutcomesFramework.Create(
            [new OutcomeDomain("d", "D", [new Outcome(OutcomeId.Parse("o1"), "m", OutcomeDirection.Reduce), new Outcome(OutcomeId.Parse("o2"), "n", OutcomeDirection.Reduce)])]).OrThrow(),
        initiatives).OrThrow();

    internal static Initiative New(
        string id,
        string lead,
        string? cohort = null,
        string[]? outcomes = null,
        ChangeKind kind = ChangeKind.Improvement,
        LifecycleStage stage = LifecycleStage.Discovery,
        string? partner = null,
        string? needs = null,
        LocalDate? on = null,
        Horizon? horizon = null) => new InitiativeBuilder(InitiativeId.Parse(id), id, SmallGroup.Organisation(lead))
        {
            Partners = partner is null ? [] : [SmallGroup.Organisation(partner)],
            Kind = kind,
            Scale = ChangeScale.SinglePathway,
            Level = SystemLevel.Place,
            Cohort = cohort is null ? null : CohortId.Parse(cohort),
            Outcomes = [.. (outcomes ?? []).Select(o => OutcomeId.Parse(o))],
            DependsOn = needs is null ? [] : [new InitiativeDependency(InitiativeId.Parse(needs))],
            Horizon = horizon,
            Lifecycle = Lifecycle.Begin(stage, on ?? new LocalDate(2024, 1, 1), "Why not."),
        }.Build();
}
