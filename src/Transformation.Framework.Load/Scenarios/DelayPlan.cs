using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load;

/// <summary>Delays that a search found, and how it came to them.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class DelayPlan
{
    internal DelayPlan(
        DelayGoal goal,
        ImmutableSortedDictionary<InitiativeId, int> delays,
        ImmutableArray<DelayStep> steps,
        ImmutableArray<CapacityUse> uses,
        Effort loadChange)
    {
        Goal = goal;
        Delays = delays;
        Steps = steps;
        StillOver = [.. uses.Where(use => use.Capacity is { } capacity && use.Load.Most.Milliseconds > goal.Within(capacity))];
        UnknownPeriods = [.. uses.Where(static use => use.Capacity is null).Select(static use => use.Period)];
        LoadChange = loadChange;
        Outcome = !StillOver.IsEmpty ? DelayOutcome.StillOver
            : !UnknownPeriods.IsEmpty || uses.Any(static use => use.Load.IsLowerBound) ? DelayOutcome.WithinAsFarAsKnown
            : DelayOutcome.Within;
        Scenario = delays.Aggregate(LoadScenario.None, static (scenario, delay) => scenario.Delay(delay.Key, delay.Value));
    }

    /// <summary>What was to be reached.</summary>
    public DelayGoal Goal { get; }

    /// <summary>What the search came to.</summary>
    public DelayOutcome Outcome { get; }

    /// <summary>The delay of each initiative that comes later, in working days.</summary>
    public ImmutableSortedDictionary<InitiativeId, int> Delays { get; }

    /// <summary>The steps of the search, in order.</summary>
    public ImmutableArray<DelayStep> Steps { get; }

    /// <summary>The delays as a scenario: each initiative comes later in all organisations, not only the one whose load was looked at. Look at the others too.</summary>
    public LoadScenario Scenario { get; }

    /// <summary>The periods that are over the limit with the delays, in order.</summary>
    public ImmutableArray<CapacityUse> StillOver { get; }

    /// <summary>The periods of which capacity is unknown: nothing was judged there.</summary>
    public ImmutableArray<LoadPeriod> UnknownPeriods { get; }

    /// <summary>
    /// How the load of the whole range changes with the delays, by its upper end: less when load moved past its end, where nobody looked whether there is room. Days released by the month also weigh differently in
    /// another month.
    /// </summary>
    public Effort LoadChange { get; }
}
