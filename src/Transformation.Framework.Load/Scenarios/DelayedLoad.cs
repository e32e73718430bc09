using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load;

/// <summary>The load of an organisation or a team while its initiatives are moved about.</summary>
/// <remarks>Not safe for several threads.</remarks>
internal sealed class DelayedLoad
{
    private readonly SlotAxis axis;
    private readonly ImmutableArray<Effort?> capacity;
    private readonly Mover[] movers;
    private readonly LoadCell sum;

    internal DelayedLoad(CommitmentTable table, CapacityLines lines, TimeGrain grain, DelayGoal goal)
    {
        Goal = goal;
        axis = table.Range.Axis(grain);
        MostSteps = (int)Math.Min(goal.MostDays / goal.StepDays, ((long)table.Range.WorkingDays + goal.StepDays - 1) / goal.StepDays);
        capacity = [.. axis.Periods.Select(period => lines.In(goal.Organisation, goal.Team, period))];
        movers =
        [
            .. TableRows.Of(table, (unit, _) => table.Units[unit].Organisation == goal.Organisation && (goal.Team is null || table.Units[unit].Team == goal.Team))
                .GroupBy(static row => row.Initiative, static row => row.Row)
                .OrderBy(static group => group.Key)
                .Select(group => new Mover(table.Initiatives[group.Key], [.. group], axis, goal.StepDays, MostSteps)),
        ];
        sum = new(axis.Count);
        foreach (var mover in movers)
        {
            sum.Add(mover.At(0));
        }

        Excess = ExcessOf(sum);
    }

    internal DelayGoal Goal { get; }

    /// <summary>The longest delay; further than past the end of the range nothing moves.</summary>
    internal int MostSteps { get; }

    /// <summary>How many initiatives there are, in order of their identifiers.</summary>
    internal int Initiatives => movers.Length;

    /// <summary>What is over the limit now, in milliseconds, all periods together.</summary>
    internal Int128 Excess { get; private set; }

    internal Effort Total => new SliceSums(axis, [sum]).Between(0, axis.Periods.Length - 1).Most;

    internal ImmutableSortedDictionary<InitiativeId, int> Delays =>
        movers.Where(static m => m.Steps > 0).ToImmutableSortedDictionary(static m => m.Initiative, m => m.Steps * Goal.StepDays);

    internal ImmutableArray<CapacityUse> Uses
    {
        get
        {
            var sums = new SliceSums(axis, [sum]);
            return [.. capacity.Select((one, period) => new CapacityUse(sums.Between(period, period), one))];
        }
    }

    internal int StepsOf(int initiative) => movers[initiative].Steps;

    /// <summary>What would be over the limit with another delay of one initiative.</summary>
    internal Int128 ExcessWith(int initiative, int steps)
    {
        var other = sum.Copy();
        other.Add(movers[initiative].At(movers[initiative].Steps), -1);
        other.Add(movers[initiative].At(steps));
        return ExcessOf(other);
    }

    internal DelayStep Move(int initiative, int steps)
    {
        var (mover, before) = (movers[initiative], Excess);
        var from = mover.Steps;
        sum.Add(mover.At(from), -1);
        sum.Add(mover.At(steps));
        mover.Steps = steps;
        Excess = ExcessOf(sum);
        return new(mover.Initiative, from * Goal.StepDays, steps * Goal.StepDays, EffortOf(before), EffortOf(Excess));
    }

    private static Effort EffortOf(Int128 milliseconds) => Effort.FromMilliseconds(checked((long)milliseconds));

    private Int128 ExcessOf(LoadCell cell)
    {
        var sums = new SliceSums(axis, [cell]);
        var excess = Int128.Zero;
        for (var period = 0; period < capacity.Length; period++)
        {
            if (capacity[period] is { } known)
            {
                excess += Math.Max(0, sums.Between(period, period).Most.Milliseconds - Goal.Within(known));
            }
        }

        return excess;
    }

    /// <summary>The load of one initiative on the organisation or team, at each delay.</summary>
    private sealed class Mover(InitiativeId initiative, ImmutableArray<EventRow> rows, SlotAxis axis, int stepDays, int mostSteps)
    {
        private readonly LoadCell?[] cells = new LoadCell?[mostSteps + 1];

        internal InitiativeId Initiative => initiative;

        internal int Steps { get; set; }

        internal LoadCell At(int steps) => cells[steps] ??= Work(new DelayChange(initiative, steps * stepDays, null));

        private LoadCell Work(DelayChange delay)
        {
            var (events, later) = (new CellEvents(axis), new List<EventRow>());
            foreach (var row in rows)
            {
                delay.Apply(row, axis.Range, later);
            }

            foreach (var row in later)
            {
                events.Add(row, 1);
            }

            return events.ToCell();
        }
    }
}
