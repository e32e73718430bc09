using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan.Tests.BoardDevelopment;

/// <summary>A board of three with two modules, and short ways to make records for it.</summary>
internal static class SmallBoard
{
    internal static readonly LocalDate Today = new(2025, 1, 30);

    internal static LocalDate Day(int days) => Today.PlusDays(days);

    internal static BoardMember Member(string id, int from = -100, int? until = null) => new(id, "Post " + id, Day(from), until is { } u ? Day(u) : null);

    internal static BoardModule Module(string id, int from = -100, int? until = null) => new(id, "Module " + id, Day(from), until is { } u ? Day(u) : null);

    internal static BoardSession Session(string id, string module, int on, params string[]? attended) => new(id, module, Day(on), attended);

    internal static BoardProgramme Of(params IEnumerable<object> records) => Check(records).OrThrow();

    internal static Checked<BoardProgramme> Check(params IEnumerable<object> records) => BoardProgramme.Create(
        "b", "B", GovernanceBodyId.From("board"), records.OfType<BoardMember>(), records.OfType<BoardModule>(), records.OfType<BoardSession>());

    internal static BoardProgramme Usual(params IEnumerable<object> more) => Of([Member("a"), Member("b"), Member("c"), Module("m"), Module("n"), .. more]);

    internal static BoardCoverage Coverage(BoardProgramme programme, int day = 0) => BoardCoverage.Of(programme, Day(day));

    internal static (long Sessions, long Completed, long Members) Tally(BoardProgramme programme, int day = 0)
    {
        var tallies = programme.CountOn(Day(day));
        Assert.Equal(["board-sessions", "board-members-completed", "board-members"], tallies.Select(t => t.Measure));
        return (tallies[0].Count, tallies[1].Count, tallies[2].Count);
    }
}
