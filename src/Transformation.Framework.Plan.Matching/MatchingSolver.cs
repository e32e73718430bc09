using System.Collections.Immutable;
using System.Diagnostics;
using Google.OrTools.Sat;

namespace Transformation.Framework.Plan.Matching;

/// <summary>Finds the one best choice of candidates: aim after aim, each without giving up any of those before it.</summary>
/// <remarks>
/// Each aim is solved to a proven optimum and then held fast. The last aim leaves a single choice, the first in the order of candidates, so that the answer does not depend on how the solver gets there.
/// </remarks>
internal sealed class MatchingSolver
{
    /// <summary>Ties are decided this many candidates at a time: as a binary number, the first being its highest digit.</summary>
    private const int DigitsAtATime = 50;

    /// <summary>These models are small and alike: looking for symmetries and probing them again and again costs more than it saves.</summary>
    private const string Parameters = "num_workers:1 symmetry_level:0 cp_model_probing_level:0";

    private readonly MatchingCase matching;
    private readonly CpModel model = new();
    private readonly ImmutableArray<BoolVar> chosen;

    private MatchingSolver(MatchingCase matching)
    {
        this.matching = matching;
        chosen = [.. matching.Candidates.Select((_, i) => model.NewBoolVar(FormattableString.Invariant($"c{i}")))];
        foreach (var (need, places) in matching.Open)
        {
            model.Add(LinearExpr.Sum(Of(c => c.Need == need)) <= places);
        }

        foreach (var fellow in Choosable)
        {
            var theirs = matching.Candidates.Index().Where(c => c.Item.Fellow == fellow).ToList();
            model.Add(LinearExpr.WeightedSum(theirs.Select(c => chosen[c.Index]), theirs.Select(static c => Candidate.Asked(c.Item.Need))) <= matching.Free(fellow));
        }
    }

    private IEnumerable<Fellow> Choosable => matching.Candidates.Select(static c => c.Fellow).Distinct();

    /// <summary>The candidates chosen, in their order.</summary>
    internal static ImmutableArray<Candidate> Solve(MatchingCase matching, CancellationToken cancellationToken) =>
        matching.Candidates.IsEmpty ? [] : new MatchingSolver(matching).Solve(cancellationToken);

    private ImmutableArray<Candidate> Solve(CancellationToken cancellationToken)
    {
        var all = LinearExpr.Sum(chosen);
        var places = Reach(all, cancellationToken).Value(all);
        Reach(Weighted(static c => c.Skills.Length), cancellationToken);
        Reach(Weighted(static c => c.Interests.Length), cancellationToken);
        Reach(-Crowding(Choosable.Select(f => (matching.Assigned(f), Of(c => c.Fellow == f)))), cancellationToken);
        Reach(-Crowding(Choosable.Select(static f => f.Organisation).Distinct().Select(o => (matching.Assigned(o), Of(c => c.Fellow.Organisation == o)))), cancellationToken);
        return [.. FirstInOrder(places, cancellationToken).Select(i => matching.Candidates[i])];
    }

    private BoolVar[] Of(Func<Candidate, bool> isOne) => [.. matching.Candidates.Index().Where(c => isOne(c.Item)).Select(c => chosen[c.Index])];

    private LinearExpr Weighted(Func<Candidate, long> weight) => LinearExpr.WeightedSum(chosen, matching.Candidates.Select(weight));

    /// <summary>
    /// A first assignment costs 0, a second 1, a third 2, counting from those in force: so the fewer have many, the less it costs. Costs that rise need no order between the steps, as the cheapest are taken first.
    /// </summary>
    private LinearExpr Crowding(IEnumerable<(int Before, BoolVar[] Choices)> parts)
    {
        var steps = new List<BoolVar>();
        var costs = new List<long>();
        foreach (var (before, choices) in parts)
        {
            BoolVar[] own = [.. choices.Select((_, i) => model.NewBoolVar(FormattableString.Invariant($"s{steps.Count}.{i}")))];
            model.Add(LinearExpr.Sum(own) == LinearExpr.Sum(choices));
            steps.AddRange(own);
            costs.AddRange(own.Select((_, i) => (long)(before + i)));
        }

        return LinearExpr.WeightedSum(steps, costs);
    }

    /// <summary>Makes an amount as great as it can be, and keeps it there.</summary>
    private CpSolver Reach(LinearExpr aim, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        model.Maximize(aim);
        var solver = new CpSolver { StringParameters = Parameters };
        using (cancellationToken.Register(solver.StopSearch))
        {
            var status = solver.Solve(model);
            cancellationToken.ThrowIfCancellationRequested();
            if (status != CpSolverStatus.Optimal)
            {
                throw new UnreachableException($"Choosing nobody is always allowed, and yet the solver says {status}.");
            }
        }

        model.Add(aim == solver.Value(aim));
        model.ClearHints(); // what was reached is where the next aim may start from
        foreach (var choice in chosen)
        {
            model.AddHint(choice, solver.BooleanValue(choice));
        }

        return solver;
    }

    private List<int> FirstInOrder(long places, CancellationToken cancellationToken)
    {
        var found = new List<int>();
        foreach (var digits in Enumerable.Range(0, chosen.Length).Chunk(DigitsAtATime))
        {
            var solver = Reach(
                LinearExpr.WeightedSum(digits.Select(i => chosen[i]), digits.Select((_, place) => 1L << (DigitsAtATime - 1 - place))), cancellationToken);
            found.AddRange(digits.Where(i => solver.BooleanValue(chosen[i])));
            if (found.Count == places)
            {
                break; // all others are not chosen
            }
        }

        return found;
    }
}
