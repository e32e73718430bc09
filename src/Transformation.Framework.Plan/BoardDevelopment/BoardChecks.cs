using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

/// <summary>What must hold between the records of a board's programme.</summary>
internal static class BoardChecks
{
    internal static void Run(
        IReadOnlyList<JsonItem<BoardMember>> members,
        IReadOnlyList<JsonItem<BoardModule>> modules,
        IReadOnlyList<JsonItem<BoardSession>> sessions,
        ProblemCollector problems)
    {
        ItemChecks.ReportRepeatedIds(members, static m => m.Id, "member", problems);
        ItemChecks.ReportRepeatedIds(modules, static m => m.Id, "module", problems);
        ItemChecks.ReportRepeatedIds(sessions, static s => s.Id, "session", problems);

        var knowsMember = ItemChecks.Knows(members, static m => m.Id);
        var knowsModule = ItemChecks.Knows(modules, static m => m.Id);
        var memberById = ById(members, static m => m.Id);
        var moduleById = ById(modules, static m => m.Id);
        foreach (var session in sessions)
        {
            var on = ItemChecks.Part(session, static s => s.On, "on", PartyShapes.PeekedDate);
            if (ItemChecks.Part(session, static s => s.Module, "module", CoreShapes.Identifier) is { } module)
            {
                var found = moduleById.GetValueOrDefault(module);
                Reference($"{session.Path}.module", "module", module, knowsModule, on, found is null ? null : found.IsPartOn, "is not part of the programme", problems);
            }

            foreach (var (i, member) in Attended(session).Index())
            {
                var found = memberById.GetValueOrDefault(member);
                Reference(
                    FormattableString.Invariant($"{session.Path}.attended[{i}]"),
                    "member",
                    member,
                    knowsMember,
                    on,
                    found is null ? null : found.IsPresentOn,
                    "does not sit on the board",
                    problems);
            }
        }
    }

    private static void Reference(
        string path,
        string kind,
        string id,
        Func<string, bool> knows,
        LocalDate? on,
        Func<LocalDate, bool>? holdsOn,
        string otherwise,
        ProblemCollector problems)
    {
        if (!knows(id))
        {
            ItemChecks.ReportUnknown(problems, path, kind, id);
        }
        else if (on is { } day && holdsOn?.Invoke(day) == false)
        {
            problems.Add(path, ProblemCodes.Contradiction, $"The {kind} {id} {otherwise} on {Sentence.Date(day)}.");
        }
    }

    private static ImmutableArray<string> Attended(JsonItem<BoardSession> session) =>
        ItemChecks.Parts(session, static s => s.Attended ?? [], "attended", ItemChecks.Identifiers);

    /// <summary>The first that could be read of each identifier: a repeated one is reported elsewhere.</summary>
    private static Dictionary<string, T> ById<T>(IReadOnlyList<JsonItem<T>> items, Func<T, string> id)
        where T : class =>
        items.Where(static i => i.Value is not null).DistinctBy(i => id(i.Value!)).ToDictionary(i => id(i.Value!), static i => i.Value!, StringComparer.Ordinal);
}
