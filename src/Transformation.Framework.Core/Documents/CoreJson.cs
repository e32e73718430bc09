using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Core;

/// <summary>The JSON documents of this package: how to read and write them, and their published schemas.</summary>
public static partial class CoreJson
{
    /// <summary>A portfolio: organisations, outcomes and initiatives. Schema: <c>docs/schemas/portfolio.schema.json</c>.</summary>
    public static JsonDocumentFormat<Portfolio> Portfolio { get; } = new("portfolio", 1, new PortfolioShape());
}
