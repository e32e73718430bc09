using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

/// <summary>A system's bids for new funding, and its partnerships.</summary>
/// <remarks>
/// <para>Values of bids are all of one price basis. The order of records means nothing. Source of the component: BNSSG ICB Board, 3 October 2024, item 6.2, section 7.</para>
/// <para>As evidence: <c>funding-bids</c> counts the bids that two organisations or more had submitted by the day and have not withdrawn, whatever the funder said; <c>funding-partnerships</c> the partnerships in
/// force on it that bring funding or investment.</para>
/// <para>Immutable; safe to share between threads.</para>
/// </remarks>
public sealed class GrowthRegister : IEvidenceSource
{
    private const string What = "growth register";

    private GrowthRegister(string id, ImmutableArray<FundingBid> bids, ImmutableArray<FundingPartnership> partnerships, Provenance? provenance)
    {
        Id = IdentifierText.Check(id, "an identifier", nameof(id));
        Bids = bids;
        Partnerships = partnerships;
        Provenance = provenance;
    }

    /// <summary>Its identifier.</summary>
    public string Id { get; }

    /// <summary>The bids, in the order given; no identifier stands twice.</summary>
    public ImmutableArray<FundingBid> Bids { get; }

    /// <summary>The partnerships, in the order given; no identifier stands twice.</summary>
    public ImmutableArray<FundingPartnership> Partnerships { get; }

    /// <summary>Where the records come from; null when not recorded.</summary>
    public Provenance? Provenance { get; }

    /// <summary>Puts records together, or says everything that is wrong between them.</summary>
    /// <param name="id">An identifier; <see cref="IdentifierText"/> has the rule.</param>
    /// <param name="bids">The bids; their values all of one price basis.</param>
    /// <param name="partnerships">The partnerships.</param>
    /// <param name="provenance">Where the records come from.</param>
    /// <returns>The register, or problems with paths such as <c>$.bids[3].value</c>.</returns>
    /// <exception cref="ArgumentException">The identifier cannot be accepted, or an item is null.</exception>
    public static Checked<GrowthRegister> Create(
        string id, IEnumerable<FundingBid>? bids = null, IEnumerable<FundingPartnership>? partnerships = null, Provenance? provenance = null)
    {
        var placedBids = ItemChecks.Place(bids, nameof(bids));
        var placedPartnerships = ItemChecks.Place(partnerships, nameof(partnerships));
        var problems = new ProblemCollector();
        CheckBetween(placedBids, placedPartnerships, problems);
        return problems.IsEmpty
            ? Checked<GrowthRegister>.Valid(What, new(id, RegisterItems.Values(placedBids), RegisterItems.Values(placedPartnerships), provenance))
            : Checked<GrowthRegister>.Invalid(What, problems.ToImmutable());
    }

    /// <summary>The register with one more bid, or with this one in place of that with the same identifier.</summary>
    /// <param name="bid">The bid.</param>
    /// <exception cref="InvalidDocumentException">Its value is of another price basis than those of the others.</exception>
    public GrowthRegister With(FundingBid bid)
    {
        ArgumentNullException.ThrowIfNull(bid);
        return Create(Id, RegisterItems.Put(Bids, bid, static b => b.Id), Partnerships, Provenance).OrThrow();
    }

    /// <summary>The register with one more partnership, or with this one in place of that with the same identifier.</summary>
    /// <param name="partnership">The partnership.</param>
    public GrowthRegister With(FundingPartnership partnership)
    {
        ArgumentNullException.ThrowIfNull(partnership);
        return new(Id, Bids, RegisterItems.Put(Partnerships, partnership, static p => p.Id), Provenance);
    }

    /// <inheritdoc />
    public ImmutableArray<EvidenceTally> CountOn(LocalDate asOf)
    {
        IsoDate.Check(asOf, nameof(asOf));
        return
        [
            new("funding-bids", Bids.Where(b => b.Partners.Length > 0 && IsSubmitted(b, asOf)).Select(static b => b.Id)),
            new("funding-partnerships", Partnerships.Where(p => p.BringsMoney && p.IsInForceOn(asOf)).Select(static p => p.Id)),
        ];
    }

    internal static void CheckBetween(IEnumerable<JsonItem<FundingBid>> bids, IEnumerable<JsonItem<FundingPartnership>> partnerships, ProblemCollector problems)
    {
        ItemChecks.ReportRepeatedIds(bids, static b => b.Id, "bid", problems);
        ItemChecks.ReportRepeatedIds(partnerships, static p => p.Id, "partnership", problems);
        PriceBasis? basis = null;
        foreach (var bid in bids)
        {
            if (ItemChecks.Part(bid, static b => b.Value, "value", FundingBidShape.Value) is { Low.Basis: var own } && own != (basis ??= own))
            {
                problems.Add($"{bid.Path}.value", ProblemCodes.Contradiction, $"This value is {own}, those before it are {basis}: they cannot be added up.");
            }
        }
    }

    private static bool IsSubmitted(FundingBid bid, LocalDate asOf) => bid.StageOn(asOf) is BidStage.Submitted or BidStage.Awarded or BidStage.Declined;
}
