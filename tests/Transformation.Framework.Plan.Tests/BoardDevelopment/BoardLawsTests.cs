using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using static Transformation.Framework.Plan.Tests.BoardDevelopment.SmallBoard;

namespace Transformation.Framework.Plan.Tests.BoardDevelopment;

public sealed class BoardLawsTests
{
    private static readonly string[] Everybody = ["a", "b", "c"];

    [Property(MaxTest = 300)]
    public Property TakingAwayARecord_NeverRaisesATally() => Prop.ForAll(
        Gen.Zip(Programmes(), Gen.Choose(0, 1000)).ToArbitrary(),
        t => Lessened(t.Item1, t.Item2).All(less => IsNoMore(Tally(less), Tally(t.Item1))));

    [Property(MaxTest = 300)]
    public Property OrderOfRecords_DoesNotMatter() => Prop.ForAll(
        Gen.Zip(Programmes(), Gen.Choose(0, int.MaxValue)).ToArbitrary(),
        t => Told(t.Item1) == Told(Of([.. Mixed(t.Item1.Members, t.Item2), .. Mixed(t.Item1.Modules, t.Item2), .. Mixed(t.Item1.Sessions, t.Item2)])));

    [Property(MaxTest = 300)]
    public Property RecordsDatedAfterTheDay_DoNotCount() => Prop.ForAll(Programmes().ToArbitrary(), p => Told(p) == Told(Of(
        [
            .. p.Members.Where(m => m.From <= Today), .. p.Modules.Where(m => m.From <= Today),
            .. p.Sessions.Where(s => s.On <= Today),
        ])));

    [Property(MaxTest = 300)]
    public Property Coverage_AddsUp() => Prop.ForAll(Programmes().ToArbitrary(), p =>
    {
        var coverage = Coverage(p);
        var (_, completed, members) = Tally(p);
        return completed <= members
            && coverage.Modules.Sum(m => m.Attended) == coverage.Members.Sum(m => m.Attended)
            && coverage.Modules.All(m => m.Attended + m.Unknown <= m.Members)
            && (coverage.Modules.Length == 0 || completed <= coverage.Modules.Min(m => m.Attended));
    });

    [Property(MaxTest = 300)]
    public Property Document_RoundTrips() => Prop.ForAll(Programmes().ToArbitrary(), p =>
    {
        var text = PlanJson.BoardProgramme.ToText(p);
        var again = PlanJson.BoardProgramme.Load(text).OrThrow();
        return PlanJson.BoardProgramme.ToText(again) == text && Told(again) == Told(p);
    });

    private static IEnumerable<BoardProgramme> Lessened(BoardProgramme p, int pick)
    {
        if (p.Sessions is [_, ..])
        {
            var session = p.Sessions[pick % p.Sessions.Length];
            yield return Of([.. p.Members, .. p.Modules, .. p.Sessions.Remove(session)]);
            if (session.Attended is [_, .. var others])
            {
                yield return p.With(new BoardSession(session.Id, session.Module, session.On, others));
                yield return p.With(new BoardSession(session.Id, session.Module, session.On, null));
            }
        }

        if (p.Members is [_, ..])
        {
            var gone = p.Members[pick % p.Members.Length];
            var end = gone.From > Today.PlusDays(-1) ? gone.From : Today.PlusDays(-1);
            yield return Of(
                [
                    .. p.Members.Remove(gone), new BoardMember(gone.Id, gone.Post, gone.From, gone.Until < end ? gone.Until : end), .. p.Modules,
                    .. p.Sessions.Select(s => s.On <= end ? s : new BoardSession(s.Id, s.Module, s.On, s.Attended?.Where(a => a != gone.Id))),
                ]);
        }
    }

    private static bool IsNoMore((long Sessions, long Completed, long Members) less, (long Sessions, long Completed, long Members) more) =>
        less.Sessions <= more.Sessions && less.Completed <= more.Completed && less.Members <= more.Members;

    private static string Told(BoardProgramme p)
    {
        var coverage = Coverage(p);
        return Tally(p) + BoardDevelopmentText.Explain(coverage)
            + string.Join('|', coverage.Members.Select(m => BoardDevelopmentText.Describe(m) + string.Join(',', m.Modules.Select(x => x.Session?.Id))))
            + string.Join('|', coverage.Modules.Select(BoardDevelopmentText.Describe));
    }

    private static Gen<BoardProgramme> Programmes() =>
        from members in Gen.SubListOf(Everybody)
        from untils in Gen.Elements<int?>(null, null, -3, 0, 1).ListOf(Everybody.Length)
        from modules in Gen.Elements<BoardModule[]>([], [Module("m")], [Module("m"), Module("n")], [Module("m"), Module("n", -2)], [Module("m"), Module("n", 1)])
        from days in Gen.Choose(-6, 2).ListOf(5)
        from kinds in Gen.Choose(0, 9).ListOf(5)
        from attended in Gen.SubListOf(Everybody).ListOf(5)
        let board = members.Select((id, i) => Member(id, -8, untils[i])).ToList()
        select Of(
            [
                .. board, .. modules,
                .. days.Select((day, i) => Session($"s{i}", kinds[i] % 2 == 0 ? "m" : "n", day, kinds[i] == 9 ? null : [.. attended[i].Where(a => board.Exists(m => m.Id == a && m.IsPresentOn(Day(day))))]))
                    .Where(s => modules.Any(m => m.Id == s.Module && m.IsPartOn(s.On))),
            ]);

    private static T[] Mixed<T>(IEnumerable<T> items, int seed)
    {
        T[] all = [.. items];
        new Random(seed).Shuffle(all);
        return all;
    }
}
