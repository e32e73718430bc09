using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load.Tests.Stores;

/// <summary>The code that docs/storage.md shows.</summary>
public sealed class LoadPlanStoreDocTests
{
    [Fact]
    public async Task Plans_Example_AreReadAcross()
    {
        ILoadPlanStore loadPlans = new InMemoryLoadPlanStore();
        var plan = LoadJson.LoadPlan.Load(File.ReadAllBytes(Repository.PathOf("samples", "data", "bnssg", "load-plan.json"))).OrThrow();
        var ofTheTrust = plan.Commitments.Where(row => row.Organisation == OrganisationId.Ods("RVJ")).ToList();
        var others = plan.Commitments.Except(ofTheTrust).ToAsyncEnumerable();
        var commitments = ofTheTrust.ToAsyncEnumerable();

        // snippet: storage-load-plans
        var trust = LoadPlanId.From("return-rvj");                                        // what one organisation sent, replaced whole each time
        var before = await loadPlans.FindAsync(trust);
        var after = await loadPlans.ReplaceAsync(trust, new LoadPlanRows(commitments), before?.Version ?? 0);
        await loadPlans.ReplaceAsync(LoadPlanId.From("return-others"), new LoadPlanRows(others), 0);

        var range = LoadRange.Of(new YearMonth(2024, 10), new YearMonth(2025, 9), WorkingCalendar.EnglandAndWales);
        var all = await loadPlans.BuildTableAsync(range, LoadCatalogue.Empty);            // across all plans, without a record for each row
        var stroke = loadPlans.ReadCommitmentsAsync(new LoadRowFilter { Initiative = InitiativeId.From("stroke") });
        // end-snippet

        Assert.Equal((9, 1), (after.Commitments, after.Version));
        Assert.Equal(plan.Commitments.Length, all.Count);
        Assert.Equal(plan.Commitments.Count(static row => row.Initiative.Value == "stroke"), await stroke.CountAsync());
    }
}
