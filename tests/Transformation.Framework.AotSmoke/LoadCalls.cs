using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Load;

namespace Transformation.Framework.AotSmoke;

/// <summary>A load plan: read, calculated, explained, and refused with every problem at once.</summary>
internal static class LoadCalls
{
    private const string Json = """
        {
          "$schema": "urn:transformation-framework:load-plan:1",
          "schemaVersion": 1,
          "commitments": [
            { "id": "posts", "initiative": "stroke", "organisation": "ods:RVJ", "size": { "type": "wte", "wte": "1.5@37.5h/5d" } },
            {
              "id": "team",
              "initiative": "design-team-pilot",
              "organisation": "ods:RVJ",
              "from": "2025-01-06",
              "size": { "type": "release", "people": 2, "release": "2-3 days/month", "week": "37.5h/5d" }
            },
            { "id": "open", "initiative": "ht2040", "organisation": "ods:RVJ", "size": { "type": "unestimated" } }
          ],
          "impacts": [
            {
              "id": "training",
              "initiative": "stroke",
              "organisation": "ods:RVJ",
              "from": "2024-12-02",
              "to": "2024-12-31",
              "size": { "type": "hours", "people": 10, "perPerson": "2h" }
            }
          ],
          "capacity": [{ "organisation": "ods:RVJ", "from": "2024-04-01", "available": "1.6@37.5h/5d" }]
        }
        """;

    public static void Run(Results results)
    {
        var plan = LoadJson.LoadPlan.Load(Json).OrThrow();
        var catalogue = LoadCatalogue.Empty.With(LoadDimensions.Horizon, [KeyValuePair.Create(InitiativeId.From("stroke"), Horizon.H2Minus)]);
        var range = LoadRange.Of(new YearMonth(2024, 12), new YearMonth(2025, 2), WorkingCalendar.EnglandAndWales);
        LoadDimension[] dimensions = [LoadDimensions.Organisation, LoadDimensions.Horizon, LoadDimensions.Initiative];
        var load = LoadCube.Calculate(CommitmentTable.Build(plan.Commitments, range, catalogue), TimeGrain.Month, dimensions);
        var receiving = LoadCube.Calculate(CommitmentTable.Build(plan.Impacts, range, catalogue), TimeGrain.Month, dimensions);
        var clash = LoadSaturation.Of(load, plan.Capacity).OverCommitments.Single();
        var view = LoadView.Of(load, receiving);
        var wrong = Json.Replace("\"team\"", "\"posts\"", StringComparison.Ordinal).Replace("\"1.6@", "\"-1@", StringComparison.Ordinal);

        results.Expect("load of December", "225h", load.Whole.In(load.Periods[0]).Least.ToString());
        results.Expect("months that are too much", "2025-01 to 2025-02", $"{clash.First} to {clash.Last}");
        results.Expect("initiatives that compete", 3, clash.Competing().Length);
        results.Expect("H2+ of H2", "0%", HorizonBalance.Of(load.Whole, load.Periods[0]).MostH2PlusShare.ToString());
        results.Expect("hours received", "20h", view.Overall(view.Periods[0]).Receiving.Most.ToString());
        results.Expect("a load plan there and back", plan.Commitments[0], LoadJson.LoadPlan.Load(LoadJson.LoadPlan.ToUtf8(plan)).OrThrow().Commitments[0]);
        results.Expect("a repeated identifier and a negative capacity at once", 2, LoadJson.LoadPlan.Load(wrong).Problems.Length);
    }
}
