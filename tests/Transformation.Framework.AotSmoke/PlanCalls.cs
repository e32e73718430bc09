using NodaTime;
using Transformation.Framework.Core;
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

    private const string Compact = """
        { "$schema": "urn:transformation-framework:compact:1", "schemaVersion": 1, "id": "c", "title": "C",
          "sides": [ { "id": "system", "title": "System" }, { "id": "partner", "title": "Partner" } ],
          "versions": [ { "number": 1, "effectiveFrom": "2024-11-01", "commitments": [ { "id": "give", "label": "Give", "by": "partner" }, { "id": "get", "label": "Get", "by": "system" } ] } ],
          "parties": [ { "party": "ods:QUY", "side": "system", "from": "2024-11-01" }, { "party": "ods:RVJ", "side": "partner", "from": "2024-11-01" } ],
          "signatures": [ { "party": "ods:QUY", "version": 1, "on": "2024-11-01" }, { "party": "ods:RVJ", "version": 1, "on": "2024-11-04" } ] }
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

        // A register read from JSON as the evidence, what moved, the critical path, and the page.
        var compact = PlanJson.Compact.Load(Compact).OrThrow();
        var steps = plan.With(new Milestone("draft", "Draft", "system-compact", workingDays: 2)).With(new Milestone("sign", "Sign", "system-compact", after: ["draft"], workingDays: 0));
        var (then, now) = (PlanStatus.Assess(template, steps, new LocalDate(2024, 10, 3), compact), PlanStatus.Assess(template, steps, new LocalDate(2024, 12, 2), compact));
        var schedule = PlanSchedule.Of(now, WorkingCalendar.EnglandAndWales);
        results.Expect("signed", 2L, now.Counts["compact-signatures"].Count);
        results.Expect("standing", true, CompactStanding.Of(compact, now.AsOf).IsInForce);
        results.Expect("moved", "Partners that have signed the compact: 0 before, 2 now.", MovementText.Explain(PlanMovement.Between(then, now).Measures.Single(m => m.Measure.Id == "compact-signatures")));
        results.Expect("critical path", "draft, sign", string.Join(", ", schedule.CriticalPath.Select(m => m.Milestone.Id)));
        results.Expect("page", true, PlanPage.ToMarkdown(now, schedule).Contains("| 1 | System compact | under way |", StringComparison.Ordinal));
        results.Expect("frameworks", 12, StandardFrameworks.InnovationAdoptionWheel.Aspects.Length);

        var figure = Reconciliation.Of(PlanJson.FundingTables.Load(Tables).OrThrow()["t"]).Differences.Single();
        results.Expect("difference", 430_000m, figure.Difference!.Value.Pounds);
        results.Expect("agreement", FigureAgreement.BeyondRounding, figure.Agreement);
        results.Expect("a cell too few", 1, PlanJson.FundingTables.Load(Tables.Replace("5655, ", "", StringComparison.Ordinal)).Problems.Length);
    }
}
