namespace Transformation.Framework.Benefits;

/// <summary>Where a node stands, what it is called, and its kind.</summary>
internal sealed record NodeOutline(string Path, ChainNodeId? Id, ChainNodeKind? Kind);
