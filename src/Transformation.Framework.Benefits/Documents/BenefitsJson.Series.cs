using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Benefits;

public static partial class BenefitsJson
{
    /// <summary>What has been measured of benefits, period by period. Schema: <c>docs/schemas/measured-series.schema.json</c>.</summary>
    public static JsonDocumentFormat<MeasuredSeriesSet> MeasuredSeries { get; } = new("measured-series", 1, new MeasuredSeriesSetShape());
}
