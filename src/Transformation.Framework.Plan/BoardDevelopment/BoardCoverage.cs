using System.Collections.Immutable;
using NodaTime;

namespace Transformation.Framework.Plan;

/// <summary>Who on a board has attended what by a day, and what each is missing.</summary>
/// <remarks>Only members who sit on the board that day and modules that are part of the programme that day; attendance counts from any day up to it. Immutable; safe to share between threads.</remarks>
public sealed class BoardCoverage
{
    private BoardCoverage(
        BoardProgramme programme, LocalDate asOf, ImmutableArray<BoardMemberCoverage> members, ImmutableArray<BoardModuleCoverage> modules)
    {
        Programme = programme;
        AsOf = asOf;
        Members = members;
        Modules = modules;
    }

    /// <summary>The programme.</summary>
    public BoardProgramme Programme { get; }

    /// <summary>The day looked at; sessions held after it do not count.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The members on the day, by identifier.</summary>
    public ImmutableArray<BoardMemberCoverage> Members { get; }

    /// <summary>The modules on the day, by identifier.</summary>
    public ImmutableArray<BoardModuleCoverage> Modules { get; }

    /// <summary>How many of <see cref="Members"/> have attended every module.</summary>
    public int Completed => Members.Count(static m => m.IsComplete);

    /// <summary>Works out the coverage. Time in proportion to the members times the modules, and to the attendances.</summary>
    /// <param name="programme">The programme.</param>
    /// <param name="asOf">The day.</param>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public static BoardCoverage Of(BoardProgramme programme, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(programme);
        IsoDate.Check(asOf, nameof(asOf));
        var held = programme.Sessions.Where(s => s.On <= asOf).OrderBy(static s => s.On).ThenBy(static s => s.Id, StringComparer.Ordinal).ToList();
        var attended = held
            .SelectMany(static s => (s.Attended ?? []).Select(m => (Key: (Member: m, s.Module), Session: s)))
            .DistinctBy(static a => a.Key)
            .ToDictionary(static a => a.Key, static a => a.Session);
        var unrecorded = held.Where(static s => s.Attended is null).ToLookup(static s => s.Module, StringComparer.Ordinal);
        List<BoardModule> modules = [.. programme.Modules.Where(m => m.IsPartOn(asOf)).OrderBy(static m => m.Id, StringComparer.Ordinal)];
        ImmutableArray<BoardMemberCoverage> members = [.. programme.Members
            .Where(m => m.IsPresentOn(asOf))
            .OrderBy(static m => m.Id, StringComparer.Ordinal)
            .Select(m => new BoardMemberCoverage(m, [.. modules.Select(module => Standing(m, module, attended, unrecorded))]))];
        var sessions = held.Where(static s => s.Attended is not { IsEmpty: true }).CountBy(static s => s.Module).ToDictionary(StringComparer.Ordinal);
        return new(
            programme,
            asOf,
            members,
            [.. modules.Select((module, i) => new BoardModuleCoverage(
                module,
                sessions.GetValueOrDefault(module.Id),
                members.Length,
                members.Count(m => m.Modules[i].State == BoardModuleState.Attended),
                members.Count(m => m.Modules[i].State == BoardModuleState.Unknown)))]);
    }

    private static BoardMemberModule Standing(
        BoardMember member,
        BoardModule module,
        Dictionary<(string Member, string Module), BoardSession> attended,
        ILookup<string, BoardSession> unrecorded)
    {
        if (attended.TryGetValue((member.Id, module.Id), out var session))
        {
            return new(module, BoardModuleState.Attended, session);
        }

        var perhaps = unrecorded[module.Id].FirstOrDefault(s => member.IsPresentOn(s.On));
        return new(module, perhaps is null ? BoardModuleState.Missing : BoardModuleState.Unknown, perhaps);
    }
}
