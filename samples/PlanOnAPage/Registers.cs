using System.Collections.Immutable;
using Transformation.Framework.Plan;

namespace PlanOnAPage;

/// <summary>The registers of the twelve components and of the models beside them, each a document of its own.</summary>
internal sealed record Registers(
    Compact Compact,
    BoardProgramme Board,
    DesignTeamRegister Teams,
    FellowshipRegister Fellows,
    AcceleratorRegister Accelerator,
    LearningLibrary Learning,
    GrowthRegister Growth,
    RealisationRegister Realisation,
    InvolvementRegister Involvement,
    OversightGroup Oversight,
    PanelRegister Panel,
    LoadRegister Load,
    ImmutableArray<SelfAssessment> SelfAssessments,
    PortfolioOfficeRegister Office,
    ValueRegister Values,
    SystemRiskRegister Risks,
    SharedDecisionRegister Decisions)
{
    /// <summary>Reads them; one that is not in order is null, and the documents know.</summary>
    internal static Registers Read(Documents documents) => new(
        documents.Read(PlanJson.Compact, "plan/compact.json")!,
        documents.Read(PlanJson.BoardProgramme, "plan/board-programme.json")!,
        documents.Read(PlanJson.DesignTeams, "plan/design-teams.json")!,
        documents.Read(PlanJson.Fellowship, "plan/fellowship.json")!,
        documents.Read(PlanJson.Accelerator, "plan/accelerator.json")!,
        documents.Read(PlanJson.LearningLibrary, "plan/learning-library.json")!,
        documents.Read(PlanJson.GrowthRegister, "plan/growth-register.json")!,
        documents.Read(PlanJson.RealisationRegister, "plan/realisation-register.json")!,
        documents.Read(PlanJson.InvolvementRegister, "plan/involvement-register.json")!,
        documents.Read(PlanJson.OversightGroup, "plan/oversight-group.json")!,
        documents.Read(PlanJson.PanelRegister, "plan/panel-register.json")!,
        documents.Read(PlanJson.LoadRegister, "plan/load-register.json")!,
        [.. ((string[])["impact", "ten-factors", "wheel", "commons"]).Select(name => documents.Read(PlanJson.SelfAssessment, $"plan/assessment-{name}.json")!)],
        documents.Read(PlanJson.PortfolioOffice, "plan/portfolio-office.json")!,
        documents.Read(PlanJson.ValueProposals, "plan/value-proposals.json")!,
        documents.Read(PlanJson.SystemRisks, "plan/system-risks.json")!,
        documents.Read(PlanJson.SharedDecisions, "plan/shared-decisions.json")!);
}
