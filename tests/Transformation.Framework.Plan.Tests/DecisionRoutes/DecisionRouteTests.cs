using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Transformation.Framework.Core;
using static Transformation.Framework.Plan.Tests.DecisionRoutes.DecisionGen;

namespace Transformation.Framework.Plan.Tests.DecisionRoutes;

public sealed class DecisionRouteTests
{
    private static readonly GovernanceBodies System = GovernanceBodies.Create(
    [
        Body("board", SystemLevel.System, "A", "B", "C", "D"),
        Body("collaborative", SystemLevel.ProviderCollaborative, "A", "C"),
        Body("east", SystemLevel.Place, "A", "B", "D"),
        Body("west", SystemLevel.Place, "A", "B"),
        Body("wing", SystemLevel.Place, "A", "B"),
    ]).OrThrow();

    [Theory]
    [InlineData("A B", "west")] // at three place bodies; fewest others, then by identifier
    [InlineData("A B D", "east")]
    [InlineData("A C", "collaborative")] // below the system
    [InlineData("B C", "board")]
    [InlineData("A A B", "west")]
    public void Route_LowestBodyWithAll_IsFound(string affected, string body)
    {
        var route = Route(affected);

        Assert.Equal((DecisionRouteKind.Body, body), (route.Kind, route.Body!.Id.Value));
    }

    [Fact]
    public void Route_OneAffected_IsForItsOwnBoard() =>
        Assert.Equal("Only ods:C is affected: its own board decides.", DecisionRouteText.Describe(Route("C")));

    [Fact]
    public void Route_AffectedNotSaid_IsUnknown()
    {
        var route = Route("");

        Assert.Equal((DecisionRouteKind.AffectedUnknown, null), (route.Kind, route.Body));
        Assert.Equal("Nobody has said whom the decision affects, so where it belongs is unknown.", DecisionRouteText.Describe(route));
    }

    [Fact]
    public void Route_NobodyHasAll_SaysWhoIsMissingAtEachLevel()
    {
        var route = Route("C E");

        Assert.Equal((DecisionRouteKind.NoBody, null), (route.Kind, route.Body));
        Assert.Equal(
            ["C E", "C E", "E", "E", "C E", "C E"],
            route.Levels.Select(l => string.Join(' ', l.Missing.Select(o => o.Code))));
        Assert.EndsWith("The collaborative is without ods:E; The board is without ods:E.", DecisionRouteText.Describe(route), StringComparison.Ordinal);
    }

    [Fact]
    public void Route_Higher_SaysWhyNotLower() => Assert.Equal(
        "The board is the lowest body that brings together all 2 organisations affected. Lower down, The west is without ods:C; The wing is without ods:C; "
        + "The east is without ods:C; The collaborative is without ods:B.",
        DecisionRouteText.Describe(Route("B C")));

    [Property(MaxTest = 300)]
    public Property Body_HasAll_AndNoLowerBodyHas() => Prop.ForAll(Cases.ToArbitrary(), t =>
    {
        var route = For(t.Item1, t.Item2);
        var levels = DecisionRoute.LevelsFromTheLowest;
        return route.Kind != DecisionRouteKind.Body
            || (Has(route.Body!, t.Item2) && t.Item1.All(b => levels.IndexOf(b.Level) >= levels.IndexOf(route.Body!.Level) || !Has(b, t.Item2)));
    });

    [Property(MaxTest = 300)]
    public Property NoBody_MeansThatNoneHasAll() => Prop.ForAll(Cases.ToArbitrary(), t =>
        For(t.Item1, t.Item2).Kind != DecisionRouteKind.NoBody || !t.Item1.Any(b => Has(b, t.Item2)));

    [Property(MaxTest = 300)]
    public Property OrderOfBodiesAndOrganisations_DoesNotMatter() => Prop.ForAll(Cases.ToArbitrary(), t =>
        DecisionRouteText.Describe(For(t.Item1, t.Item2)) == DecisionRouteText.Describe(For([.. t.Item1.Reverse()], [.. t.Item2.Reverse()])));

    [Property(MaxTest = 300)]
    public Property OneMoreAffected_NeverLowersTheLevel() => Prop.ForAll(Cases.ToArbitrary(), t =>
        t.Item2.Length < 2 || Partners.All(more => Height(For(t.Item1, [.. t.Item2, more])) >= Height(For(t.Item1, t.Item2))));

    private static Gen<(GovernanceBody[], OrganisationId[])> Cases { get; } =
        from bodies in Bodies
        from affected in Gen.SubListOf(Partners)
        select (bodies, affected.ToArray());

    private static int Height(DecisionRoute route) => route.Body is { } body ? DecisionRoute.LevelsFromTheLowest.IndexOf(body.Level) : int.MaxValue;

    private static bool Has(GovernanceBody body, IEnumerable<OrganisationId> affected) => affected.All(o => body.Members.Any(m => m.Organisation == o));

    private static DecisionRoute For(GovernanceBody[] bodies, OrganisationId[] affected) => DecisionRoute.For(GovernanceBodies.Create(bodies).OrThrow(), affected);

    private static DecisionRoute Route(string affected) => DecisionRoute.For(System, affected.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Org));
}
