using FsCheck;
using FsCheck.Fluent;

namespace Transformation.Framework.Benefits.Tests;

/// <summary>Draws benefits and maps with awkward decimals, all of them valid.</summary>
internal static class RandomMaps
{
    private static readonly Party[] Parties =
    [
        Party.Of(Sketch.Ambulance), Party.Of(Sketch.Acute), Party.Of(Sketch.Council), Party.Of(OrganisationId.Local("sirona")),
    ];

    internal static Gen<BenefitProfile> Profiles =>
        from kind in Gen.Elements(BenefitClass.CashReleasing, BenefitClass.NonCashReleasing, BenefitClass.Societal)
        from isDisbenefit in Gen.Frequency((4, Gen.Constant(false)), (1, Gen.Constant(true)))
        from isHealth in Gen.Elements(true, false)
        from quantity in Gen.Choose(1, 10_000_000)
        from unitValue in Gen.Choose(0, 1_000_000)
        from deadweight in PerCent(60)
        from attribution in PerCent(100)
        from timing in Timings
        from shares in Shares(kind == BenefitClass.Societal ? [.. Parties, Party.Public] : Parties)
        select Sketch.Profile(
            Sketch.Worth(
                decimal.Round(quantity / 7m, 6) * (isDisbenefit ? -1 : 1),
                unitValue / 100m,
                deadweight,
                attribution,
                isHealth && kind == BenefitClass.Societal ? DiscountKind.Health : DiscountKind.Standard),
            kind,
            timing,
            shares,
            isDisbenefit);

    internal static Gen<BenefitTiming> Timings =>
        from start in Gen.Choose(-3, 8)
        from years in Gen.Choose(1, 25)
        from ramp in Ramps(years)
        from dropOff in Gen.Choose(0, 300)
        from dropOffFrom in Gen.Elements(DropOffFrom.BenefitStart, DropOffFrom.FullEffect)
        select new BenefitTiming(Sketch.Base.PlusYears(start), years, ramp, Percentage.Of(dropOff / 10m), dropOffFrom);

    private static Gen<BenefitRamp> Ramps(int years) => Gen.OneOf(
        Gen.Constant(BenefitRamp.Step),
        Gen.Choose(1, years).Select(BenefitRamp.Linear),
        Gen.Choose(1, years).Select(BenefitRamp.SCurve),
        Gen.Choose(0, 100).Select(static p => p / 3m).ListOf().Select(r => BenefitRamp.Series(r.Take(years).Select(Percentage.Of))));

    internal static Gen<BenefitsMap> Maps => MapOf(Sketch.Initiative);

    /// <summary>Three initiatives.</summary>
    internal static Gen<BenefitsMap[]> Systems =>
        from a in MapOf(InitiativeId.From("a"))
        from b in MapOf(InitiativeId.From("b"))
        from c in MapOf(InitiativeId.From("c"))
        select new[] { a, b, c };

    private static Gen<BenefitsMap> MapOf(InitiativeId initiative) =>
        from profiles in Profiles.NonEmptyListOf()
        from costs in Costs.ListOf()
        select Sketch.Map(
            profiles.Take(5).Select(static (p, i) => Sketch.Benefit($"benefit-{i}", p)),
            costs.Take(4).Select(static (c, i) => Sketch.Cost($"cost-{i}", c.Pounds, c.Payer, c.From, c.From + c.More)),
            initiative);

    private static Gen<(decimal Pounds, OrganisationId Payer, int From, int More)> Costs =>
        from pounds in Gen.Choose(-1_000_000, 100_000_000)
        from payer in Gen.Elements(Parties)
        from start in Gen.Choose(-3, 8)
        from more in Gen.Choose(0, 15)
        select (pounds / 300m, payer.Organisation!.Value, start, more);

    private static Gen<decimal?> PerCent(int most) =>
        Gen.Frequency((1, Gen.Constant((decimal?)null)), (3, Gen.Choose(0, most * 10).Select(static p => (decimal?)(p / 10m))));

    /// <summary>Thirds and sevenths rounded to four places, the last taking what is left.</summary>
    private static Gen<IReadOnlyList<BenefitShare>> Shares(Party[] candidates) =>
        from parties in Gen.SubListOf(candidates).Where(static p => p.Count > 0)
        from weights in Gen.Choose(1, 9).ArrayOf(parties.Count)
        select (IReadOnlyList<BenefitShare>)Split(parties, weights).ToArray();

    private static IEnumerable<BenefitShare> Split(IList<Party> parties, int[] weights)
    {
        var left = 100m;
        for (var i = 0; i < parties.Count; i++)
        {
            var percent = i == parties.Count - 1 ? left : decimal.Round(100m * weights[i] / weights.Sum(), 4);
            left -= percent;
            yield return new(parties[i], Percentage.Of(percent));
        }
    }
}
