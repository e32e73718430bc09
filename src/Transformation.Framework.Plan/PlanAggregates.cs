using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Plan;

/// <summary>What of this package is kept in an <see cref="IAggregateStore"/>, under which names and keys; so that applications that share a store mean the same.</summary>
public static class PlanAggregates
{
    /// <summary>Templates of plans. Kind <c>plan-template</c>; key: its identifier.</summary>
    public static AggregateType<PlanTemplate> Templates { get; } = new("plan-template", PlanJson.Template, static t => t.Id);

    /// <summary>Transformation plans. Kind <c>plan</c>; key: its identifier.</summary>
    public static AggregateType<TransformationPlan> Plans { get; } = new("plan", PlanJson.Plan, static p => p.Id);

    /// <summary>Tables of funding. Kind <c>funding-tables</c>; key: its identifier.</summary>
    public static AggregateType<FundingTables> FundingTables { get; } = new("funding-tables", PlanJson.FundingTables, static f => f.Id);

    /// <summary>Templates of compacts. Kind <c>compact-template</c>; key: its identifier.</summary>
    public static AggregateType<CompactTemplate> CompactTemplates { get; } = new("compact-template", PlanJson.CompactTemplate, static t => t.Id);

    /// <summary>Compacts with their versions, signatures and reviews. Kind <c>compact</c>; key: its identifier.</summary>
    public static AggregateType<Compact> Compacts { get; } = new("compact", PlanJson.Compact, static c => c.Id);

    /// <summary>Programmes of board development. Kind <c>board-programme</c>; key: its identifier.</summary>
    public static AggregateType<BoardProgramme> BoardProgrammes { get; } = new("board-programme", PlanJson.BoardProgramme, static b => b.Id);

    /// <summary>Frameworks of self-assessment. Kind <c>assessment-framework</c>; key: its identifier.</summary>
    public static AggregateType<AssessmentFramework> AssessmentFrameworks { get; } = new("assessment-framework", PlanJson.AssessmentFramework, static f => f.Id);

    /// <summary>Self-assessments. Kind <c>self-assessment</c>; key: its identifier.</summary>
    public static AggregateType<SelfAssessment> SelfAssessments { get; } = new("self-assessment", PlanJson.SelfAssessment, static s => s.Id);

    /// <summary>Mappings of a framework onto a plan. Kind <c>impact-mapping</c>; key: its identifier.</summary>
    public static AggregateType<ImpactMapping> ImpactMappings { get; } = new("impact-mapping", PlanJson.ImpactMapping, static m => m.Id);

    /// <summary>Libraries of learning. Kind <c>learning-library</c>; key: its identifier.</summary>
    public static AggregateType<LearningLibrary> LearningLibraries { get; } = new("learning-library", PlanJson.LearningLibrary, static l => l.Id);

    /// <summary>Registers of involvement. Kind <c>involvement-register</c>; key: its identifier.</summary>
    public static AggregateType<InvolvementRegister> InvolvementRegisters { get; } = new("involvement-register", PlanJson.InvolvementRegister, static r => r.Id);

    /// <summary>Registers of fellows. Kind <c>fellowship</c>; key: its identifier.</summary>
    public static AggregateType<FellowshipRegister> Fellowships { get; } = new("fellowship", PlanJson.Fellowship, static f => f.Id);

    /// <summary>Registers of design teams. Kind <c>design-teams</c>; key: its identifier.</summary>
    public static AggregateType<DesignTeamRegister> DesignTeams { get; } = new("design-teams", PlanJson.DesignTeams, static d => d.Id);

    /// <summary>Registers of innovations and the sites that adopt them. Kind <c>accelerator</c>; key: its identifier.</summary>
    public static AggregateType<AcceleratorRegister> Accelerators { get; } = new("accelerator", PlanJson.Accelerator, static a => a.Id);

    /// <summary>Records of oversight groups. Kind <c>oversight-group</c>; key: the body.</summary>
    public static AggregateType<OversightGroup> OversightGroups { get; } = new("oversight-group", PlanJson.OversightGroup, static o => o.Body.Value);

    /// <summary>Cases before gateway panels. Kind <c>panel-register</c>; key: the panel.</summary>
    public static AggregateType<PanelRegister> PanelRegisters { get; } = new("panel-register", PlanJson.PanelRegister, static p => p.Panel.Value);

    /// <summary>Registers of what organisations share of their load. Kind <c>load-register</c>; key: its identifier.</summary>
    public static AggregateType<LoadRegister> LoadRegisters { get; } = new("load-register", PlanJson.LoadRegister, static l => l.Id);

    /// <summary>Registers of benefits realised. Kind <c>realisation-register</c>; key: its identifier.</summary>
    public static AggregateType<RealisationRegister> RealisationRegisters { get; } = new("realisation-register", PlanJson.RealisationRegister, static r => r.Id);

    /// <summary>Registers of bids and partnerships. Kind <c>growth-register</c>; key: its identifier.</summary>
    public static AggregateType<GrowthRegister> GrowthRegisters { get; } = new("growth-register", PlanJson.GrowthRegister, static g => g.Id);

    /// <summary>Registers of system risks. Kind <c>system-risks</c>; key: its identifier.</summary>
    public static AggregateType<SystemRiskRegister> SystemRisks { get; } = new("system-risks", PlanJson.SystemRisks, static r => r.Id);

    /// <summary>Registers of shared decisions. Kind <c>shared-decisions</c>; key: its identifier.</summary>
    public static AggregateType<SharedDecisionRegister> SharedDecisions { get; } = new("shared-decisions", PlanJson.SharedDecisions, static d => d.Id);

    /// <summary>Registers of portfolio offices. Kind <c>portfolio-office</c>; key: its identifier.</summary>
    public static AggregateType<PortfolioOfficeRegister> PortfolioOffices { get; } = new("portfolio-office", PlanJson.PortfolioOffice, static o => o.Id);

    /// <summary>Registers of value proposals. Kind <c>value-proposals</c>; key: its identifier.</summary>
    public static AggregateType<ValueRegister> ValueProposals { get; } = new("value-proposals", PlanJson.ValueProposals, static v => v.Id);
}
