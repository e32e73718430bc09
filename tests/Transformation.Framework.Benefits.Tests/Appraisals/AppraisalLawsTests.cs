using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Transformation.Framework.Benefits.Tests;

public class AppraisalLawsTests
{
    [Property]
    public Property ByParty_AddedUp_IsTheSystemToTheLastDigit() => Prop.ForAll(RandomMaps.Systems.ToArbitrary(), static maps =>
    {
        var appraisal = Run(maps);
        return Series.All(pick => pick(appraisal.System).Years.Index().All(year =>
                appraisal.ByParty.Values.Sum(p => pick(p).Years[year.Index].Amount.Pounds) == year.Item.Amount.Pounds
                && appraisal.ByParty.Values.Sum(p => pick(p).Years[year.Index].PresentValue.Pounds) == year.Item.PresentValue.Pounds))
            && appraisal.System.NetPublicValue.PresentValue == appraisal.PublicValueCase.NetPresentSocialValue;
    });

    [Property]
    public Property Shares_OfABenefitInAYear_AddUpToItsWholeValueExactly() => Prop.ForAll(RandomMaps.Profiles.ToArbitrary(), static profile =>
    {
        var flows = Run(Sketch.Map(profile)).BenefitFlows;
        var alone = Run(Sketch.Map(WithShares(profile, [new(profile.Class == BenefitClass.Societal ? Party.Public : Party.Of(Sketch.Acute), Percentage.Hundred)])));
        return flows.GroupBy(static f => f.Year).All(year =>
            year.Sum(static f => f.Amount.Pounds) == alone.System.PublicValue[year.Key].Amount.Pounds);
    });

    [Property]
    public Property Shares_OfABenefit_AreEachWithinOneStepOfTheGrid() => Prop.ForAll(RandomMaps.Profiles.ToArbitrary(), static profile =>
        Run(Sketch.Map(profile)).BenefitFlows.All(static f =>
            decimal.Abs(f.Factors.Aggregate(1m, static (product, factor) => product * factor.Value) - f.Amount.Pounds) <= 0.0000000002m));

    [Property]
    public Property Order_OfMapsNodesLinksCostsAndShares_MakesNoDifference() => Prop.ForAll(
        RandomMaps.Systems.ToArbitrary(), static maps => Lines(Run(maps)) == Lines(Run([.. maps.Reverse().Select(Reversed)])));

    [Property]
    public Property Years_InAndOutOfTheWindow_LoseNothing() => Prop.ForAll(RandomMaps.Systems.ToArbitrary(), static maps =>
    {
        var narrow = Run(maps, years: 6);
        var wide = Appraisal.Run(new AppraisalSettings(Sketch.Base.PlusYears(-10), 100, Sketch.Base), maps).OrThrow();
        return wide.Excluded.IsEmpty
            && wide.System.PublicValue.Total.Pounds == narrow.System.PublicValue.Total.Pounds + narrow.Excluded.Where(static e => !e.IsCost).Sum(static e => e.Amount.Pounds)
            && wide.System.Costs.Total.Pounds == narrow.System.Costs.Total.Pounds + narrow.Excluded.Where(static e => e.IsCost).Sum(static e => e.Amount.Pounds);
    });

    [Property]
    public Property Delay_OfAPositiveConstantBenefit_NeverRaisesTheNetValue() => Prop.ForAll(
        (from pounds in Gen.Choose(0, 1_000_000)
         from start in Gen.Choose(0, 20)
         from years in Gen.Choose(1, 30)
         from delay in Gen.Choose(1, 10)
         from kind in Gen.Elements(DiscountKind.Standard, DiscountKind.Health)
         select (Worth: Sketch.Worth(pounds, 0.07m, discounting: kind), start, years, delay)).ToArbitrary(),
        static x => NetValue(x.Worth, x.start + x.delay, x.years) <= NetValue(x.Worth, x.start, x.years));

    [Property]
    public Property Units_DoubledAndWorthHalf_ChangeNothing() => Prop.ForAll(RandomMaps.Profiles.ToArbitrary(), static profile =>
    {
        var value = profile.Value!;
        var other = new BenefitValue(
            value.AnnualQuantity * 2, value.QuantityUnit, value.UnitValue * 0.5m, value.UnitValueProvenance, null, value.Additionality, value.Discounting);
        var same = BenefitProfile.Create(profile.Class, profile.Measure, other, profile.Timing, profile.RealisedBy, profile.IsDisbenefit).OrThrow();
        return Lines(Run(Sketch.Map(profile))) == Lines(Run(Sketch.Map(same)));
    });

    [Property]
    public Property Maps_AppraisedTogether_AreTheSumOfEachAlone() => Prop.ForAll(RandomMaps.Systems.ToArbitrary(), static maps =>
        Run(maps).PublicValueCase.NetPresentSocialValue.Pounds == maps.Sum(static m => Run(m).PublicValueCase.NetPresentSocialValue.Pounds));

    [Property]
    public Property Rules_ForTheRatio_GiveTheSameNetValue() => Prop.ForAll(RandomMaps.Maps.ToArbitrary(), static map =>
        Case(BenefitCostRule.DisbenefitsAddToCosts, map).NetPresentSocialValue == Case(BenefitCostRule.DisbenefitsReduceBenefits, map).NetPresentSocialValue
        && Case(BenefitCostRule.DisbenefitsAddToCosts, map) is var moved
        && moved.PresentValueOfBenefits - moved.PresentValueOfCosts == moved.NetPresentSocialValue);

    private static readonly Func<Ledger, FlowSeries>[] Series =
    [
        static l => l.Costs, static l => l.CashReleasing, static l => l.NonCashReleasing, static l => l.Societal,
        static l => l.NetCash, static l => l.PublicValue, static l => l.NetPublicValue,
    ];

    private static Appraisal Run(params BenefitsMap[] maps) => Run(maps, years: 12);

    private static Appraisal Run(BenefitsMap[] maps, int years) => Appraisal.Run(Sketch.Settings(years), maps).OrThrow();

    /// <summary>Within years that hold both the benefit and its delay, so that nothing falls out at the end.</summary>
    private static decimal NetValue(BenefitValue worth, int start, int years)
    {
        var profile = Sketch.Profile(worth, BenefitClass.Societal, new(Sketch.Base.PlusYears(start), years));
        return Run([Sketch.Map(profile)], years: 60).PublicValueCase.NetPresentSocialValue.Pounds;
    }

    private static PublicValueCase Case(BenefitCostRule rule, BenefitsMap map) =>
        Appraisal.Run(new AppraisalSettings(Sketch.Base, 12, Sketch.Base) { BenefitCostRule = rule }, map).OrThrow().PublicValueCase;

    private static BenefitProfile WithShares(BenefitProfile profile, IEnumerable<BenefitShare> shares) =>
        BenefitProfile.Create(profile.Class, profile.Measure, profile.Value, profile.Timing, shares, profile.IsDisbenefit).OrThrow();

    private static BenefitsMap Reversed(BenefitsMap map) => BenefitsMap.Create(
        map.Initiative,
        map.Title,
        map.Nodes.Reverse().Select(static n => n.Profile is { } profile
            ? ChainNode.Benefit(n.Id, n.Title, n.Owner!, WithShares(profile, profile.RealisedBy.Reverse()))
            : n),
        map.Links.Reverse(),
        map.Costs.Reverse()).OrThrow();

    /// <summary>Every line and total of an appraisal as text.</summary>
    private static string Lines(Appraisal appraisal) => string.Join('\n',
    [
        .. appraisal.BenefitFlows.Select(static f => string.Create(
            CultureInfo.InvariantCulture, $"{f.Initiative} {f.Benefit} {f.Class} {f.Year} {f.Party} {f.Amount.Pounds / 1.0000000000m} {f.PresentValue.Pounds / 1.0000000000m}")),
        .. appraisal.CostFlows.Select(static f => string.Create(
            CultureInfo.InvariantCulture, $"{f.Initiative} {f.Cost.Id} {f.Year} {f.Amount.Pounds / 1.0000000000m} {f.PresentValue.Pounds / 1.0000000000m}")),
        .. appraisal.ByParty.Select(static p => $"{p.Key} {p.Value.NetPublicValue.PresentValue}"),
        $"{appraisal.PublicValueCase.NetPresentSocialValue}",
    ]);
}
