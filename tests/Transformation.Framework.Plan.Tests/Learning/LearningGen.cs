using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan.Tests.Learning;

/// <summary>Small libraries with few dates around a day, so that every rule is met often.</summary>
internal static class LearningGen
{
    internal static readonly LocalDate Today = new(2024, 10, 3);

    internal static readonly OrganisationId[] Organisations = [OrganisationId.Ods("RVJ"), OrganisationId.Ods("RA7"), OrganisationId.Local("outside")];

    internal static Gen<LearningLibrary> Libraries { get; } =
        from repositories in Repository().ListOf()
        from entries in Entry().ListOf()
        from reviews in Review().ListOf()
        from evaluations in Evaluation().ListOf()
        select Library(repositories, entries, reviews, evaluations);

    /// <summary>The records that fit each other: repeated identifiers, and reviews of what is not there, are left out.</summary>
    internal static LearningLibrary Library(
        IEnumerable<LearningRepository> repositories, IEnumerable<LearningEntry> entries, IEnumerable<LearningReview> reviews, IEnumerable<EvaluationPlan> evaluations)
    {
        List<LearningEntry> kept = [.. entries.DistinctBy(e => e.Id)];
        return LearningLibrary.Create(
            "l",
            "L",
            repositories.DistinctBy(r => r.Id),
            kept,
            reviews.Where(r => kept.Exists(e => e.Id == r.Entry && e.On <= r.On)).DistinctBy(r => (r.Entry, r.By, r.Initiative, r.On)),
            evaluations.DistinctBy(p => p.Id)).OrThrow();
    }

    /// <summary>Two initiatives with an outcome and a cohort, one with neither, and one whose records begin in the middle; the first two start within days of today.</summary>
    internal static Portfolio Portfolio(int start) => Core.Portfolio.Create(
        PortfolioId.From("p"),
        "P",
        OrganisationRegister.Create([new(Organisations[0], "A", OrganisationSector.NhsTrust, SystemLevel.System), new(Organisations[1], "B", OrganisationSector.NhsTrust, SystemLevel.System)]).OrThrow(),
        OutcomesFramework.Create([new("d", "D", [new(OutcomeId.From("o1"), "O", OutcomeDirection.Increase), new(OutcomeId.From("o2"), "O", OutcomeDirection.Increase)])]).OrThrow(),
        [
            Initiative("i1", "o1", "c1", Lifecycle.Begin(LifecycleStage.Proposed, Today.PlusDays(-20)).MoveTo(LifecycleStage.Discovery, Today.PlusDays(start))),
            Initiative("i2", "o2", null, Lifecycle.Begin(LifecycleStage.Proposed, Today.PlusDays(-20)).MoveTo(LifecycleStage.Discovery, Today.PlusDays(start + 1))),
            Initiative("i3", null, null, Lifecycle.Begin(LifecycleStage.Proposed, Today.PlusDays(-20)).MoveTo(LifecycleStage.Discovery, Today.PlusDays(start))),
            Initiative("i4", "o1", null, Lifecycle.Begin(LifecycleStage.Delivery, Today.PlusDays(start))),
        ]).OrThrow();

    internal static LocalDate Day(int days) => Today.PlusDays(days);

    private static Initiative Initiative(string id, string? outcome, string? cohort, Lifecycle lifecycle) =>
        new InitiativeBuilder(InitiativeId.From(id), id, Organisations[0])
        {
            Kind = ChangeKind.Improvement,
            Scale = ChangeScale.SinglePathway,
            Level = SystemLevel.Place,
            Lifecycle = lifecycle,
            Outcomes = outcome is null ? [] : [OutcomeId.From(outcome)],
            Cohort = cohort is null ? null : CohortId.From(cohort),
        }.Build();

    private static Gen<LearningRepository> Repository() =>
        from id in Gen.Choose(0, 3)
        from host in Gen.Elements(Organisations)
        from open in Gen.Elements<int?>(null, -2, 0, 1)
        from days in Gen.Elements<int?>(null, 0, 1, 2)
        select new LearningRepository(
            $"r{id}", "R", host, open is { } o ? Day(o) : null, open is { } first && days is { } d ? Day(first + d) : null);

    private static Gen<LearningEntry> Entry() =>
        from id in Gen.Choose(0, 5)
        from kind in Gen.Elements(Enum.GetValues<LearningKind>())
        from host in Gen.Elements(Organisations)
        from day in Gen.Choose(-6, 1)
        from shared in Gen.Elements<int?>(null, 0, 0, 1, 3)
        from withdrawn in Gen.Elements<int?>(null, null, null, 0, 2, 6)
        from outcome in Gen.Elements("o1", "o2", null)
        from cohort in Gen.Elements("c1", null)
        from about in Gen.Elements("i1", null, null)
        select new LearningEntry(
            $"e{id}",
            kind,
            $"Entry {id} \u00e9",
            host,
            Day(day),
            "Says.",
            sharedOn: shared is { } s ? Day(day + s) : null,
            withdrawnOn: withdrawn is { } w ? Day(day + w) : null,
            initiatives: about is null ? null : [InitiativeId.From(about)],
            outcomes: outcome is null ? null : [OutcomeId.From(outcome)],
            cohorts: cohort is null ? null : [CohortId.From(cohort)],
            log: kind == LearningKind.LearningLog ? new("Tried.", "Expected.") : null);

    private static Gen<LearningReview> Review() =>
        from entry in Gen.Choose(0, 5)
        from organisation in Gen.Elements(Organisations)
        from day in Gen.Choose(-6, 2)
        from result in Gen.Elements(Enum.GetValues<LearningReviewResult>())
        from initiative in Gen.Elements("i1", "i2", "i4", null)
        select new LearningReview($"e{entry}", organisation, Day(day), result, initiative is null ? null : InitiativeId.From(initiative));

    private static Gen<EvaluationPlan> Evaluation() =>
        from id in Gen.Choose(0, 3)
        from initiative in Gen.Elements("i1", "i2")
        from day in Gen.Choose(-3, 1)
        from parts in Gen.Elements(9, 9, 8, 0)
        from missing in Gen.Elements(true, false)
        select new EvaluationPlan(
            $"p{id}",
            InitiativeId.From(initiative),
            Day(day),
            parts > 0 ? "Aim." : null,
            parts > 0 ? "From 1 to 2." : null,
            parts > 0 ? Day(100) : null,
            parts > 0 ? ["One", "Two"] : null,
            parts > 0 ? "Before." : null,
            parts > 0 ? "How." : null,
            parts > 0 ? "Who." : null,
            parts > 0 ? Day(120) : null,
            parts == 9 ? "Back." : null,
            missing && parts < 9 ? [EvaluationPart.Feedback] : null);
}
