namespace Transformation.Framework.Benefits;

/// <summary>One node leads to another: the first is a cause or a means of the second.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record ChainLink
{
    /// <summary>Links two nodes.</summary>
    /// <param name="from">The cause or means.</param>
    /// <param name="to">What it leads to.</param>
    /// <exception cref="ArgumentException">An identifier is empty.</exception>
    public ChainLink(ChainNodeId from, ChainNodeId to)
    {
        From = from != default ? from : throw new ArgumentException("The identifier is empty.", nameof(from));
        To = to != default ? to : throw new ArgumentException("The identifier is empty.", nameof(to));
    }

    /// <summary>The cause or means.</summary>
    public ChainNodeId From { get; }

    /// <summary>What it leads to.</summary>
    public ChainNodeId To { get; }

    /// <summary>Links nodes one after another: <c>Along(a, b, c)</c> gives a to b and b to c.</summary>
    /// <param name="nodes">The nodes, each leading to the next.</param>
    public static IEnumerable<ChainLink> Along(params IEnumerable<ChainNodeId> nodes)
    {
        ChainNodeId[] all = [.. nodes];
        return all.Zip(all.Skip(1), static (from, to) => new ChainLink(from, to));
    }

    /// <summary>Gives <c>from → to</c>.</summary>
    public override string ToString() => $"{From} → {To}";
}
