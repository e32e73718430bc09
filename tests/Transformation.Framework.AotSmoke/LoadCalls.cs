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
          "capacity": [{ "organisation": "ods:RVJ", "from": "2024-04-01", "available": "1.6@37.5h/5d" }]
        }
        """;

    public static void Run(Results results)
    {
        var plan = LoadJson.LoadPlan.Load(Json).OrThrow();
        var horizons = new Dictionary<InitiativeId, Horizon> { [InitiativeId.From("stroke")] = Horizon.H2Minus };
        var load = MonthlyLoad.Calculate(plan, horizons, new YearMonth(2024, 12), new YearMonth(2025, 2), WorkingCalendar.EnglandAndWales);
        var clash = load.OverCommitments.Single();
        var wrong = Json.Replace("\"team\"", "\"posts\"", StringComparison.Ordinal).Replace("\"1.6@", "\"-1@", StringComparison.Ordinal);

        results.Expect("load of December", "225h", load.Overall(new YearMonth(2024, 12)).Load.Least.ToString());
        results.Expect("months that are too much", "2025-01 to 2025-02", $"{clash.FirstMonth} to {clash.LastMonth}");
        results.Expect("initiatives that compete", 3, clash.Competing().Length);
        results.Expect("a load plan there and back", plan.Commitments[0], LoadJson.LoadPlan.Load(LoadJson.LoadPlan.ToUtf8(plan)).OrThrow().Commitments[0]);
        results.Expect("a repeated identifier and a negative capacity at once", 2, LoadJson.LoadPlan.Load(wrong).Problems.Length);
    }
}
