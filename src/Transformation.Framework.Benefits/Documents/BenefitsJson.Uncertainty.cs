using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Benefits;

/// <content>What is uncertain.</content>
public static partial class BenefitsJson
{
    /// <summary>What is uncertain about an appraisal. Schema: <c>docs/schemas/uncertainty.schema.json</c>.</summary>
    public static JsonDocumentFormat<UncertaintyModel> Uncertainty { get; } = new("uncertainty", 1, new UncertaintyModelShape());
}
