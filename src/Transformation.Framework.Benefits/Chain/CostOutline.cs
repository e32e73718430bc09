namespace Transformation.Framework.Benefits;

/// <summary>Where a cost stands and what it is called.</summary>
internal sealed record CostOutline(string Path, string? Id);
