using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan.Tests.Involvement;

/// <summary>Small registers with few dates around a day, so that every rule is met often. The groups g0 to g3 are always there, so that a list can change without the others.</summary>
internal static class InvolvementGen
{
    internal static readonly LocalDate Today = new(2024, 10, 3);
    internal static readonly CohortId Cohort = CohortId.From("c1");

    private static readonly OrganisationId[] Organisations = [OrganisationId.Ods("RVJ"), OrganisationId.Ods("RA7")];

    internal static Gen<InvolvementRegister> Registers { get; } =
        from activities in Activity().ListOf()
        from experts in Expert().ListOf()
        from trainings in Training().ListOf()
        from insights in Insight().ListOf()
        from gatherings in Gathering().ListOf()
        from personas in Persona().ListOf()
        select Register(activities, experts, trainings, insights, gatherings, personas);

    /// <summary>The records that fit each other: repeated identifiers, and what rests on insights that are not there, are left out.</summary>
    internal static InvolvementRegister Register(
        IEnumerable<InvolvementActivity> activities,
        IEnumerable<ExpertByExperience> experts,
        IEnumerable<StaffTraining> trainings,
        IEnumerable<Insight> insights,
        IEnumerable<InsightGathering> gatherings,
        IEnumerable<Persona> personas)
    {
        List<Insight> kept = [.. insights.DistinctBy(i => i.Id)];
        return InvolvementRegister.Create(
            "r",
            "R",
            [.. Enumerable.Range(0, 4).Select(n => new CohortGroup($"g{n}", n < 3 ? Cohort : CohortId.From("c2"), $"Group {n}", n == 0 ? null : 100 * n))],
            activities.DistinctBy(a => a.Id),
            experts.DistinctBy(e => e.Id),
            trainings.DistinctBy(t => t.Id),
            kept,
            gatherings.DistinctBy(g => g.Id).Where(g => g.LookedAt.All(id => kept.Exists(i => i.Id == id && i.On <= g.On))),
            personas.DistinctBy(p => p.Id).Where(p => p.BasedOn.All(id => kept.Exists(i => i.Id == id && i.On <= p.On)))).OrThrow();
    }

    internal static Portfolio Portfolio { get; } = Core.Portfolio.Create(
        PortfolioId.From("p"),
        "P",
        OrganisationRegister.Create([new(Organisations[0], "A", OrganisationSector.NhsTrust, SystemLevel.System)]).OrThrow(),
        OutcomesFramework.Empty,
        [Initiative("i1", -10), Initiative("i2", -10), Initiative("i3", 1)]).OrThrow();

    internal static LocalDate Day(int days) => Today.PlusDays(days);

    internal static LocalDate? Day(LocalDate start, int? days) => days is { } d ? start.PlusDays(d) : null;

    private static Initiative Initiative(string id, int proposed) => new InitiativeBuilder(InitiativeId.From(id), id, Organisations[0])
    {
        Kind = ChangeKind.Improvement,
        Scale = ChangeScale.SinglePathway,
        Level = SystemLevel.Place,
        Lifecycle = Lifecycle.Begin(LifecycleStage.Proposed, Day(proposed)),
    }.Build();

    private static Gen<InitiativeId?> Initiatives() => Gen.Elements<InitiativeId?>(InitiativeId.From("i1"), InitiativeId.From("i2"), null);

    private static Gen<string[]> Groups() => Gen.Elements<string[]>([], ["g0"], ["g1"], ["g0", "g2"], ["g3"]);

    private static Gen<InvolvementActivity> Activity() =>
        from id in Gen.Choose(0, 5)
        from day in Gen.Choose(-4, 1)
        from method in Gen.Elements(Enum.GetValues<InvolvementMethod>())
        from level in Gen.Elements(Enum.GetValues<InvolvementLevel>())
        from initiative in Initiatives()
        from groups in Groups()
        from people in Gen.Elements<long?>(null, 1, 12)
        from changed in Gen.Elements("Changed.", null)
        from withdrawn in Gen.Elements<int?>(null, null, null, 0, 2)
        select new InvolvementActivity(
            $"a{id}", $"Activity {id}", Day(day), method, level, initiative, groups.Select(g => new GroupHeard(g, people)), changed, Day(Day(day), withdrawn));

    private static Gen<ExpertByExperience> Expert() =>
        from id in Gen.Choose(0, 3)
        from day in Gen.Choose(-4, 1)
        from until in Gen.Elements<int?>(null, null, 0, 3)
        from initiative in Initiatives()
        from groups in Groups()
        from offered in Gen.Elements<int?>(null, 0)
        from agreed in Gen.Elements<int?>(null, 1, 4)
        from declined in Gen.Elements<int?>(null, 2)
        select new ExpertByExperience(
            $"x{id}", Day(day), Day(Day(day), until), initiative, groups, Day(Day(day), offered), Day(Day(day), agreed), agreed is null ? Day(Day(day), declined) : null);

    private static Gen<StaffTraining> Training() =>
        from id in Gen.Choose(0, 3)
        from day in Gen.Choose(-2, 1)
        from people in Gen.Elements<long?>(null, 1, 20)
        select new StaffTraining($"t{id}", Day(day), Organisations[0], "Methods", people);

    private static Gen<Insight> Insight() =>
        from id in Gen.Choose(0, 4)
        from day in Gen.Choose(-5, 1)
        from host in Gen.Elements(Organisations)
        from groups in Groups()
        from shared in Gen.Elements<int?>(null, 0, 1, 2)
        from withdrawn in Gen.Elements<int?>(null, null, null, 0, 2)
        select new Insight($"s{id}", $"Insight {id}", host, Day(day), "Said \u00e9.", groups, Day(Day(day), shared), Day(Day(day), withdrawn));

    private static Gen<InsightGathering> Gathering() =>
        from id in Gen.Choose(0, 3)
        from day in Gen.Choose(-3, 1)
        from organisation in Gen.Elements(Organisations)
        from groups in Groups()
        from looked in Gen.Elements<string[]>([], [], ["s0"], ["s1", "s2"])
        select new InsightGathering($"q{id}", $"Gathering {id}", organisation, Day(day), InitiativeId.From("i1"), groups, looked);

    private static Gen<Persona> Persona() =>
        from id in Gen.Choose(0, 2)
        from day in Gen.Choose(-3, 1)
        from groups in Groups()
        from insights in Gen.Elements<string[]>([], ["s0"])
        from tested in Gen.Elements<int?>(null, 0, 2)
        select new Persona(
            $"p{id}", $"Persona {id}", Day(day), ["To be asked"], groups, insights, tested is { } after ? [new PersonaTest(InitiativeId.From("i2"), Day(day + after), "Found.")] : []);
}
