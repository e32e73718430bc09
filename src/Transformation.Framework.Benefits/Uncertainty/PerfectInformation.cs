using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>What perfect information is worth when the states of the world can be listed: exact, without draws.</summary>
/// <remarks>
/// <c>EVPI = E[max over options] − max over options of E</c>. With an option that comes to 8 with 60 % and to −3 with 40 %, or to nothing if it is not taken, <c>0.6 × 8 − 3.6 = 1.2</c>; source of
/// the example: the open-source health-economics library 0.1.1. Stateless; safe to share between threads.
/// </remarks>
public static class PerfectInformation
{
    /// <summary>What it would be worth to know the state before choosing.</summary>
    /// <param name="states">The states; their likelihoods add up to exactly 100 %, and all list what the same options come to, in the same order.</param>
    /// <exception cref="ArgumentException">There is no state or no option, the likelihoods do not add up to 100 %, or the states list different numbers of options.</exception>
    /// <exception cref="UnitMismatchException">Amounts have different price bases.</exception>
    public static Money ValueOf(params IEnumerable<WorldState> states)
    {
        ArgumentNullException.ThrowIfNull(states);
        ImmutableArray<WorldState> all = [.. states];
        if (all.Sum(static s => s.Likelihood.Value) != 100 || all[0].Worth.IsEmpty || all.Any(s => s.Worth.Length != all[0].Worth.Length))
        {
            throw new ArgumentException("Likelihoods add up to exactly 100 %, and each state lists what the same options come to.", nameof(states));
        }

        var nothing = Money.Zero(all[0].Worth[0].Basis);
        var knowing = Money.Sum(all.Select(static s => s.Worth.Max() * s.Likelihood.Fraction), nothing.Basis);
        var guessing = Enumerable.Range(0, all[0].Worth.Length)
            .Max(option => Money.Sum(all.Select(s => s.Worth[option] * s.Likelihood.Fraction), nothing.Basis));
        return knowing - guessing;
    }
}
