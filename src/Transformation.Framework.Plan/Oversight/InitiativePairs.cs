using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>Finds initiatives that may work together or get in each other's way.</summary>
internal static class InitiativePairs
{
    internal static ImmutableArray<InitiativePair> Among(ImmutableArray<Initiative> live, LocalDate asOf) =>
    [
        .. live
            .Where(static i => i.Cohort is not null)
            .GroupBy(static i => i.Cohort!.Value)
            .SelectMany(group => Pairs([.. group.OrderBy(static i => i.Id)], group.Key, asOf))
            .OrderBy(static p => p.First.Id)
            .ThenBy(static p => p.Second.Id),
    ];

    private static IEnumerable<InitiativePair> Pairs(ImmutableArray<Initiative> initiatives, CohortId cohort, LocalDate asOf)
    {
        for (var i = 0; i < initiatives.Length; i++)
        {
            for (var j = i + 1; j < initiatives.Length; j++)
            {
                if (Pair(initiatives[i], initiatives[j], cohort, asOf) is { } pair)
                {
                    yield return pair;
                }
            }
        }
    }

    private static InitiativePair? Pair(Initiative first, Initiative second, CohortId cohort, LocalDate asOf)
    {
        ImmutableArray<OutcomeId> outcomes = [.. first.Outcomes.Intersect(second.Outcomes).Order()];
        ImmutableArray<OrganisationId> onlyFirst = [.. first.Organisations.Except(second.Organisations).Order()];
        ImmutableArray<OrganisationId> onlySecond = [.. second.Organisations.Except(first.Organisations).Order()];
        return outcomes.IsEmpty || onlyFirst.IsEmpty || onlySecond.IsEmpty
            ? null
            : new(first, second, cohort, outcomes, onlyFirst, onlySecond, MayDuplicate(first, second, asOf));
    }

    private static bool MayDuplicate(Initiative first, Initiative second, LocalDate asOf) =>
        first.Kind == second.Kind
        && !first.Organisations.Intersect(second.Organisations).Any()
        && !Needs(first, second)
        && !Needs(second, first)
        && Stage(first, asOf) is { } one
        && Stage(second, asOf) is { } other
        && int.Abs((int)one - (int)other) <= 1;

    private static bool Needs(Initiative initiative, Initiative other) => initiative.DependsOn.Any(d => d.On == other.Id);

    /// <summary>The stage on a day; for one that rests, the stage it rests in, which is not known when its history begins with the pause.</summary>
    private static LifecycleStage? Stage(Initiative initiative, LocalDate asOf)
    {
        var stage = initiative.Lifecycle.StageOn(asOf);
        return stage != LifecycleStage.Paused
            ? stage
            : initiative.Lifecycle.History.LastOrDefault(c => c.On <= asOf && c.Stage != LifecycleStage.Paused)?.Stage;
    }
}
