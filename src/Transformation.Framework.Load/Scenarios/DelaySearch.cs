using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load;

/// <summary>Looks for small delays of initiatives that bring an organisation or a team within its capacity.</summary>
/// <remarks>
/// <para>A simple heuristic, the same for the same input:</para>
/// <list type="number">
/// <item>The excess is what the upper end of the load is over the limit, summed over the periods whose capacity is known.</item>
/// <item>Of all initiatives with load there, and all their further delays in whole steps up to the most allowed, it takes the one that lessens the excess most for each step; of equal ones the shorter, then the
/// one whose identifier comes first. It goes on until there is no excess, or nothing lessens it.</item>
/// <item>Then each delay, in order of identifiers, is brought back to the shortest that leaves the excess as it is with the others where they are, until none can be.</item>
/// </list>
/// <para>
/// So in the result no single delay can be shorter, in these steps, without more excess. That does not make it the best of all plans: two delays together may do with less, and
/// when it says that it cannot, moving two initiatives at once might have.
/// </para>
/// </remarks>
public static class DelaySearch
{
    /// <summary>Searches. Takes, for each step found, time in proportion to initiatives × possible delays × slots.</summary>
    /// <param name="table">The commitments.</param>
    /// <param name="capacity">The lines of capacity; those of other organisations are passed over. For a team, its lines; for an organisation see <see cref="CapacityLine"/>.</param>
    /// <param name="grain">How long the periods are in which the load must be within the limit.</param>
    /// <param name="goal">Whose load, which limit, how far initiatives may be delayed.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="ArgumentException">A line of capacity is stated twice, or there is no such grain.</exception>
    /// <exception cref="OverflowException">A sum does not fit.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static DelayPlan Find(
        CommitmentTable table, IEnumerable<CapacityLine> capacity, TimeGrain grain, DelayGoal goal, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(capacity);
        ArgumentNullException.ThrowIfNull(goal);
        var load = new DelayedLoad(table, new CapacityLines(table.Range, capacity.Where(line => line.Organisation == goal.Organisation), nameof(capacity)), grain, goal);
        var before = load.Total;
        var steps = ImmutableArray.CreateBuilder<DelayStep>();
        while (load.Excess > 0 && Best(load, cancellationToken) is { } move)
        {
            steps.Add(load.Move(move.Initiative, move.Steps));
        }

        Shorten(load, steps, cancellationToken);
        return new(goal, load.Delays, steps.DrainToImmutable(), load.Uses, load.Total - before);
    }

    /// <summary>The move that lessens the excess most for each step.</summary>
    private static (int Initiative, int Steps)? Best(DelayedLoad load, CancellationToken cancellationToken)
    {
        (int Initiative, int Steps)? best = null;
        var (gain, length) = (Int128.Zero, 1);
        for (var initiative = 0; initiative < load.Initiatives; initiative++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            for (var steps = load.StepsOf(initiative) + 1; steps <= load.MostSteps; steps++)
            {
                var (less, more) = (load.Excess - load.ExcessWith(initiative, steps), steps - load.StepsOf(initiative));
                if (less * length > gain * more || (less > 0 && less * length == gain * more && more < length))
                {
                    (best, gain, length) = ((initiative, steps), less, more);
                }
            }
        }

        return best;
    }

    private static void Shorten(DelayedLoad load, ImmutableArray<DelayStep>.Builder steps, CancellationToken cancellationToken)
    {
        var isShorter = true;
        while (isShorter)
        {
            isShorter = false;
            for (var initiative = 0; initiative < load.Initiatives; initiative++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                for (var shorter = 0; shorter < load.StepsOf(initiative); shorter++)
                {
                    if (load.ExcessWith(initiative, shorter) <= load.Excess)
                    {
                        steps.Add(load.Move(initiative, shorter));
                        isShorter = true;
                    }
                }
            }
        }
    }
}
