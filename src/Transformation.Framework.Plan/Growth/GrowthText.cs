using System.Collections.Immutable;
using System.Globalization;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>Puts a pipeline of funding into plain English.</summary>
/// <remarks>Pure functions; the wording is for readers and may change between versions.</remarks>
public static class GrowthText
{
    /// <summary>The pipeline in a few sentences: each stage that has a bid, what was won, and the partnerships.</summary>
    /// <param name="pipeline">The pipeline.</param>
    public static ImmutableArray<string> Summarise(FundingPipeline pipeline)
    {
        ArgumentNullException.ThrowIfNull(pipeline);
        var (won, decided) = (pipeline.WinRate.Awarded, pipeline.WinRate.Decided);
        var money = pipeline.Partnerships.Count(static p => p.BringsMoney);
        return
        [
            .. Enum.GetValues<BidStage>().Order()
                .Select(stage => (Stage: stage, Total: pipeline.AtStage(stage)))
                .Where(static t => t.Total.Bids.Length > 0)
                .Select(static t => $"{t.Stage}: {Describe(t.Total)}."),
            decided.Bids.IsEmpty
                ? "No bid has been decided on."
                : $"Won: {Sentence.Of(won.Bids.Length, decided.Bids.Length)} bids decided on; by value {Amount(won)} of {Amount(decided)}.",
            $"{Sentence.Count(pipeline.Partnerships.Length, "partnership")} in force, of which {Sentence.Count(money, "brings", "bring")} funding or investment.",
        ];
    }

    /// <summary>A total in a clause: <c>2 bids, £150,000 to £200,000, 1 without a value</c>.</summary>
    /// <param name="total">The total.</param>
    public static string Describe(BidTotal total)
    {
        ArgumentNullException.ThrowIfNull(total);
        return $"{Sentence.Count(total.Bids.Length, "bid")}, {Amount(total)}";
    }

    private static string Amount(BidTotal total) => (total.Known, total.WithoutValue) switch
    {
        (null, 0) => "nothing",
        (null, _) => "value unknown",
        ({ } value, 0) => Amount(value),
        ({ } value, var unknown) => $"{Amount(value)} and {Sentence.Count(unknown, "bid")} of unknown value",
    };

    private static string Amount(BidValue value) => (value.Low == value.High ? Pounds(value.Low) : $"{Pounds(value.Low)} to {Pounds(value.High)}") + (value.Low.Basis == PriceBasis.Nominal ? "" : $" ({value.Low.Basis})");

    private static string Pounds(Money money) => string.Create(CultureInfo.InvariantCulture, $"£{money.Pounds:#,##0.##}");
}
