using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Transformation.Framework.Plan.Tests.Fellowship;
using static Transformation.Framework.Plan.Tests.Accelerator.AcceleratorGen;
using static Transformation.Framework.Plan.Tests.Fellowship.FellowshipGen;

namespace Transformation.Framework.Plan.Tests.Accelerator;

public sealed class AcceleratorLawsTests
{
    [Fact]
    public void GeneratedRegisters_MeetEveryCase()
    {
        var registers = Accelerators.Sample(numberOfSamples: 500, seed: new Rnd(2024), size: 50).ToList();

        Assert.All(["accelerator-guides", "innovations-scaled"], measure => Assert.InRange(registers.Count(r => Tallies.Count(r, measure, Today) > 0), 10, 500));
        Assert.Equal(Enum.GetValues<AdoptionFindingKind>(), registers.SelectMany(r => AdoptionFinding.Of(r, Today)).Select(f => f.Kind).Distinct().Order());
    }

    [Property(MaxTest = 300)]
    public Property TakingASiteAway_OrAbandoningIt_NeverRaisesATally() => Prop.ForAll(
        Gen.Zip(Accelerators, Gen.Choose(0, 100)).ToArbitrary(),
        t =>
        {
            if (t.Item1.Sites.IsEmpty)
            {
                return true;
            }

            var site = t.Item1.Sites[t.Item2 % t.Item1.Sites.Length];
            var others = t.Item1.Sites.Remove(site);
            return Tallies.HaveNotRisen(t.Item1, With(t.Item1, others), Today)
                && (site.Abandoned is not null
                    || site.Adopted > Today
                    || site.Adapted > Today
                    || site.Scaled > Today
                    || Tallies.HaveNotRisen(t.Item1, With(t.Item1, others.Add(Changed(site, decisions: [new(AdoptionDecisionKind.Abandon, Today, "No time.")]))), Today));
        });

    [Property(MaxTest = 300)]
    public Property TakingAGuideAway_OrWithdrawingIt_NeverRaisesATally() => Prop.ForAll(
        Gen.Zip(Accelerators, Gen.Choose(0, 1)).ToArbitrary(),
        t =>
        {
            var guide = t.Item1.Guides[t.Item2];
            var without = AcceleratorRegister.Create(
                "a",
                "A",
                t.Item1.Guides.Remove(guide),
                t.Item1.Checklist,
                t.Item1.Innovations.Select(i => i.Guide != guide.Id ? i : new(i.Id, i.Title, i.Direction, i.Reach, i.Evidence, eligibleSites: i.EligibleSites)),
                t.Item1.Sites).OrThrow();
            var withdrawn = AcceleratorRegister.Create(
                "a", "A", t.Item1.Guides.Replace(guide, new(guide.Id, "G", guide.Published, guide.Published)), t.Item1.Checklist, t.Item1.Innovations, t.Item1.Sites).OrThrow();
            return Tallies.HaveNotRisen(t.Item1, without, Today) && Tallies.HaveNotRisen(t.Item1, withdrawn, Today);
        });

    [Property(MaxTest = 300)]
    public Property OrderOfRecords_DoesNotMatter() => Prop.ForAll(
        Gen.Zip(Accelerators, Gen.Choose(0, int.MaxValue)).ToArbitrary(),
        t =>
        {
            var (r, seed) = t;
            var other = AcceleratorRegister.Create(
                "a",
                "A",
                Tallies.Shuffled(r.Guides, seed),
                r.Checklist, // its order is the order items are listed in
                Tallies.Shuffled(r.Innovations, seed),
                Tallies.Shuffled(r.Sites.Select(s => Changed(s, readiness: Tallies.Shuffled(s.Readiness, seed))), seed)).OrThrow();
            return Tallies.AreTheSame(r, other, Today) && Told(r) == Told(other);
        });

    [Property(MaxTest = 300)]
    public Property WhatIsDatedLater_DoesNotCount() => Prop.ForAll(Accelerators.ToArbitrary(), r =>
    {
        var now = AcceleratorRegister.Create(
            "a",
            "A",
            r.Guides.Select(g => g.Withdrawn > Today ? new(g.Id, g.Title, g.Published) : g),
            r.Checklist,
            r.Innovations,
            r.Sites.Select(s => new AdoptionSite(
                s.Id,
                s.Innovation,
                s.Organisation,
                s.Adopted <= Today ? s.Adopted : null,
                s.Adapted <= Today ? s.Adapted : null,
                s.Scaled <= Today ? s.Scaled : null,
                s.Adaptations.Where(a => a.On <= Today),
                s.Readiness.Where(a => a.On <= Today),
                s.Decisions.Where(d => d.On <= Today)))).OrThrow();
        return Tallies.AreTheSame(r, now, Today) && Told(r) == Told(now);
    });

    [Property(MaxTest = 300)]
    public Property SpreadCurve_AddsUp() => Prop.ForAll(Accelerators.ToArbitrary(), r => r.Innovations.All(i =>
    {
        var curve = SpreadCurve.Of(r, i.Id, Today);
        return curve.Points.Zip(curve.Points.Skip(1)).All(p => p.Second.Month == p.First.Month.PlusMonths(1) && p.First.Adopted <= p.Second.Adopted)
            && curve.Points.All(p => p.Scaled <= p.InUse && p.InUse <= p.Adopted)
            && (curve.Points.IsEmpty || curve.Points[^1].Month == Today.ToYearMonth())
            && curve.InUse == r.Sites.Count(s => s.Innovation == i.Id && s.IsInUseOn(Today));
    }));

    private static AcceleratorRegister With(AcceleratorRegister r, IEnumerable<AdoptionSite> sites) =>
        AcceleratorRegister.Create("a", "A", r.Guides, r.Checklist, r.Innovations, sites).OrThrow();

    private static string Told(AcceleratorRegister r) => string.Join('\n', [
        .. r.Innovations.Select(i => i.Id).Order(StringComparer.Ordinal).Select(id => AcceleratorText.Describe(SpreadCurve.Of(r, id, Today))),
        .. AdoptionFinding.Of(r, Today).Select(AcceleratorText.Describe)]);
}
