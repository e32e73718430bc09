using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

/// <content>The models beside the plan: shared risks, decision routes, the portfolio office, judging value.</content>
public static partial class PlanJson
{
    /// <summary>A shared risk register. Schema: <c>docs/schemas/system-risks.schema.json</c>.</summary>
    public static JsonDocumentFormat<SystemRiskRegister> SystemRisks { get; } = new("system-risks", 1, new SystemRiskRegisterShape());

    /// <summary>Proposals that a joint committee supports and boards sign. Schema: <c>docs/schemas/shared-decisions.schema.json</c>.</summary>
    public static JsonDocumentFormat<SharedDecisionRegister> SharedDecisions { get; } = new("shared-decisions", 1, new SharedDecisionRegisterShape());

    /// <summary>What a portfolio office keeps. Schema: <c>docs/schemas/portfolio-office.schema.json</c>.</summary>
    public static JsonDocumentFormat<PortfolioOfficeRegister> PortfolioOffice { get; } = new("portfolio-office", 1, new PortfolioOfficeRegisterShape());

    /// <summary>Proposals judged by their value. Schema: <c>docs/schemas/value-proposals.schema.json</c>.</summary>
    public static JsonDocumentFormat<ValueRegister> ValueProposals { get; } = new("value-proposals", 1, new ValueRegisterShape());
}
