using NodaTime;
using Transformation.Framework.Core.Tests.Initiatives;

namespace Transformation.Framework.Core.Tests.Portfolios;

public class PortfolioChangeTests
{
    private static readonly Portfolio Bnssg =
        CoreJson.Portfolio.Load(File.ReadAllBytes(Repository.PathOf("samples", "data", "bnssg", "portfolio.json"))).OrThrow();

    [Fact]
    public void With_EveryInitiativeBuiltAgainAsItIs_IsTheSameDocument()
    {
        var again = Bnssg.Initiatives.Aggregate(Bnssg, static (portfolio, initiative) => portfolio.With(new InitiativeBuilder(initiative).Build()).OrThrow());

        Assert.Equal(CoreJson.Portfolio.ToText(Bnssg), CoreJson.Portfolio.ToText(again));
    }

    [Fact]
    public void With_AnInitiativeMovedOn_ChangesThatOneInItsPlace()
    {
        var before = Bnssg.Initiatives[1];
        var builder = new InitiativeBuilder(before) { Lifecycle = before.Lifecycle.MoveTo(before.Lifecycle.NextStages()[0], new LocalDate(2026, 11, 1)) };
        var after = Bnssg.With(builder.Build()).OrThrow();

        Assert.Equal(Bnssg.Initiatives.Select(static i => i.Id), after.Initiatives.Select(static i => i.Id));
        Assert.Equal(before.Lifecycle.NextStages()[0], after[before.Id].Lifecycle.Latest);
        Assert.Equal(before.Lifecycle.History.Length, Bnssg[before.Id].Lifecycle.History.Length);
    }

    [Fact]
    public void With_ANewInitiative_PutsItLast()
    {
        var added = Bnssg.With(InitiativeBuilderTests.Minimal("new-one").Build()).OrThrow();

        Assert.Equal([.. Bnssg.Initiatives.Select(static i => i.Id.Value), "new-one"], added.Initiatives.Select(static i => i.Id.Value));
    }

    [Fact]
    public void With_AnInitiativeThatReferredToNothing_SaysWhere()
    {
        var stray = InitiativeBuilderTests.Minimal("stray");
        stray.Outcomes.Add(OutcomeId.From("nothing"));

        var problem = Assert.Single(Bnssg.With(stray.Build()).Problems);
        Assert.Equal($"$.initiatives[{Bnssg.Initiatives.Length}].outcomes[0]", problem.Path);
    }
}
