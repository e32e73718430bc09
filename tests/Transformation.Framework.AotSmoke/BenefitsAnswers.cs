using NodaTime;
using Transformation.Framework.Benefits;
using Transformation.Framework.Core;

namespace Transformation.Framework.AotSmoke;

/// <summary>The questions that go on from an appraisal: gain shares, dates, uncertainty, measured series, the working.</summary>
internal static class BenefitsAnswers
{
    private const string Uncertainty = """
        { "$schema": "urn:transformation-framework:uncertainty:1", "schemaVersion": 1, "inputs": [
          { "id": "days", "label": "Days", "distribution": { "kind": "pert", "least": 50, "likeliest": 100, "most": 120 }, "targets": [ "hub/days/quantity" ] },
          { "id": "staff", "label": "Staff", "distribution": { "kind": "log-normal", "mean": 20000, "standardDeviation": 2000 }, "targets": [ "hub/staff/amount" ] } ] }
        """;

    public static void Run(Results results, Appraisal appraisal)
    {
        var shapley = GainShare.ByShapleyValue(appraisal, GainBasis.NetPublicValue).OrThrow();
        results.Expect("transfers add up to nothing", 0m, shapley.Organisations.Sum(static o => o.Transfer.Pounds));
        results.Expect("half of the gain each", "18495.41 18495.41", string.Join(' ', shapley.Organisations.Select(static o => o.Target.Rounded(2).Pounds)));
        results.Expect("pays back", "pays back in 2025/26", Payback.Discounted(appraisal.System.NetPublicValue).ToString());
        results.Expect("no date is known", ChainDateState.Unknown, ChainTimetable.Of(appraisal.Maps[0], new(2024, 10, 3))[ChainNodeId.From("days")].State);
        HowSure(results, appraisal);
        WhatCameOfIt(results);
        using var csv = new StringWriter();
        AppraisalWorking.ToCsv(appraisal, csv);
        results.Expect("lines of the working", 4, csv.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    private static void HowSure(Results results, Appraisal appraisal)
    {
        var model = BenefitsJson.Uncertainty.Load(Uncertainty).OrThrow();
        var one = MonteCarlo.Run(appraisal.Settings, appraisal.Maps, model, 2_000, 7, maxThreads: 1).OrThrow();
        var two = MonteCarlo.Run(appraisal.Settings, appraisal.Maps, model, 2_000, 7, maxThreads: 2).OrThrow();
        results.Expect("the same on two threads", one.NetPresentSocialValue.ToString(), two.NetPresentSocialValue.ToString());
        results.Expect("the widest bar", "Days", Tornado.Of(appraisal.Settings, appraisal.Maps, model).OrThrow().Bars[0].Input.Label);
        var switching = SwitchingValues.Of(appraisal.Settings, appraisal.Maps, [AppraisalInput.Parse("hub/staff/amount")]).OrThrow().All[0];
        results.Expect("where the cost turns the case", 56_990.83m, decimal.Round(switching.Value!.Value, 2));
    }

    private static void WhatCameOfIt(Results results)
    {
        var chart = XmrChart.Of(Enumerable.Range(1, 12).Select(static i => new ProcessPoint(new LocalDate(2024, i, 1), 10 + i % 2)), OutcomeDirection.Increase);
        results.Expect("upper limit", 13.16m, chart.Current!.UpperLimit!.Value); // 10.5 + 2.66 × 1
    }
}
