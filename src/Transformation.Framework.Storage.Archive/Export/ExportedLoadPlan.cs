using Transformation.Framework.Load;

namespace Transformation.Framework.Storage.Archive;

/// <summary>A load plan as it was written.</summary>
/// <param name="Plan">What the manifest says of it.</param>
/// <param name="Mark">What the store said of it before it was read.</param>
internal sealed record ExportedLoadPlan(ArchivedLoadPlan Plan, StoredLoadPlan Mark);
