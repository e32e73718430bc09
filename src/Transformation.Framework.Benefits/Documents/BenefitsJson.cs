using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Benefits;

/// <summary>The JSON documents of this package: how to read and write them, and their published schemas.</summary>
public static partial class BenefitsJson
{
    /// <summary>The benefits maps of one or more initiatives, with their costs. Schema: <c>docs/schemas/benefits-map.schema.json</c>.</summary>
    public static JsonDocumentFormat<BenefitsMaps> BenefitsMap { get; } = new("benefits-map", 1, new BenefitsMapsShape());
}
