using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan.Tests.Fellowship;

/// <summary>Small fellowships with few dates around today, so that first and last days are met often.</summary>
internal static class FellowshipGen
{
    internal static readonly LocalDate Today = new(2024, 10, 3);

    internal static readonly OrganisationId[] Organisations = [OrganisationId.Ods("RVJ"), OrganisationId.Ods("RA7"), OrganisationId.Local("sirona")];

    internal static Gen<LocalDate> Days { get; } = Gen.Choose(-3, 3).Select(d => Today.PlusDays(d));

    internal static Gen<FellowshipRegister> Registers { get; } =
        from fellows in FellowGen().ListOf()
        from events in EventGen(fellows.Count).ListOf()
        select FellowshipRegister.Create(
            "f",
            "F",
            fellows.Select((f, i) => new Fellow($"fellow-{i:00}", f.Organisation, f.Joined, f.Until, f.Skills, f.Interests, f.Available)),
            events.Select((e, i) => new FellowshipEvent($"e{i}", e.Kind, e.Title, e.On, e.Attended))).OrThrow();

    internal static Gen<string[]> Skills { get; } = Gen.SubListOf("analysis", "coaching", "design").Select(s => s.ToArray());

    internal static Gen<LocalDate?> UntilAfter(LocalDate from) => Gen.Elements<int?>(null, null, 0, 1, 2, 4).Select(d => d is { } n ? from.PlusDays(n) : (LocalDate?)null);

    private static Gen<Fellow> FellowGen() =>
        from organisation in Gen.Elements(Organisations)
        from joined in Days
        from until in UntilAfter(joined)
        from skills in Skills
        from interests in Skills
        from available in Gen.Elements<MonthlyRelease?>(null, MonthlyRelease.Days(0), MonthlyRelease.Between(2, 3))
        select new Fellow("f", organisation, joined, until, skills, interests, available);

    private static Gen<FellowshipEvent> EventGen(int fellows) =>
        from day in Days
        from kind in Gen.Elements(Enum.GetValues<FellowshipEventKind>())
        from recorded in Gen.Elements(true, true, false)
        from attended in Gen.SubListOf(Enumerable.Range(0, fellows).Select(i => $"fellow-{i:00}"))
        select new FellowshipEvent("e", kind, "E", day, recorded ? attended : null);
}
