using Transformation.Framework.Core;

namespace Transformation.Framework.Plan.Tests.DecisionRoutes;

public sealed class StandardBodiesTests
{
    [Fact]
    public void HealthierTogether_AreTheTwoBodiesOfTheSampleData()
    {
        var sample = CoreJson.Governance.Load(Bnssg.Samples.Bytes("governance.json")).OrThrow();
        var expected = GovernanceBodies.Create(sample.All.Where(static b => !(b.Provenance?.IsSynthetic ?? false))).OrThrow();

        Assert.Equal(CoreJson.Governance.ToText(expected), CoreJson.Governance.ToText(StandardBodies.HealthierTogether));
    }

    /// <summary>Annex 2: seven of the ten partners, two of the three councils among them.</summary>
    [Fact]
    public void HealthierTogether_RouteOfTheWholeSystem_IsTheLowestBodyOfAllTenPartners()
    {
        OrganisationId[] partners = [.. new[] { "ods:RVN", "ons:E06000023", "ods:QUY", "ods:RVJ", "ons:E06000024", "local:one-care", "local:sirona", "ons:E06000025", "ods:RYF", "ods:RA7" }.Select(static id => OrganisationId.Parse(id))];

        Assert.Equal("executive-group", DecisionRoute.For(StandardBodies.HealthierTogether, partners).Body!.Id.ToString());
    }
}
