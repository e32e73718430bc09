using Transformation.Framework.Plan;

namespace PlanOnAPage;

/// <summary>The registers of the components and of the models beside them, each a document of its own.</summary>
internal sealed record Registers(
    Compact Compact,
    LearningLibrary Learning,
    OversightGroup Oversight,
    PanelRegister Panel,
    LoadRegister Load,
    SystemRiskRegister Risks,
    SharedDecisionRegister Decisions)
{
    /// <summary>Reads them; one that is not in order is null, and the documents know.</summary>
    internal static Registers Read(Documents documents) => new(
        documents.Read(PlanJson.Compact, "plan/compact.json")!,
        documents.Read(PlanJson.LearningLibrary, "plan/learning-library.json")!,
        documents.Read(PlanJson.OversightGroup, "plan/oversight-group.json")!,
        documents.Read(PlanJson.PanelRegister, "plan/panel-register.json")!,
        documents.Read(PlanJson.LoadRegister, "plan/load-register.json")!,
        documents.Read(PlanJson.SystemRisks, "plan/system-risks.json")!,
        documents.Read(PlanJson.SharedDecisions, "plan/shared-decisions.json")!);
}
