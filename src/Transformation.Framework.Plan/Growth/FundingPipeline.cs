using System.Collections.Immutable;
using NodaTime;

namespace Transformation.Framework.Plan;

/// <summary>A system's bids and partnerships on a day: how many at which stage, from which source, worth how much, and how often they win.</summary>
/// <remarks>
/// Nothing is forecast: a bid's value is what it asks for, not what is likely to come. The order of records makes no difference. Immutable; safe to share between threads.
/// </remarks>
public sealed class FundingPipeline
{
    private readonly ImmutableArray<(FundingBid Bid, BidStage Stage)> bids;

    private FundingPipeline(GrowthRegister register, LocalDate asOf)
    {
        Register = register;
        AsOf = asOf;
        bids = [.. register.Bids.Where(b => b.StageOn(asOf) is not null).Select(b => (b, b.StageOn(asOf)!.Value))];
        Open = Of(static b => b.Stage <= BidStage.Submitted);
        WinRate = new(AtStage(BidStage.Awarded), Of(static b => b.Stage is BidStage.Awarded or BidStage.Declined));
        Partnerships = [.. register.Partnerships.Where(p => p.IsInForceOn(asOf)).OrderBy(static p => p.Id, StringComparer.Ordinal)];
    }

    /// <summary>The register.</summary>
    public GrowthRegister Register { get; }

    /// <summary>The day looked at.</summary>
    public LocalDate AsOf { get; }

    /// <summary>Bids that are spotted, being prepared or with the funder.</summary>
    public BidTotal Open { get; }

    /// <summary>How often funders said yes.</summary>
    public BidWinRate WinRate { get; }

    /// <summary>The partnerships in force, by identifier.</summary>
    public ImmutableArray<FundingPartnership> Partnerships { get; }

    /// <summary>Looks at a register on a day.</summary>
    /// <param name="register">The register.</param>
    /// <param name="asOf">The day; what is dated after it has not happened.</param>
    public static FundingPipeline Of(GrowthRegister register, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(register);
        return new(register, IsoDate.Check(asOf, nameof(asOf)));
    }

    /// <summary>The bids at a stage. Takes time in proportion to the bids.</summary>
    /// <param name="stage">The stage.</param>
    public BidTotal AtStage(BidStage stage) => Of(b => b.Stage == stage);

    /// <summary>The bids to a source, whatever their stage. Takes time in proportion to the bids.</summary>
    /// <param name="source">The source.</param>
    public BidTotal FromSource(BidSource source) => Of(b => b.Bid.Source == source);

    private BidTotal Of(Func<(FundingBid Bid, BidStage Stage), bool> which) => new(bids.Where(which).Select(static b => b.Bid));
}
