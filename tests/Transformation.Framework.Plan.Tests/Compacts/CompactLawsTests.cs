using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using static Transformation.Framework.Plan.Tests.Compacts.SmallCompact;

namespace Transformation.Framework.Plan.Tests.Compacts;

public sealed class CompactLawsTests
{
    [Property(MaxTest = 300)]
    public Property EndingOrWithdrawingARecord_NeverRaisesATally() => Prop.ForAll(
        Gen.Zip(CompactGen.Compacts, Gen.Choose(0, 1000)).ToArbitrary(),
        t => CompactGen.Lessened(t.Item1, t.Item2).All(less => IsNoMore(Tally(less), Tally(t.Item1))));

    [Property(MaxTest = 300)]
    public Property OrderOfRecords_DoesNotMatter() => Prop.ForAll(
        Gen.Zip(CompactGen.Compacts, Gen.Choose(0, int.MaxValue)).ToArbitrary(),
        t => Told(t.Item1) == Told(CompactGen.Shuffled(t.Item1, t.Item2)));

    [Property(MaxTest = 300)]
    public Property RecordsDatedAfterTheDay_DoNotCount() => Prop.ForAll(
        CompactGen.Compacts.ToArbitrary(), compact => Told(compact) == Told(CompactGen.KnownBy(compact, Today)));

    [Property(MaxTest = 300)]
    public Property APartyThatLeaves_DoesNotVoidItForTwoOthers() => Prop.ForAll(CompactGen.Compacts.ToArbitrary(), compact =>
    {
        var before = Standing(compact);
        return before.Signed < 3 || before.Parties.All(p => Standing(CompactGen.Without(compact, p.Party.Party)).IsInForce);
    });

    [Property(MaxTest = 300)]
    public Property Reciprocity_WhatOneGetsAnotherGives() => Prop.ForAll(CompactGen.Compacts.ToArbitrary(), compact =>
    {
        var parties = Standing(compact).Parties;
        return parties.All(p =>
            p.Gets.All(c => parties.Any(other => other != p && other.Gives.Contains(c)))
            && p.GetsFromSigned.All(p.Gets.Contains)
            && p.Gives.All(c => c.IsShared || !p.Gets.Contains(c)));
    });

    [Property(MaxTest = 300)]
    public Property Document_RoundTrips() => Prop.ForAll(CompactGen.Compacts.ToArbitrary(), compact =>
    {
        var text = PlanJson.Compact.ToText(compact);
        var again = PlanJson.Compact.Load(text).OrThrow();
        return PlanJson.Compact.ToText(again) == text && Told(again) == Told(compact);
    });

    private static bool IsNoMore((long Signatures, long Reviews) less, (long Signatures, long Reviews) more) =>
        less.Signatures <= more.Signatures && less.Reviews <= more.Reviews;

    /// <summary>Everything a standing says, on the day and a little before.</summary>
    private static string Told(Compact compact) => string.Join('\n', new[] { 0, -2, -5 }.Select(day =>
    {
        var standing = Standing(compact, day);
        return CompactText.Explain(standing) + Tally(compact, day)
            + string.Join('|', standing.Findings.Select(f => CompactText.Describe(f) + string.Join(',', f.Records)))
            + string.Join('|', standing.Feedback.Select(CompactText.Describe))
            + string.Join('|', standing.Parties.Select(p => $"{p.Party.Party} {p.Signature} {p.RestsOn?.On} {string.Join(',', p.Gets.Select(c => c.Id))}"));
    }));
}
