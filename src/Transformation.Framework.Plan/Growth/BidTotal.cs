using System.Collections.Immutable;

namespace Transformation.Framework.Plan;

/// <summary>Some bids, how many they are and what they ask for.</summary>
/// <remarks>A bid of which the value is not known is counted and named, and in no sum. Immutable; safe to share between threads.</remarks>
public sealed class BidTotal
{
    internal BidTotal(IEnumerable<FundingBid> bids)
    {
        Bids = [.. bids.OrderBy(static b => b.Id, StringComparer.Ordinal)];
        var values = Bids.Select(static b => b.Value).OfType<BidValue>().ToList();
        Known = values.Count == 0 ? null : values.Aggregate(static (sum, v) => sum.Plus(v));
        WithoutValue = Bids.Length - values.Count;
    }

    /// <summary>The bids, by identifier.</summary>
    public ImmutableArray<FundingBid> Bids { get; }

    /// <summary>What those of known value ask for together: the least of each added up, and the most; null when none is known.</summary>
    public BidValue? Known { get; }

    /// <summary>Of how many the value is not known.</summary>
    public int WithoutValue { get; }
}
