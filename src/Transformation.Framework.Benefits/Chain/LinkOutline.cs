namespace Transformation.Framework.Benefits;

/// <summary>Which link of the list it is, what it joins, and the link itself; null for what could not be read.</summary>
internal readonly record struct LinkOutline(int Index, ChainNodeId? From, ChainNodeId? To, ChainLink? Link)
{
    /// <summary>Where it stands.</summary>
    internal string Path => FormattableString.Invariant($"$.links[{Index}]");
}
