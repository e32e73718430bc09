using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

/// <summary>What must hold between the records of one design team.</summary>
internal static class DesignTeamChecks
{
    /// <param name="members">The members.</param>
    /// <param name="decisions">The decisions.</param>
    /// <param name="mandate">The mandate; null when there is none.</param>
    /// <param name="isMandateKnown">False when there is one that could not be read.</param>
    /// <param name="problems">Where to report.</param>
    internal static void BetweenRecords(
        IReadOnlyList<JsonItem<DesignTeamMember>> members,
        IReadOnlyList<JsonItem<PhaseDecision>> decisions,
        DesignTeamMandate? mandate,
        bool isMandateKnown,
        ProblemCollector problems)
    {
        ItemChecks.ReportRepeatedIds(members, static m => m.Id, "member", problems);
        ItemChecks.ReportRepeats(
            decisions, "on", static d => d.Value?.On, static on => FormattableString.Invariant($"A decision on {on:uuuu-MM-dd}"), problems);
        if (isMandateKnown)
        {
            foreach (var early in decisions.Where(d => d.Value is { } made && (mandate is null || made.On < mandate.On)))
            {
                problems.Add($"{early.Path}.on", ProblemCodes.Contradiction, "The team had no mandate on that day.");
            }
        }

        if (decisions.All(static d => d.Value is not null))
        {
            InOrder(decisions, problems);
        }
    }

    /// <summary>Each decision is about the phase that the one before led to.</summary>
    private static void InOrder(IEnumerable<JsonItem<PhaseDecision>> decisions, ProblemCollector problems)
    {
        var state = DesignTeamState.Discovery;
        foreach (var (path, decision, _) in decisions.DistinctBy(static d => d.Value!.On).OrderBy(static d => d.Value!.On))
        {
            if (PhaseDecision.StateOf(decision!.Phase) != state)
            {
                problems.Add(
                    $"{path}.phase",
                    ProblemCodes.Contradiction,
                    $"The decision is about {DesignTeamText.Of(PhaseDecision.StateOf(decision.Phase))}, but by the decisions before it the team was {DesignTeamText.Of(state)}.");
                return;
            }

            state = decision.Next;
        }
    }
}
