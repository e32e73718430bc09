namespace Transformation.Framework.Plan;

/// <summary>How often funders said yes: only bids that they decided on.</summary>
/// <remarks>Given as two totals rather than as a share, so that three bids do not look like a statistic. Immutable; safe to share between threads.</remarks>
/// <param name="Awarded">The bids that won.</param>
/// <param name="Decided">The bids that won or lost.</param>
public sealed record BidWinRate(BidTotal Awarded, BidTotal Decided);
