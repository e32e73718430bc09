using Transformation.Framework.Benefits;
using Transformation.Framework.Core;

namespace Transformation.Framework.AotSmoke;

internal static class BenefitsCalls
{
    private const string Document = """
        { "$schema": "urn:transformation-framework:benefits-map:1", "schemaVersion": 1, "maps": [ {
          "initiative": "hub", "title": "Hub",
          "nodes": [
            { "id": "call", "kind": "business-change", "title": "Call first" },
            { "id": "days", "kind": "benefit", "title": "Bed days", "owner": { "organisation": "ods:RVJ", "role": "Chief operating officer" },
              "profile": { "class": "non-cash-releasing", "measure": { "name": "Bed days", "unit": "days a year", "direction": "reduce" },
                "value": { "annualQuantity": 100, "quantityUnit": "days", "unitValue": { "pounds": 300, "prices": "real 2024/25" }, "unitValueProvenance": { "synthetic": true } },
                "timing": { "start": "2025/26", "years": 2 }, "realisedBy": [ { "by": "ods:RVJ", "share": 100 } ] } } ],
          "links": [ { "from": "call", "to": "days" } ],
          "costs": [ { "id": "staff", "label": "Staff", "organisation": "ods:RYF", "amount": { "pounds": 20000, "prices": "real 2024/25" },
            "nature": "revenue", "recurrence": "one-off", "from": "2024/25" } ] } ] }
        """;

    public static void Run(Results results)
    {
        var maps = BenefitsJson.BenefitsMap.Load(Document).OrThrow();
        var year = FinancialYear.StartingIn(2024);
        var appraisal = Appraisal.Run(new AppraisalSettings(year, 10, year), maps.All).OrThrow();
        results.Expect("net present value", 36_990.83m, appraisal.PublicValueCase.NetPresentSocialValue.Rounded(2).Pounds);
        results.Expect("who is worse off", "ods:RYF", string.Join(' ', appraisal.WorseOff));
        BenefitsAnswers.Run(results, appraisal);
        results.Expect("benefits there and back", true, BenefitsJson.BenefitsMap.Load(BenefitsJson.BenefitsMap.ToText(maps)).IsValid);
        results.Expect("a chain that does not hold", 1, BenefitsJson.BenefitsMap.Load(Document.Replace("\"to\": \"days\"", "\"to\": \"call\"", StringComparison.Ordinal)).Problems.Count(p => p.Code == BenefitsProblemCodes.OrphanBenefit));
        UncertaintyCalls.Run(results, maps.All);
    }
}
