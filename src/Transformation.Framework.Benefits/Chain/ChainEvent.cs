using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>Something that may or may not come out well: one doubt about one or more links of a map, which stand or fall together.</summary>
/// <remarks>Events of a map are independent of each other. Immutable; safe to share between threads.</remarks>
public sealed class ChainEvent
{
    internal ChainEvent(Doubt covers, Percentage likelihood, ImmutableArray<ChainLink> links)
    {
        Covers = covers;
        Likelihood = likelihood;
        Links = links;
    }

    /// <summary>The doubt.</summary>
    public Doubt Covers { get; }

    /// <summary>The chance that it comes out well, so that the effect passes along every one of the links.</summary>
    public Percentage Likelihood { get; }

    /// <summary>The links of the map that it decides about, by identifier; at least one.</summary>
    public ImmutableArray<ChainLink> Links { get; }
}
