using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>One node leads to another: the first is a cause or a means of the second.</summary>
/// <remarks>
/// <para>A link without a contribution is necessary: without its cause, what it leads to does not come about. Links with a contribution are ways that add
/// up: those into one node add up to exactly 100 %, and without one of them its part is lost. A node may have both kinds.</para>
/// <para>Immutable; safe to share between threads.</para>
/// </remarks>
public sealed record ChainLink
{
    /// <summary>Links two nodes.</summary>
    /// <param name="from">The cause or means.</param>
    /// <param name="to">What it leads to.</param>
    /// <param name="contribution">The part of what it leads to that comes about this way, more than 0 %; left out, the link is necessary.</param>
    /// <param name="lag">How long the effect takes to arrive; left out, no time.</param>
    /// <param name="doubt">How likely it is that the effect passes along; left out, it is not in doubt.</param>
    /// <exception cref="ArgumentException">An identifier is empty, or the contribution is nothing.</exception>
    public ChainLink(ChainNodeId from, ChainNodeId to, Percentage? contribution = null, Lag lag = default, LinkDoubt? doubt = null)
    {
        From = from != default ? from : throw new ArgumentException("The identifier is empty.", nameof(from));
        To = to != default ? to : throw new ArgumentException("The identifier is empty.", nameof(to));
        Contribution = contribution is not { Value: 0 }
            ? contribution
            : throw new ArgumentException("A link that contributes nothing is no link; leave it out.", nameof(contribution));
        Lag = lag;
        Doubt = doubt;
    }

    /// <summary>The cause or means.</summary>
    public ChainNodeId From { get; }

    /// <summary>What it leads to.</summary>
    public ChainNodeId To { get; }

    /// <summary>The part of what it leads to that comes about this way; null when it is necessary.</summary>
    public Percentage? Contribution { get; }

    /// <summary>How long the effect takes to arrive.</summary>
    public Lag Lag { get; }

    /// <summary>How likely it is that the effect passes along, and why it may not; null when that is not in doubt.</summary>
    public LinkDoubt? Doubt { get; init; }

    /// <summary>Links nodes one after another: <c>Along(a, b, c)</c> gives a to b and b to c, each necessary, at once and not in doubt.</summary>
    /// <param name="nodes">The nodes, each leading to the next.</param>
    public static IEnumerable<ChainLink> Along(params IEnumerable<ChainNodeId> nodes)
    {
        ChainNodeId[] all = [.. nodes];
        return all.Zip(all.Skip(1), static (from, to) => new ChainLink(from, to));
    }

    /// <summary>Gives <c>from → to</c>.</summary>
    public override string ToString() => $"{From} → {To}";
}
