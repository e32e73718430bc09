using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Transformation.Framework.Plan.Tests.Oversight;
using static Transformation.Framework.Plan.Tests.Growth.GrowthGen;

namespace Transformation.Framework.Plan.Tests.Growth;

public sealed class GrowthLawsTests
{
    [Property(MaxTest = 300)]
    public Property Bids_KeepTheLawsOfEvidence() => Prop.ForAll(GrowthGen.Bids.ToArbitrary(), bids =>
        RegisterLaws.Hold(bids, some => Register(some), b => b.History[0].On > Today, Today));

    [Property(MaxTest = 300)]
    public Property Partnerships_KeepTheLawsOfEvidence() => Prop.ForAll(Partnerships.ToArbitrary(), partnerships =>
        RegisterLaws.Hold(partnerships, some => Register(some), p => p.From > Today, Today));

    [Property(MaxTest = 300)]
    public Property EndingAPartnershipOrWithdrawingABid_NeverRaisesATally() => Prop.ForAll(
        Gen.Zip(GrowthGen.Bids, Partnerships).ToArbitrary(),
        t =>
        {
            var bids = t.Item1.Select(b => IsOver(b.History[^1]) || b.History[^1].On > Today
                ? b
                : new FundingBid(b.Id, b.Title, b.Source, b.Lead, b.History.Add(new(BidStage.Withdrawn, Today)), b.Partners, b.Value));
            var partnerships = t.Item2.Select(p => p.From >= Today
                ? p
                : new FundingPartnership(p.Id, p.Title, p.With, p.Organisations, p.Brings, p.From, p.Until < Today ? p.Until : Today.PlusDays(-1)));
            return Register([.. bids, .. partnerships]).CountOn(Today).Zip(Register([.. t.Item1, .. t.Item2]).CountOn(Today)).All(c => c.First.Count <= c.Second.Count);
        });

    [Property(MaxTest = 300)]
    public Property StagesAndSources_AddUpToTheSame() => Prop.ForAll(GrowthGen.Bids.ToArbitrary(), bids =>
    {
        var pipeline = Pipeline(bids);
        var stages = Enum.GetValues<BidStage>().Select(pipeline.AtStage).ToList();
        var sources = Enum.GetValues<BidSource>().Select(pipeline.FromSource).ToList();
        return Added(stages) == Added(sources)
            && Added(stages).Bids == bids.Count(b => b.StageOn(Today) is not null)
            && Added([pipeline.Open, pipeline.WinRate.Decided, pipeline.AtStage(BidStage.Withdrawn)]) == Added(stages)
            && pipeline.WinRate.Awarded.Bids.Length <= pipeline.WinRate.Decided.Bids.Length;
    });

    [Property(MaxTest = 200)]
    public Property Order_DoesNotMatter() => Prop.ForAll(
        Gen.Zip(GrowthGen.Bids, Partnerships).ToArbitrary(),
        t => Told([.. t.Item1, .. t.Item2]) == Told([.. Enumerable.Reverse(t.Item2), .. Enumerable.Reverse(t.Item1)]));

    private static (int Bids, int WithoutValue, decimal Low, decimal High) Added(IReadOnlyCollection<BidTotal> totals) => (
        totals.Sum(t => t.Bids.Length),
        totals.Sum(t => t.WithoutValue),
        totals.Sum(t => t.Known?.Low.Pounds ?? 0),
        totals.Sum(t => t.Known?.High.Pounds ?? 0));

    private static bool IsOver(BidStageChange change) => change.Stage >= BidStage.Awarded;

    private static string Told(IEnumerable<object> records) => string.Join('\n', GrowthText.Summarise(Pipeline(records)));
}
