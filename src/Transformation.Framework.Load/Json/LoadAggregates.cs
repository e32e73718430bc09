using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Load;

/// <summary>What of this package is kept in an <see cref="IAggregateStore"/>, under which names and keys; so that applications that share a store mean the same.</summary>
/// <remarks>Load plans are not: they are rows, in an <see cref="ILoadPlanStore"/>.</remarks>
public static class LoadAggregates
{
    /// <summary>What organisations share of their load, the present snapshot of each: one of a higher version takes the place of a lower one. Kind <c>load-snapshot</c>; key: the publisher.</summary>
    public static AggregateType<LoadSnapshot> Snapshots { get; } = new("load-snapshot", LoadJson.LoadSnapshot, static s => s.Header.Publisher.ToString());
}
