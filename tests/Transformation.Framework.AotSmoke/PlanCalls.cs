using NodaTime;
using Transformation.Framework.Plan;

namespace Transformation.Framework.AotSmoke;

/// <summary>The shipped template out of the assembly, a status with its reason, and money tables read, refused and added up again.</summary>
internal static class PlanCalls
{
    private const string Tables = """
        { "$schema": "urn:transformation-framework:funding-tables:1", "schemaVersion": 1, "id": "f", "title": "F", "tables": [
          { "id": "t", "title": "T", "unit": "thousand-pounds",
            "columns": [ { "id": "h1", "title": "H1" }, { "id": "h2", "title": "H2" }, { "id": "total", "title": "Total" } ],
            "rows": [ { "id": "r", "title": "R", "kind": "line", "cells": [5225, 5655, 11310] } ],
            "sums": [ { "across": "columns", "total": "total", "plus": ["h1", "h2"] } ] } ] }
        """;

    public static void Run(Results results)
    {
        var template = StandardPlans.TwelvePoints;
        var plan = TransformationPlan.Create("p", "P", template.Id).OrThrow()
            .With(new Milestone("m", "Launch", "fellowship", planned: new LocalDate(2024, 9, 30)))
            .With(new EvidenceCount("fellows", 90, on: new LocalDate(2024, 10, 3), orMore: true));
        var status = PlanStatus.Assess(template, plan, new LocalDate(2024, 10, 3))["fellowship"];
        results.Expect("components", 12, template.Components.Length);
        results.Expect("progress", "established", PlanText.Of(status.Progress));
        results.Expect("delivery", "Off track: \"Launch\" was due on 2024-09-30 and is 3 days overdue.", PlanText.ExplainDelivery(status));
        results.Expect("plan there and back", true, PlanJson.Plan.Load(PlanJson.Plan.ToText(plan)).IsValid);

        var figure = Reconciliation.Of(PlanJson.FundingTables.Load(Tables).OrThrow()["t"]).Differences.Single();
        results.Expect("difference", 430_000m, figure.Difference!.Value.Pounds);
        results.Expect("agreement", FigureAgreement.BeyondRounding, figure.Agreement);
        results.Expect("a cell too few", 1, PlanJson.FundingTables.Load(Tables.Replace("5655, ", "", StringComparison.Ordinal)).Problems.Length);
    }
}
