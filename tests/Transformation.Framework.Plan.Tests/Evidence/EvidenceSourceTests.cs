using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Transformation.Framework.Plan.Tests.Status;
using static Transformation.Framework.Plan.Tests.Small;

namespace Transformation.Framework.Plan.Tests.Evidence;

public sealed class EvidenceSourceTests
{
    [Fact]
    public void Tally_OfRecords_CountsEachOnceInOrdinalOrder()
    {
        var tally = new EvidenceTally("fellows", ["b", "a", "b"]);
        Assert.Equal((2L, "a,b"), (tally.Count, string.Join(',', tally.Records)));
        Assert.Throws<ArgumentException>(() => new EvidenceTally("fellows", [" "]));
        Assert.Throws<ArgumentOutOfRangeException>(() => EvidenceTally.Number("fellows", -1));
        Assert.Throws<ArgumentException>(() => EvidenceTally.Number("Not an id", 1));
    }

    [Fact]
    public void Assess_MeasureWithARegister_IsCountedFromItAndNotFromWhatWasWrittenDown()
    {
        var status = PlanStatus.Assess(Template, Small.Plan(Count("signatures", 3), Count("partners", 2)), Today, Source("signatures", 1));
        var compact = status["compact"];
        Assert.Equal(ComponentProgress.UnderWay, compact.Progress);
        Assert.Equal(new MeasuredCount(1, false), compact.Probes[0].Count);
        Assert.Equal("r0", Assert.Single(compact.Probes[0].Tally!.Records));
        Assert.Contains("Signatures: 1 on record (as many wanted as Partners: 2 on 2024-10-03)", PlanText.ExplainProgress(compact), StringComparison.Ordinal);
        var disagreement = Assert.Single(status.Disagreements);
        Assert.Equal("Signatures: 1 on record for 2024-10-03, but 3 written down; what is on record counts.", PlanText.Explain(disagreement));
    }

    [Fact]
    public void Assess_EmptyRegister_IsAKnownZero()
    {
        Assert.Equal(ComponentProgress.Unknown, PlanStatus.Assess(Template, Small.Plan(), Today)["fellowship"].Progress);
        Assert.Equal(ComponentProgress.NotStarted, PlanStatus.Assess(Template, Small.Plan(), Today, Source("fellows", 0))["fellowship"].Progress);
    }

    [Theory]
    [InlineData(90, true, 90, true)]
    [InlineData(90, true, 95, true)]
    [InlineData(90, true, 89, false)]
    [InlineData(90, false, 95, false)]
    [InlineData(90, false, 90, true)]
    public void Disagreements_LowerBound_AgreesWithEveryTallyFromIt(long written, bool orMore, int onRecord, bool agrees)
    {
        var status = PlanStatus.Assess(Template, Small.Plan(Count("fellows", written, orMore: orMore)), Today, Source("fellows", onRecord));
        Assert.Equal(agrees, status.Disagreements.IsEmpty);
    }

    [Fact]
    public void Disagreements_WhatCameAfterTheCount_IsNone()
    {
        var register = new FixedSource("fellows", ("a", Today.PlusDays(-5)), ("b", Today.PlusDays(-1)));
        Assert.Empty(PlanStatus.Assess(Template, Small.Plan(Count("fellows", 1, Today.PlusDays(-3))), Today, register).Disagreements);
        Assert.Single(PlanStatus.Assess(Template, Small.Plan(Count("fellows", 2, Today.PlusDays(-3))), Today, register).Disagreements);
    }

    [Fact]
    public void Assess_TwoSourcesForOneMeasure_IsRefused()
    {
        var thrown = Assert.Throws<ArgumentException>(() => PlanStatus.Assess(Template, Small.Plan(), Today, Source("fellows", 1), Source("fellows", 2)));
        Assert.Contains("count fellows", thrown.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => PlanStatus.Assess(Template, Small.Plan(), Today, [null!]));
    }

    [Fact]
    public void Assess_MeasureTheTemplateDoesNotHave_IsPassedOver()
    {
        var status = PlanStatus.Assess(Template, Small.Plan(), Today, Source("elsewhere", 5));
        Assert.Empty(status.Counts);
        Assert.All(status.Components, static c => Assert.Equal(ComponentProgress.Unknown, c.Progress));
    }

    [Property(MaxTest = 300)]
    public Property TakingRecordsFromARegister_NeverImprovesAStatus() => Prop.ForAll(
        Gen.Zip(PlanGen.Plans, Gen.Zip(Gen.Choose(0, 95), Gen.Choose(0, 95))).ToArbitrary(),
        t => new[] { "signatures", "reviews", "fellows" }.All(measure =>
        {
            var (few, many) = (Math.Min(t.Item2.Item1, t.Item2.Item2), Math.Max(t.Item2.Item1, t.Item2.Item2));
            var before = PlanStatus.Assess(Template, t.Item1, Today, Source(measure, many));
            var after = PlanStatus.Assess(Template, t.Item1, Today, Source(measure, few));
            return before.Components.Zip(after.Components).All(p => p.Second.Progress <= p.First.Progress && p.Second.Delivery <= p.First.Delivery);
        }));

    private static FixedSource Source(string measure, int count) => new(measure, Enumerable.Range(0, count).Select(i => ($"r{i}", Today.PlusDays(-i))));
}
