namespace Transformation.Framework.Benefits;

/// <summary>Which node of the list it is, what it is called, its kind, and the node itself; null for what could not be read.</summary>
internal readonly record struct NodeOutline(int Index, ChainNodeId? Id, ChainNodeKind? Kind, ChainNode? Node)
{
    /// <summary>Where it stands.</summary>
    internal string Path => FormattableString.Invariant($"$.nodes[{Index}]");
}
