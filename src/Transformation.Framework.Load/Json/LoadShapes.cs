using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Load;

/// <summary>How values of this package stand in JSON, for the shapes and files of other packages.</summary>
/// <remarks>Thread-safe.</remarks>
public static class LoadShapes
{
    /// <summary>One change impact, as it stands in a load plan.</summary>
    public static JsonShape<ChangeImpact> ChangeImpact => field ??= new ChangeImpactShape();
}
