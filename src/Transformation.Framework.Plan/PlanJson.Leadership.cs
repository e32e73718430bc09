using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

/// <content>Compacts, board development, assessments.</content>
public static partial class PlanJson
{
    /// <summary>What a compact might say. Schema: <c>docs/schemas/compact-template.schema.json</c>.</summary>
    public static JsonDocumentFormat<CompactTemplate> CompactTemplate { get; } = new("compact-template", 1, new CompactTemplateShape());

    /// <summary>A compact: its versions, parties, signatures, reviews and feedback. Schema: <c>docs/schemas/compact.schema.json</c>.</summary>
    public static JsonDocumentFormat<Compact> Compact { get; } = new("compact", 1, new CompactShape());

    /// <summary>A board's development programme: members, modules and sessions. Schema: <c>docs/schemas/board-programme.schema.json</c>.</summary>
    public static JsonDocumentFormat<BoardProgramme> BoardProgramme { get; } = new("board-programme", 1, new BoardProgrammeShape());

    /// <summary>What somebody may assess themselves against. Schema: <c>docs/schemas/assessment-framework.schema.json</c>.</summary>
    public static JsonDocumentFormat<AssessmentFramework> AssessmentFramework { get; } = new("assessment-framework", 1, new AssessmentFrameworkShape());

    /// <summary>A self-assessment with its ratings and with whom it is shared. Schema: <c>docs/schemas/self-assessment.schema.json</c>.</summary>
    /// <remarks>The document holds every rating: it stays with its owner. A document is read without its framework; <see cref="SelfAssessment.ProblemsAgainst"/> then checks it against one.</remarks>
    public static JsonDocumentFormat<SelfAssessment> SelfAssessment { get; } = new("self-assessment", 1, new SelfAssessmentShape());

    /// <summary>Which components of a plan help with which aspects of a framework. Schema: <c>docs/schemas/impact-mapping.schema.json</c>.</summary>
    public static JsonDocumentFormat<ImpactMapping> ImpactMapping { get; } = new("impact-mapping", 1, new ImpactMappingShape());
}
