using Transformation.Framework.Core;

namespace Transformation.Framework.Plan.Tests.Assessments;

public sealed class StandardFrameworksTests
{
    [Fact]
    public void Frameworks_HaveThePublishedNumberOfAspects() => Assert.Equal(
        [(5, 5, AssessmentCombination.None), (10, 3, AssessmentCombination.WeakestLink), (12, 3, AssessmentCombination.None), (10, 3, AssessmentCombination.None)],
        new[] { StandardFrameworks.NhsImpact, StandardFrameworks.TenFactors, StandardFrameworks.InnovationAdoptionWheel, StandardFrameworks.Commons }
            .Select(f => (f.Aspects.Length, f.Levels.Length, f.Combination)));

    [Fact]
    public void NhsImpact_LevelsInOrder() => Assert.Equal(
        ["starting", "developing", "progressing", "spreading", "improving and sustaining"], StandardFrameworks.NhsImpact.Levels.Select(l => l.Title));

    [Fact]
    public void Commons_TenPrinciplesUnderFourHeadings() => Assert.Equal(
        [("Leading", 1), ("Defining", 2), ("Organising", 3), ("Managing", 4)],
        StandardFrameworks.Commons.Aspects.GroupBy(a => a.Heading!).Select(g => (g.Key, g.Count())));

    [Fact]
    public void ProposedMapping_CoversThePublishedPlan_AndSaysItIsAProposal()
    {
        var mapping = StandardFrameworks.ProposedImpactMapping;
        var coverage = ImpactCoverage.Of(mapping, StandardFrameworks.NhsImpact, StandardPlans.TwelvePoints.Components.Select(c => c.Id));

        Assert.Empty(coverage.Gaps);
        Assert.Empty(coverage.UnmappedComponents);
        Assert.Equal(["system-compact", "board-development"], coverage.Aspects[2].Components.AsEnumerable());
        Assert.Equal("5 of 5 have a component that is meant to help.", AssessmentText.Explain(coverage));
        Assert.True(mapping.Provenance!.IsSynthetic);
        Assert.Contains("proposal", mapping.Title + mapping.Note, StringComparison.Ordinal);
    }

    [Fact]
    public void Coverage_GapsAndUnmappedComponents_AreNamed()
    {
        var mapping = ImpactMapping.Create("m", "M", "nhs-impact", [new("b", "purpose"), new("a", "purpose"), new("a", "leadership")]).OrThrow();
        var coverage = ImpactCoverage.Of(mapping, StandardFrameworks.NhsImpact, ["a", "b", "c"]);

        Assert.Equal(["a", "b"], coverage.Aspects[0].Components.AsEnumerable());
        Assert.Equal(["people", "capability", "embedding"], coverage.Gaps.Select(g => g.Id));
        Assert.Equal(
            "2 of 5 have a component that is meant to help; none helps with \"Investment in people and culture\", \"Improvement capability and capacity\", "
            + "\"Improvement in management systems and processes\". Linked to none: c.",
            AssessmentText.Explain(coverage));
    }

    [Fact]
    public void Coverage_MappingThatDoesNotFit_IsRefusedWithEveryProblem()
    {
        var mapping = ImpactMapping.Create("m", "M", "other", [new("a", "colour"), new("x", "purpose")]).OrThrow();

        Assert.Equal(
            ["$.framework", "$.links[0].aspect", "$.links[1].component"],
            Assert.Throws<InvalidDocumentException>(() => ImpactCoverage.Of(mapping, StandardFrameworks.NhsImpact, ["a"])).Problems.Select(p => p.Path));
        Assert.Equal(["$.links[1].aspect"], ImpactMapping.Create("m", "M", "f", [new("a", "b"), new("a", "b", "Why")]).Problems.Select(p => p.Path));
    }
}
