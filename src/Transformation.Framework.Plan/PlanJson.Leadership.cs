using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

/// <content>Compacts, board development, assessments.</content>
public static partial class PlanJson
{
    /// <summary>What a compact might say. Schema: <c>docs/schemas/compact-template.schema.json</c>.</summary>
    public static JsonDocumentFormat<CompactTemplate> CompactTemplate { get; } = new("compact-template", 1, new CompactTemplateShape());

    /// <summary>A compact: its versions, parties, signatures, reviews and feedback. Schema: <c>docs/schemas/compact.schema.json</c>.</summary>
    public static JsonDocumentFormat<Compact> Compact { get; } = new("compact", 1, new CompactShape());
}
