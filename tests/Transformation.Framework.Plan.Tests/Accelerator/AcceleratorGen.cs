using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using static Transformation.Framework.Plan.Tests.Fellowship.FellowshipGen;

namespace Transformation.Framework.Plan.Tests.Accelerator;

/// <summary>Small registers with few dates around today.</summary>
internal static class AcceleratorGen
{
    internal static Gen<AcceleratorRegister> Accelerators { get; } =
        from guides in GuideGen().ListOf(2)
        from innovations in InnovationGen().ListOf(2)
        from sites in SiteGen().ListOf()
        select AcceleratorRegister.Create(
            "a",
            "A",
            guides.Select((g, i) => new AcceleratorGuide($"g{i}", "G", g.Published, g.Withdrawn)),
            [new("time", "time"), new("money", "money")],
            innovations.Select((n, i) => new Innovation($"i{i}", "I", n.Direction, n.Reach, n.Evidence, guide: n.Guide, eligibleSites: n.EligibleSites)),
            sites.Select((s, i) => Changed(s, $"s{i:00}"))).OrThrow();

    internal static AdoptionSite Changed(AdoptionSite s, string? id = null, IEnumerable<ReadinessAnswer>? readiness = null, IEnumerable<AdoptionDecision>? decisions = null) => new(
        id ?? s.Id, s.Innovation, s.Organisation, s.Adopted, s.Adapted, s.Scaled, s.Adaptations, readiness ?? s.Readiness, decisions ?? s.Decisions);

    private static Gen<AcceleratorGuide> GuideGen() =>
        from published in Days
        from withdrawn in UntilAfter(published)
        select new AcceleratorGuide("g", "G", published, withdrawn);

    private static Gen<Innovation> InnovationGen() =>
        from direction in Gen.Elements(Enum.GetValues<InnovationDirection>())
        from reach in Gen.Elements(InnovationReach.Meso, InnovationReach.Meso, InnovationReach.Micro)
        from evidence in Gen.Elements(Enum.GetValues<InnovationEvidence>())
        from guide in Gen.Elements("g0", "g1", null)
        from eligible in Gen.Elements<int?>(null, 1000)
        select new Innovation("i", "I", direction, reach, evidence, guide: guide, eligibleSites: eligible);

    private static Gen<AdoptionSite> SiteGen() =>
        from innovation in Gen.Elements("i0", "i1")
        from organisation in Gen.Elements(Organisations)
        from adopted in Gen.Elements<int?>(null, -3, -2, -1, 0, 1)
        from adapted in Gen.Elements<int?>(null, 0, 1)
        from scaled in Gen.Elements<int?>(null, 1, 2)
        from abandoned in Gen.Elements<int?>(null, null, 2, 3)
        from noted in Gen.Elements(true, false)
        from readiness in AnswerGen().ListOf()
        select Site(innovation, organisation, adopted, adapted, scaled, abandoned, noted, readiness);

    private static AdoptionSite Site(
        string innovation, Core.OrganisationId organisation, int? adopted, int? adapted, int? scaled, int? abandoned, bool noted, IEnumerable<ReadinessAnswer> readiness) => new(
        "s",
        innovation,
        organisation,
        After(adopted, 0),
        After(adopted, adapted),
        After(adopted, scaled),
        noted && adopted is { } on ? [new("Made it shorter.", Today.PlusDays(on))] : null,
        readiness.DistinctBy(a => (a.Item, a.On)),
        abandoned is { } later ? [new(AdoptionDecisionKind.Abandon, Today.PlusDays((adopted ?? 0) + later), "No time.")] : null);

    private static LocalDate? After(int? adopted, int? days) => adopted is { } start && days is { } more ? Today.PlusDays(start + more) : null;

    private static Gen<ReadinessAnswer> AnswerGen() =>
        from item in Gen.Elements("time", "money")
        from ready in Gen.Elements(true, false)
        from day in Days
        select new ReadinessAnswer(item, ready, day);
}
