using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.AotSmoke;

/// <summary>A whole document of Core's own: read, queried, written again, and refused when it contradicts itself.</summary>
internal static class PortfolioCalls
{
    private const string Json = """
        {
          "$schema": "urn:transformation-framework:portfolio:1",
          "schemaVersion": 1,
          "id": "small",
          "title": "A small portfolio",
          "organisations": [
            { "id": "ods:RVJ", "name": "North Bristol NHS Trust", "sector": "nhs-trust", "level": "provider-collaborative" },
            { "id": "local:one-care", "name": "One Care", "sector": "gp-federation", "level": "system" }
          ],
          "outcomeDomains": [
            {
              "id": "residents",
              "title": "The health of residents",
              "outcomes": [
                { "id": "smoking", "measure": "share of people who smoke", "direction": "reduce" },
                { "id": "education", "measure": "share of children who reach a good level of education", "direction": "increase" }
              ]
            }
          ],
          "initiatives": [
            {
              "id": "quit-smoking",
              "title": "Help to stop smoking",
              "lead": "ods:RVJ",
              "partners": ["local:one-care"],
              "kind": "improvement",
              "scale": "multi-organisation",
              "level": "system",
              "horizon": "H2+",
              "lifecycle": [{ "stage": "proposed", "on": "2026-04-01" }, { "stage": "discovery", "on": "2026-05-01" }],
              "outcomes": ["smoking"]
            }
          ]
        }
        """;

    public static void Run(Results results)
    {
        var portfolio = CoreJson.Portfolio.Load(Json).OrThrow();
        var thread = GoldenThread.Of(portfolio, new LocalDate(2026, 6, 1));

        results.Expect("initiative", "Help to stop smoking", portfolio[InitiativeId.From("quit-smoking")].Title);
        results.Expect("an outcome nobody serves", "education", thread.OutcomesNobodyServes.Single().Id.Value);
        results.Expect("canonical text", CoreJson.Portfolio.ToText(portfolio), CoreJson.Portfolio.ToText(CoreJson.Portfolio.Load(CoreJson.Portfolio.ToText(portfolio)).OrThrow()), show: false);
        results.Expect("schema", true, CoreJson.Portfolio.Schema().Contains("\"lifecycle\"", StringComparison.Ordinal));

        var contradicting = Json.Replace("\"lead\": \"ods:RVJ\"", "\"lead\": \"ods:XXX\"", StringComparison.Ordinal)
            .Replace("[\"smoking\"]", "[\"smokeing\"]", StringComparison.Ordinal);
        results.Expect("contradictions", 2, CoreJson.Portfolio.Load(contradicting).Problems.Length);
    }
}
