namespace Transformation.Framework.Benefits;

/// <summary>Where a link stands and what it joins.</summary>
internal sealed record LinkOutline(string Path, ChainNodeId? From, ChainNodeId? To)
{
    /// <summary>The link, if both its ends are known.</summary>
    internal ChainLink? Whole => From is { } from && To is { } to ? new(from, to) : null;
}
