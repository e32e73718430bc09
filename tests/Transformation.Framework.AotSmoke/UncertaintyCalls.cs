using Transformation.Framework.Benefits;
using Transformation.Framework.Core;

namespace Transformation.Framework.AotSmoke;

internal static class UncertaintyCalls
{
    private const string Document = """
        { "$schema": "urn:transformation-framework:uncertainty:1", "schemaVersion": 1, "inputs": [
          { "id": "days", "label": "Bed days", "distribution": { "kind": "pert", "least": 60, "likeliest": 100, "most": 120 }, "targets": ["hub/days/quantity"] },
          { "id": "staff", "label": "Staff", "distribution": { "kind": "log-normal", "mean": 20000, "standardDeviation": 4000 }, "targets": ["hub/staff/amount"] } ],
          "correlations": [ { "id": "both", "inputs": ["days", "staff"], "coefficient": 0.4 } ] }
        """;

    public static void Run(Results results, IReadOnlyList<BenefitsMap> maps)
    {
        var model = BenefitsJson.Uncertainty.Load(Document).OrThrow();
        var year = FinancialYear.StartingIn(2024);
        var settings = new AppraisalSettings(year, 10, year);
        var drawn = MonteCarlo.Run(settings, maps, model, 2_000, seed: 7).OrThrow();
        results.Expect("the same draws on one thread", drawn.NetPresentSocialValue.Mean, MonteCarlo.Run(settings, maps, model, 2_000, 7, maxThreads: 1).OrThrow().NetPresentSocialValue.Mean);
        results.Expect("a value above nothing", true, drawn.ChanceOfPositiveValue.Value > 90);
        results.Expect("what moves it most", "days", Tornado.Of(settings, maps, model).OrThrow().Bars[0].Input.Id);
        results.Expect("uncertainty there and back", true, BenefitsJson.Uncertainty.Load(BenefitsJson.Uncertainty.ToText(model)).IsValid);
    }
}
