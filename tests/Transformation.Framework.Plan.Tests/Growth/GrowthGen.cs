using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan.Tests.Growth;

/// <summary>Bids and partnerships with dates around a day.</summary>
internal static class GrowthGen
{
    internal static readonly LocalDate Today = new(2025, 1, 30);

    internal static readonly OrganisationId A = OrganisationId.Parse("local:a");

    internal static readonly OrganisationId B = OrganisationId.Parse("local:b");

    internal static Gen<List<FundingBid>> Bids { get; } =
        (from first in Gen.Elements(BidStage.Spotted, BidStage.Preparing, BidStage.Submitted)
         from end in Gen.Elements<BidStage?>(null, BidStage.Submitted, BidStage.Awarded, BidStage.Declined, BidStage.Withdrawn)
         from day in Gen.Choose(-4, 2)
         from later in Gen.Choose(0, 3)
         from isJoint in Gen.Elements(true, true, false)
         from source in Gen.Elements(Enum.GetValues<BidSource>())
         from low in Gen.Elements<int?>(null, 0, 10)
         from more in Gen.Choose(0, 5)
         select (Func<int, FundingBid>)(n => new FundingBid(
             $"b{n}",
             "B",
             source,
             A,
             end > first ? [new(first, Today.PlusDays(day)), new(end.Value, Today.PlusDays(day + later))] : [new(first, Today.PlusDays(day))],
             isJoint ? [B] : [],
             low is { } pounds ? new BidValue(Money.Nominal(pounds), Money.Nominal(pounds + more)) : null)))
        .ListOf().Select(list => list.Select((make, n) => make(n)).ToList());

    internal static Gen<List<FundingPartnership>> Partnerships { get; } =
        (from day in Gen.Choose(-3, 2)
         from lasts in Gen.Elements<int?>(null, 0, 1, 3)
         from brings in Gen.Elements(PartnershipContribution.Funding, PartnershipContribution.Investment, PartnershipContribution.Data)
         select (Func<int, FundingPartnership>)(n => new FundingPartnership(
             $"p{n}", "P", "Somebody", [A], [brings], Today.PlusDays(day), lasts is { } l ? Today.PlusDays(day + l) : null)))
        .ListOf().Select(list => list.Select((make, n) => make(n)).ToList());

    internal static GrowthRegister Register(params IEnumerable<object> records) =>
        GrowthRegister.Create("r", records.OfType<FundingBid>(), records.OfType<FundingPartnership>()).OrThrow();

    internal static FundingPipeline Pipeline(params IEnumerable<object> records) => FundingPipeline.Of(Register(records), Today);
}
