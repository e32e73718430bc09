using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

/// <summary>The JSON documents of this package: how to read and write them, and their published schemas.</summary>
public static partial class PlanJson
{
    /// <summary>A plan template: themes, components and evidence probes. Schema: <c>docs/schemas/plan-template.schema.json</c>.</summary>
    public static JsonDocumentFormat<PlanTemplate> Template { get; } = new("plan-template", 1, new PlanTemplateShape());

    /// <summary>A plan: owners, milestones, evidence and risks. Schema: <c>docs/schemas/plan.schema.json</c>.</summary>
    /// <remarks>A document is read without its template; <see cref="TransformationPlan.ProblemsAgainst"/> then checks it against one.</remarks>
    public static JsonDocumentFormat<TransformationPlan> Plan { get; } = new("plan", 1, new TransformationPlanShape());

    /// <summary>Published money tables and their cross-references. Schema: <c>docs/schemas/funding-tables.schema.json</c>.</summary>
    public static JsonDocumentFormat<FundingTables> FundingTables { get; } = new("funding-tables", 1, new FundingTablesShape());
}
