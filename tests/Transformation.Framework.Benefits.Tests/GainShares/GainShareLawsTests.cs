using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Transformation.Framework.Benefits.Tests;

public class GainShareLawsTests
{
    private static readonly GainBasis[] Bases = [GainBasis.NetCash, GainBasis.NetPublicValue];

    [Property]
    public Property Transfers_ByAnyRule_AddUpToNothingAndTargetsToTheWhole() => Prop.ForAll(RandomMaps.Systems.ToArbitrary(), static maps =>
        Shares(Run(maps)).All(static s =>
            s.Organisations.Sum(static o => o.Transfer.Pounds) == 0
            && s.Organisations.Sum(static o => o.Target.Pounds) == s.Together.Pounds
            && s.Together.Pounds + s.OutsideMoney.Pounds >= 0));

    [Property]
    public Property Own_ByAnyRule_IsTheLedgers() => Prop.ForAll(RandomMaps.Systems.ToArbitrary(), static maps =>
    {
        var appraisal = Run(maps);
        return Shares(appraisal).All(share => share.Organisations.All(o => o.Own == (appraisal.ByParty.TryGetValue(Party.Of(o.Organisation), out var ledger)
            ? (share.Basis == GainBasis.NetCash ? ledger.NetCash : ledger.NetPublicValue).PresentValue
            : Money.Zero(appraisal.Settings.Prices))));
    });

    [Property]
    public Property ByShapleyValue_OrderOfMaps_MakesNoDifference() => Prop.ForAll(RandomMaps.Systems.ToArbitrary(), static maps =>
        Bases.All(basis => Shapley(Run(maps), basis).Organisations.SequenceEqual(Shapley(Run([.. maps.Reverse()]), basis).Organisations)));

    [Property]
    public Property ByShapleyValue_EachInitiative_AddsUpToWhatItBringsTogether() => Prop.ForAll(RandomMaps.Systems.ToArbitrary(), static maps =>
        Bases.All(basis => Shapley(Run(maps), basis).Contributions.GroupBy(static c => c.Initiative).All(static initiative =>
            initiative.Sum(static c => c.Part.Pounds) == initiative.First().Together.Pounds
            && initiative.Sum(static c => c.Own.Pounds) == initiative.First().Together.Pounds)));

    [Property]
    public Property ByShapleyValue_NoHarmAndNoLossTogether_LeavesNobodyWorseOffThanAlone() => Prop.ForAll(RandomMaps.Systems.ToArbitrary(), static maps =>
        Bases.All(basis => Shapley(Run(maps), basis).Contributions
            .Where(c => c.Together.Pounds >= 0 && !maps.Single(m => m.Initiative == c.Initiative).Benefits.Any(static b => b.Profile!.IsDisbenefit))
            .All(static c => c.Part.Pounds >= c.Alone.Pounds - 0.0000000001m)));

    [Property]
    public Property ByShapleyValue_TwoInTheSamePlace_HaveTheSame() => Prop.ForAll(
        Gen.Choose(1, 1_000_000).ToArbitrary(), Gen.Choose(0, 1_000_000).ToArbitrary(), static (gain, cost) =>
        {
            // Two organisations own and realise alike; the third pays. Equal to a step of the grid, which cannot always be halved.
            var map = Sketch.Map(
                [Alike("a", Sketch.Acute, gain / 7m), Alike("b", Sketch.Council, gain / 7m)], [Sketch.Cost("hub", cost / 3m)]);
            var parts = Shapley(Run([map]), GainBasis.NetPublicValue).Organisations.ToDictionary(static o => o.Organisation, static o => o.Target.Pounds);
            return decimal.Abs(parts[Sketch.Acute] - parts[Sketch.Council]) <= 0.0000000001m;
        });

    [Property]
    public Property MakeWhole_TogetherTheyGain_NobodyIsWorseOffAndNobodyPaysWithoutGaining() => Prop.ForAll(RandomMaps.Systems.ToArbitrary(), static maps =>
        Bases.Select(basis => GainShare.MakeWhole(Run(maps), basis)).All(static share =>
            share.Together.Pounds < 0
                ? share.Organisations.All(static o => o.Own.Pounds < 0 || o.Target.Pounds == 0)
                : share.Organisations.All(static o => o.Target.Pounds >= 0 && (o.Transfer.Pounds >= 0 || o.Own.Pounds > 0))));

    private static ChainNode Alike(string id, OrganisationId organisation, decimal pounds) => Sketch.Benefit(
        id, Sketch.Profile(Sketch.Worth(1, pounds), shares: [BenefitShare.Of(organisation, 100)]), owner: new(organisation, "Director"));

    private static IEnumerable<GainShare> Shares(Appraisal appraisal) => Bases.SelectMany(basis => new[]
    {
        Shapley(appraisal, basis),
        GainShare.InProportionToCosts(appraisal, basis),
        GainShare.InProportionToGains(appraisal, basis),
        GainShare.MakeWhole(appraisal, basis),
    }).OfType<GainShare>();

    private static GainShare Shapley(Appraisal appraisal, GainBasis basis) => GainShare.ByShapleyValue(appraisal, basis).OrThrow();

    private static Appraisal Run(BenefitsMap[] maps) => Appraisal.Run(Sketch.Settings(), maps).OrThrow();
}
