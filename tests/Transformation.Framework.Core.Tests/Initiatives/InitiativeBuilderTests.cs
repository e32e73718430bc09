using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Core.Tests.Initiatives;

public class InitiativeBuilderTests
{
    private static readonly OrganisationId Lead = OrganisationId.Ods("QUY");

    [Fact]
    public void Build_NothingButWhatIsNeeded_LeavesTheRestUnknown()
    {
        var initiative = Minimal().Build();

        Assert.Null(initiative.Horizon);
        Assert.Null(initiative.Driver);
        Assert.Null(initiative.Balance);
        Assert.Empty(initiative.Outcomes);
        Assert.Equal([Lead], initiative.Organisations);
    }

    [Fact]
    public void Build_KindNotGiven_NamesTheProperty()
    {
        var builder = Minimal();
        builder.Kind = default;

        Assert.Equal("Kind", Assert.Throws<ArgumentOutOfRangeException>(builder.Build).ParamName);
    }

    [Fact]
    public void Build_LeadAmongPartners_Throws()
    {
        var builder = Minimal();
        builder.Partners.Add(Lead);

        Assert.Equal("Partners", Assert.Throws<ArgumentException>(builder.Build).ParamName);
    }

    [Fact]
    public void Build_SameOutcomeTwice_Throws()
    {
        var builder = Minimal();
        builder.Outcomes.Add(OutcomeId.From("access"));
        builder.Outcomes.Add(OutcomeId.From("access"));

        Assert.Equal("Outcomes", Assert.Throws<ArgumentException>(builder.Build).ParamName);
    }

    [Fact]
    public void Build_DependsOnItself_Throws()
    {
        var builder = Minimal();
        builder.DependsOn.Add(new InitiativeDependency(builder.Id));

        Assert.Equal("DependsOn", Assert.Throws<ArgumentException>(builder.Build).ParamName);
    }

    [Fact]
    public void Build_BuilderChangedAfterwards_LeavesTheInitiativeAlone()
    {
        var builder = Minimal();
        var initiative = builder.Build();
        builder.Partners.Add(OrganisationId.Ods("RVJ"));
        builder.Title = "Another";

        Assert.Empty(initiative.Partners);
        Assert.Equal("A title", initiative.Title);
    }

    [Fact]
    public void DomainBalance_PartsThatDoNotAddUp_Throws()
    {
        var e = Assert.Throws<ArgumentException>(() => new DomainBalance(Percentage.Of(50), Percentage.Of(30), Percentage.Of(30)));

        Assert.Contains("110%", e.Message, StringComparison.Ordinal);
    }

    internal static InitiativeBuilder Minimal(string id = "an-initiative") => new(InitiativeId.From(id), "A title", Lead)
    {
        Kind = ChangeKind.Improvement,
        Scale = ChangeScale.MultiOrganisation,
        Level = SystemLevel.System,
        Lifecycle = Lifecycle.Begin(LifecycleStage.Discovery, new LocalDate(2024, 4, 1)),
    };
}
