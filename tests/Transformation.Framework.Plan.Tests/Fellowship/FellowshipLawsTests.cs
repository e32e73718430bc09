using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using static Transformation.Framework.Plan.Tests.Fellowship.FellowshipGen;

namespace Transformation.Framework.Plan.Tests.Fellowship;

public sealed class FellowshipLawsTests
{
    [Property]
    public Property TakingAFellowAway_NeverRaisesATally() => Prop.ForAll(
        Gen.Zip(Registers, Gen.Choose(0, 100)).ToArbitrary(),
        t => t.Item1.Fellows.IsEmpty || Tallies.HaveNotRisen(t.Item1, Without(t.Item1, t.Item1.Fellows[t.Item2 % t.Item1.Fellows.Length].Id), Today));

    [Property]
    public Property EndingAFellowship_NeverRaisesATally() => Prop.ForAll(
        Gen.Zip(Registers, Gen.Choose(0, 100)).ToArbitrary(),
        t => t.Item1.Fellows.IsEmpty || Tallies.HaveNotRisen(t.Item1, t.Item1.With(Ended(t.Item1.Fellows[t.Item2 % t.Item1.Fellows.Length])), Today));

    [Property]
    public Property OrderOfRecords_DoesNotMatter() => Prop.ForAll(
        Gen.Zip(Registers, Gen.Choose(0, int.MaxValue)).ToArbitrary(),
        t => FellowshipRegister.Create("f", "F", Tallies.Shuffled(t.Item1.Fellows, t.Item2), Tallies.Shuffled(t.Item1.Events, t.Item2)).OrThrow() is var other
            && Tallies.AreTheSame(t.Item1, other, Today)
            && Told(t.Item1) == Told(other));

    [Property]
    public Property WhatIsDatedLater_DoesNotCount() => Prop.ForAll(Registers.ToArbitrary(), register =>
    {
        var later = register.Fellows.Where(f => f.Joined > Today).Select(f => f.Id).ToHashSet();
        var without = FellowshipRegister.Create(
            "f",
            "F",
            register.Fellows.Where(f => f.Joined <= Today),
            register.Events.Where(e => e.On <= Today).Select(e => new FellowshipEvent(e.Id, e.Kind, e.Title, e.On, e.Attended?.Where(a => !later.Contains(a))))).OrThrow();
        return Tallies.AreTheSame(register, without, Today) && Told(register) == Told(without);
    });

    [Property]
    public Property EveryFellow_IsReachedOrNotOrUnknown() => Prop.ForAll(Registers.ToArbitrary(), register =>
    {
        var overview = FellowshipOverview.Of(register, Today);
        return overview.Fellows.Select(f => f.Id).SequenceEqual(overview.Reached.Concat(overview.NotReached).Concat(overview.ReachUnknown).Order(StringComparer.Ordinal))
            && overview.ByOrganisation.Values.Sum() == overview.Fellows.Length;
    });

    private static FellowshipRegister Without(FellowshipRegister register, string id) => FellowshipRegister.Create(
        "f",
        "F",
        register.Fellows.Where(f => f.Id != id),
        register.Events.Select(e => new FellowshipEvent(e.Id, e.Kind, e.Title, e.On, e.Attended?.Where(a => a != id)))).OrThrow();

    private static Fellow Ended(Fellow f) =>
        new(f.Id, f.Organisation, f.Joined, f.Until is { } until && until < Today ? until : f.Joined, f.Skills, f.Interests, f.Available);

    private static string Told(FellowshipRegister register)
    {
        var overview = FellowshipOverview.Of(register, Today);
        return string.Join('\n', FellowshipText.Describe(overview))
            + string.Join(',', [.. overview.Reached, "/", .. overview.NotReached, "/", .. overview.ReachUnknown])
            + string.Join(',', overview.BySkill.Select(s => $"{s.Key}={s.Value}"));
    }
}
