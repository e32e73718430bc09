using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Load;

/// <summary>The documents of this package.</summary>
public static class LoadJson
{
    /// <summary>A <see cref="Load.LoadPlan"/>: commitments, change impacts and capacity. Its schema is published as <c>docs/schemas/load-plan.schema.json</c>.</summary>
    public static JsonDocumentFormat<LoadPlan> LoadPlan { get; } = new("load-plan", 1, new LoadPlanShape());

    /// <summary>A <see cref="Load.LoadSnapshot"/>: what an organisation shares of its load. Its schema is published as <c>docs/schemas/load-snapshot.schema.json</c>.</summary>
    public static JsonDocumentFormat<LoadSnapshot> LoadSnapshot { get; } = new("load-snapshot", 1, new LoadSnapshotShape());
}
