using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>Puts decision routes and approvals into plain English.</summary>
/// <remarks>Pure functions; the wording is for readers and may change between versions.</remarks>
public static class DecisionRouteText
{
    /// <summary>Where a decision belongs and why not lower, as one or two sentences.</summary>
    /// <param name="route">The route.</param>
    public static string Describe(DecisionRoute route)
    {
        ArgumentNullException.ThrowIfNull(route);
        return route.Kind switch
        {
            DecisionRouteKind.AffectedUnknown => "Nobody has said whom the decision affects, so where it belongs is unknown.",
            DecisionRouteKind.OwnBoard => $"Only {route.Affected[0]} is affected: its own board decides.",
            DecisionRouteKind.Body =>
                $"{route.Body!.Name} is the lowest body that brings together all {Invariant($"{route.Affected.Length}")} organisations affected."
                + Misses(" Lower down, ", route.Levels.TakeWhile(l => l.Level != route.Body.Level)),
            _ => "No body brings together everybody who is affected: " + Misses("", route.Levels),
        };
    }

    /// <summary>How a shared decision stands, as one or two sentences.</summary>
    /// <param name="approval">The approval.</param>
    public static string Describe(TwoStepApproval approval)
    {
        ArgumentNullException.ThrowIfNull(approval);
        var title = $"\"{approval.Decision.Title}\"";
        var name = approval.Committee.Name;
        var state = approval.State switch
        {
            ApprovalState.NotYetSupported => $"{title} does not yet have the support of {name}.",
            ApprovalState.NotSupported => $"{title} does not have the support of {name}.",
            ApprovalState.Refused => $"{title} was refused by {Join(approval.Boards.Where(static b => b.State == BoardState.Refused).Select(Board))}, and stops there.",
            ApprovalState.Approved => $"{title} was approved on {Sentence.Date(approval.ApprovedOn!.Value)}: supported by {name} and signed by every board.",
            _ => Invariant(
                $"{title} has had the support of {name} since {Sentence.Date(approval.SupportedOn!.Value)}; {approval.Boards.Length - approval.NotSigned.Count()} of {approval.Boards.Length} boards have signed. ")
                + $"Still wanted: {Join(approval.NotSigned.Select(Board))}.",
        };
        return state
            + string.Concat(approval.Hearings.Where(static h => !h.Quorum.IsQuorate).Select(static h => $" The meeting of {Sentence.Date(h.Hearing.Attendance.Date)} was not quorate, so what it said does not count."))
            + (approval.NotRepresented.IsEmpty ? "" : $" Not at the committee's table: {Join(approval.NotRepresented.Select(static o => o.ToString()))}.");
    }

    private static string Board(BoardStanding board) => board.Organisation + board.State switch
    {
        BoardState.SignedTooEarly => $" (signed on {Sentence.Date(board.Answer!.On)}, before there was support)",
        BoardState.Withdrawn => $" (took its answer back on {Sentence.Date(board.Answer!.WithdrawnOn!.Value)})",
        BoardState.Refused => $" on {Sentence.Date(board.Answer!.On)}" + (board.Answer.Reason is { } reason ? $" ({reason})" : ""),
        _ => "",
    };

    private static string Misses(string opening, IEnumerable<RouteLevel> levels)
    {
        ImmutableArray<string> parts = [.. levels.SelectMany(static l => l.Candidates).Select(static c => $"{c.Body.Name} is without {Join(c.Missing.Select(static o => o.ToString()))}")];
        return parts.IsEmpty ? opening.Length == 0 ? "there is no body." : "" : $"{opening}{string.Join("; ", parts)}.";
    }

    private static string Join(IEnumerable<string> parts) => string.Join(", ", parts);

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
