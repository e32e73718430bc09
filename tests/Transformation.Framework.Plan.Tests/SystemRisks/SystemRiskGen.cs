using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan.Tests.SystemRisks;

/// <summary>Registers with few dates around today, so that every rule is met often.</summary>
internal static class SystemRiskGen
{
    internal static readonly LocalDate Today = new(2024, 10, 3);

    internal static readonly GovernanceBodyId[] Bodies = [GovernanceBodyId.From("group"), GovernanceBodyId.From("executive"), GovernanceBodyId.From("board")];

    internal static readonly OrganisationId[] Partners = [.. new[] { "RVJ", "RA7", "RVN" }.Select(static code => OrganisationId.Parse($"ods:{code}"))];

    internal static Gen<SystemRiskRegister> Registers { get; } =
        from risks in Risk().ListOf()
        from highest in Gen.Elements(0, 6, 9, 25)
        from share in Gen.Elements<decimal?>(null, 0, 25, 100)
        from rises in Gen.Elements<int?>(null, 1, 2)
        select SystemRiskRegister.Create(
            "r",
            "R",
            new(Bodies, risesInARow: rises),
            [new("money", highest, share is { } s ? Percentage.Of(s) : null)],
            risks.Select(static (r, i) => Again(r, id: $"r{i}"))).OrThrow();

    /// <summary>The same risk with something else in its place.</summary>
    internal static SystemRisk Again(
        SystemRisk risk,
        string? id = null,
        IEnumerable<RiskRating>? ratings = null,
        IEnumerable<RiskMitigation>? mitigations = null,
        IEnumerable<RiskHolding>? heldBy = null,
        bool isOpen = false) => new(
        id ?? risk.Id,
        risk.Title,
        risk.Category,
        risk.Cause,
        risk.Event,
        risk.Effect,
        risk.Owner,
        risk.RaisedOn,
        heldBy ?? risk.HeldBy,
        isOpen ? null : risk.ClosedOn,
        risk.Affected,
        ratings ?? risk.Ratings,
        mitigations ?? risk.Mitigations,
        risk.Exposure);

    internal static SystemRiskRegister With(SystemRiskRegister register, Func<SystemRisk, SystemRisk> change) => SystemRiskRegister.Create(
        register.Id, register.Title, register.Escalation, register.Appetites, register.Risks.Select(change)).OrThrow();

    private static Gen<SystemRisk> Risk() =>
        from raised in Gen.Choose(-9, 1)
        from closed in Gen.Elements<int?>(null, null, null, 0, 2)
        from category in Gen.Elements("money", "money", "other")
        from owner in Gen.Elements(Partners)
        from affected in Gen.SubListOf(Partners)
        from ratings in Rating().ListOf(4)
        from mitigations in Mitigation().ListOf(2)
        from holders in Gen.Choose(1, 3)
        from exposure in Gen.Elements<int?>(null, 0, 1000)
        select new SystemRisk(
            "r",
            "Risk",
            category,
            "Cause.",
            "Event.",
            "Effect.",
            owner,
            Today.PlusDays(raised),
            Enumerable.Range(0, holders).Select(n => new RiskHolding(Bodies[n], Today.PlusDays(raised + (2 * n)))),
            closed is { } c ? Today.PlusDays(Math.Max(raised, c)) : null,
            affected,
            ratings.Select(r => new RiskRating(LocalDate.Max(r.On, Today.PlusDays(raised)), r.Likelihood, r.Impact)).DistinctBy(static r => r.On),
            mitigations.Select(static (m, i) => new RiskMitigation($"m{i}", m.Title, m.Owner, m.AgreedOn, m.Due, m.Done, m.Parts)),
            exposure is { } e ? new RiskExposure(Money.Nominal(e), Money.Nominal(e * 2)) : null);

    private static Gen<RiskRating> Rating() =>
        from day in Gen.Choose(-9, 2)
        from likelihood in Gen.Elements<int?>(null, 1, 3, 4, 5, 5)
        from impact in Gen.Elements<int?>(2, 3, 5)
        select new RiskRating(Today.PlusDays(day), likelihood, impact);

    private static Gen<RiskMitigation> Mitigation() =>
        from agreed in Gen.Choose(-4, 1)
        from due in Gen.Elements<int?>(null, -3, -1, 0, 1)
        from done in Gen.Elements<int?>(null, null, -1, 0, 1)
        from owner in Gen.Elements(Partners)
        from others in Gen.SubListOf(Partners)
        select new RiskMitigation(
            "m",
            "Mitigation",
            owner,
            Today.PlusDays(agreed),
            due is { } d ? Today.PlusDays(d) : null,
            done is { } n ? Today.PlusDays(Math.Max(agreed, n)) : null,
            others.Select(static o => new MitigationPart(o, "Its part.")));
}
