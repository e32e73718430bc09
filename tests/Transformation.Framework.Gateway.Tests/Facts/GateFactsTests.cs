using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway.Tests;

public sealed class GateFactsTests
{
    private static readonly NodaTime.LocalDate Day = new(2024, 5, 1);

    [Fact]
    public void Build_ThingsThatStandTwice_NamesThemAllAtOnce()
    {
        var builder = Examples.Facts().Yes("y0").No("y0").Number("n0", 1).Number("n0", 1)
            .Add(Examples.Held("e0", Day)).Add(Examples.Held("e0", Day)).Add(EvidenceItem.StatedNone("e0", Day, "None"));

        var problems = Assert.Throws<InvalidDocumentException>(() => builder.Build()).Problems;

        Assert.Equal(["$.facts[2].id", "$.facts[4].id", "$.evidence[1]", "$.evidence[2]"], problems.Select(static p => p.Path));
        Assert.Equal(
            [ProblemCodes.DuplicateId, ProblemCodes.DuplicateId, ProblemCodes.DuplicateId, ProblemCodes.Contradiction], problems.Select(static p => p.Code));
    }

    [Fact]
    public void Build_SameReferenceOfAnotherDate_IsAnotherPiece() =>
        Assert.Equal(2, Examples.Facts().Add(Examples.Held("e0", Day)).Add(Examples.Held("e0", Day.PlusDays(1))).Build().Evidence.Length);

    [Fact]
    public void Build_InAnyOrder_GivesTheSameOrder()
    {
        var one = Examples.Facts().Yes("y1").Yes("y0").Add(Examples.Held("e1", Day)).Add(Examples.Held("e0", Day.PlusDays(1))).Add(Examples.Held("e0", Day)).Build();
        var other = Examples.Facts().Yes("y0").Yes("y1").Add(Examples.Held("e0", Day)).Add(Examples.Held("e1", Day)).Add(Examples.Held("e0", Day.PlusDays(1))).Build();

        Assert.Equal(one.Facts.AsEnumerable(), other.Facts);
        Assert.Equal(one.Evidence.AsEnumerable(), other.Evidence);
    }

    [Fact]
    public void Build_NoInitiativeOrNoSuchScaleOrStage_IsRefused()
    {
        Assert.Throws<ArgumentException>(static () => new GateFactsBuilder(default).Build());
        Assert.Throws<ArgumentOutOfRangeException>(static () => new GateFactsBuilder(InitiativeId.From("i")).Scale(default));
        Assert.Throws<ArgumentOutOfRangeException>(static () => new GateFactsBuilder(InitiativeId.From("i")).At(default(LifecycleStage)).Build());
    }

    [Fact]
    public void With_AFactOfTheSameIdentifierAndDate_TakesItsPlace()
    {
        var facts = Examples.Facts().Yes("y0").Fact("y0", new YesNoValue(true), Day).Build().With(new GateFact("y0", new YesNoValue(false), Day));

        Assert.Equal([true, false], facts.Facts.Where(static f => f.Id == "y0").Select(static f => ((YesNoValue)f.Value).IsTrue));
    }

    [Fact]
    public void With_EvidenceThatIsThere_IsRefused()
    {
        var facts = Examples.Facts().Add(Examples.Held("e0", Day)).Build();

        Assert.Throws<InvalidDocumentException>(() => facts.With(Examples.Held("e0", Day)));
        Assert.Equal(2, facts.With(Examples.Held("e1", Day)).Evidence.Length);
    }

    [Fact]
    public void Held_WithoutAReference_IsRefused() =>
        Assert.Equal("reference", Assert.Throws<ArgumentException>(static () => EvidenceItem.Held("e0", Day, " ")).ParamName);

    [Fact]
    public void StatedNone_WithoutAReason_IsRefused() =>
        Assert.Equal("noneBecause", Assert.Throws<ArgumentException>(static () => EvidenceItem.StatedNone("e0", Day, "")).ParamName);

    [Fact]
    public void Held_FromNoOrganisation_IsRefused() =>
        Assert.Equal("organisation", Assert.Throws<ArgumentException>(static () => EvidenceItem.Held("e0", Day, "A report", null, default(OrganisationId))).ParamName);

    [Fact]
    public void Register_InitiativeTwice_IsAProblem()
    {
        var facts = Examples.Facts().Build();

        var problem = EvidenceRegister.Create([facts, facts]).Problems.Single();

        Assert.Equal(("$.initiatives[1].id", ProblemCodes.DuplicateId), (problem.Path, problem.Code));
    }

    [Fact]
    public void FactsOf_InitiativeNotListed_KnowsNothingAboutIt()
    {
        var register = EvidenceRegister.Create([Examples.Facts().Yes("y0").Build()]).OrThrow();

        var unlisted = register.FactsOf(InitiativeId.From("another"));
        var listed = register.FactsOf(InitiativeId.From("example"));

        Assert.Equal((0, 0, null), (unlisted.Facts.Length, unlisted.Evidence.Length, unlisted.Stage));
        Assert.Equal((2, LifecycleStage.Design), (listed.Facts.Length, listed.Stage));
    }
}
