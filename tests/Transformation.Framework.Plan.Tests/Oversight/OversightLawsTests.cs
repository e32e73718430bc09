using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using static Transformation.Framework.Plan.Tests.Oversight.SmallGroup;

namespace Transformation.Framework.Plan.Tests.Oversight;

public sealed class OversightLawsTests
{
    private static readonly Gen<List<OversightMeeting>> Meetings =
        (from day in Gen.Choose(-6, 3)
         from seats in Gen.Elements("", "a", "ab", "bc", "abc", "c", null)
         select Meeting(Today.PlusDays(day), seats)).ListOf().Select(l => l.DistinctBy(m => m.On).ToList());

    [Property(MaxTest = 300)]
    public Property Evidence_KeepsItsLaws() => Prop.ForAll(Meetings.ToArbitrary(), meetings =>
        RegisterLaws.Hold(meetings, some => Group(some).Evidence(Body), m => m.On > Today, Today));

    [Property(MaxTest = 300)]
    public Property LosingAnAttendance_NeverRaisesATally() => Prop.ForAll(Meetings.ToArbitrary(), meetings =>
        Enumerable.Range(0, meetings.Count).All(i => Counts(meetings.Select((m, j) => i == j ? Meeting(m.On, null) : m))
            .Zip(Counts(meetings)).All(t => t.First <= t.Second)));

    [Property(MaxTest = 300)]
    public Property EvidenceAndStanding_Agree() => Prop.ForAll(Meetings.ToArbitrary(), meetings =>
    {
        var standing = Standing(meetings);
        return Counts(meetings).SequenceEqual([standing.Meetings.Count(m => m.State == QuorumState.Quorate), standing.Represented.Length]);
    });

    private static long[] Counts(IEnumerable<OversightMeeting> meetings) => [.. Group(meetings).Evidence(Body).CountOn(Today).Select(t => t.Count)];
}
