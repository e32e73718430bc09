namespace Transformation.Framework.Plan;

/// <summary>Puts a board's coverage into plain English. The data behind each sentence is in <see cref="BoardCoverage"/>.</summary>
/// <remarks>Pure functions; the wording is for readers and may change between versions.</remarks>
public static class BoardDevelopmentText
{
    /// <summary>How far the board has come, as one or two sentences.</summary>
    /// <param name="coverage">The coverage.</param>
    public static string Explain(BoardCoverage coverage)
    {
        ArgumentNullException.ThrowIfNull(coverage);
        if (coverage.Members.IsEmpty || coverage.Modules.IsEmpty)
        {
            return coverage.Members.IsEmpty ? "Unknown: no member of the board is recorded." : "Not begun: the programme has no module yet.";
        }

        var never = coverage.Modules.Where(static m => m.Sessions == 0).Select(static m => $"\"{m.Module.Title}\"").ToList();
        return FormattableString.Invariant(
                $"{coverage.Completed} of {coverage.Members.Length} members have attended every module ({Sentence.Count(coverage.Modules.Length, "module", "modules")}).")
            + (never.Count == 0 ? "" : $" Not held yet: {string.Join(", ", never)}.");
    }

    /// <summary>What one member has attended and is missing, as a sentence.</summary>
    /// <param name="member">The member's coverage.</param>
    public static string Describe(BoardMemberCoverage member)
    {
        ArgumentNullException.ThrowIfNull(member);
        return FormattableString.Invariant($"{member.Member.Post} ({member.Member.Id}): {member.Attended} of {Sentence.Count(member.Modules.Length, "module", "modules")} attended")
            + Titles("missing", member, BoardModuleState.Missing)
            + Titles("attendance not recorded", member, BoardModuleState.Unknown)
            + ".";
    }

    /// <summary>How far one module has reached the board, as a sentence.</summary>
    /// <param name="module">The module's coverage.</param>
    public static string Describe(BoardModuleCoverage module)
    {
        ArgumentNullException.ThrowIfNull(module);
        var unknown = module.Unknown == 0 ? "" : FormattableString.Invariant($", of {module.Unknown} it is unknown");
        return module.Sessions == 0
            ? $"\"{module.Module.Title}\" has not been held yet."
            : FormattableString.Invariant($"\"{module.Module.Title}\" was held {Times(module.Sessions)}; {module.Attended} of {module.Members} members have attended{unknown}.");
    }

    /// <summary>What a member says of themselves before and since, as a sentence.</summary>
    /// <param name="maturity">What they say.</param>
    public static string Describe(MemberMaturity maturity)
    {
        ArgumentNullException.ThrowIfNull(maturity);
        var since = Level(maturity.Since);
        return maturity.FirstSession is { } first
            ? $"{maturity.Member.Post} ({maturity.Member.Id}), by their own account: {Level(maturity.Before)} before the first session on {Sentence.Date(first.On)}, {since} since."
            : $"{maturity.Member.Post} ({maturity.Member.Id}), by their own account: {since}; no session attended yet.";
    }

    private static string Level(AspectStanding? aspect) => aspect?.Level?.Title ?? (aspect?.State == AspectState.Withdrawn ? "unknown" : "not assessed");

    private static string Titles(string heading, BoardMemberCoverage member, BoardModuleState state)
    {
        var titles = member.Modules.Where(m => m.State == state).Select(static m => $"\"{m.Module.Title}\"").ToList();
        return titles.Count == 0 ? "" : $"; {heading}: {string.Join(", ", titles)}";
    }

    private static string Times(int count) => count == 1 ? "once" : FormattableString.Invariant($"{count} times");
}
