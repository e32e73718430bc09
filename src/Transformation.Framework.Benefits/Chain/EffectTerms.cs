namespace Transformation.Framework.Benefits;

/// <summary>Works out effects as polynomials in their events, each of which is 0 or 1: sums of terms with positive weights.</summary>
/// <remarks>
/// As an event's square is the event, a link met on two paths counts once. Terms are kept in one order and every product and sum is
/// taken in that order, so the same chain gives the same digits however it was written down. An array is never changed once made. One instance
/// serves one map: what a hostile document can make it do is bounded, in length, in time and in memory. Not thread-safe.
/// </remarks>
internal sealed class EffectTerms
{
    /// <summary>The most terms an effect may have.</summary>
    internal const int Most = 4096;

    /// <summary>The most that may be worked out for one map, in words of 64 events: a second's work at most, and 100 MB.</summary>
    private const int MostWork = 8_000_000;

    private long work;

    /// <summary>A whole effect, in no doubt.</summary>
    internal static EffectTerm[] Whole { get; } = [new(default, 1)];

    /// <summary>No effect.</summary>
    internal static EffectTerm[] Nothing { get; } = [];

    /// <summary>What it comes to on average over independent events.</summary>
    internal static decimal Expected(EffectTerm[] terms, ReadOnlySpan<decimal> likelihoods)
    {
        var sum = 0m;
        foreach (var term in terms)
        {
            var part = term.Weight;
            foreach (var item in term.Events.Items())
            {
                part *= likelihoods[item];
            }

            sum += part;
        }

        return sum;
    }

    /// <summary>The product, or null when there is too much of it.</summary>
    internal EffectTerm[]? Product(EffectTerm[] one, EffectTerm[] other)
    {
        if (ReferenceEquals(one, Whole))
        {
            return other;
        }

        return ReferenceEquals(other, Whole)
            ? one
            : Collected(from a in one from b in other select new EffectTerm(a.Events.Union(b.Events), a.Weight * b.Weight), one.Length * other.Length);
    }

    /// <summary>The effect if an event happens too, or null when there is too much of it.</summary>
    internal EffectTerm[]? Given(EffectTerm[] terms, int item) => Collected(terms.Select(t => t with { Events = t.Events.With(item) }), terms.Length);

    /// <summary>The weighted sum, or null when there is too much of it.</summary>
    internal EffectTerm[]? Sum(IReadOnlyList<(EffectTerm[] Terms, decimal Weight)> parts) =>
        Collected(parts.SelectMany(static p => p.Terms, static (p, t) => t with { Weight = t.Weight * p.Weight }), parts.Sum(static p => p.Terms.Length));

    private EffectTerm[]? Collected(IEnumerable<EffectTerm> terms, int count)
    {
        if (count == 1)
        {
            var only = terms.First();
            return IsWorkLeft(only) ? [only] : null;
        }

        var weights = new Dictionary<EventSet, decimal>();
        foreach (var term in terms)
        {
            weights[term.Events] = weights.GetValueOrDefault(term.Events) + term.Weight;
            if (weights.Count > Most || !IsWorkLeft(term))
            {
                return null;
            }
        }

        return [.. weights.Select(static w => new EffectTerm(w.Key, w.Value)).OrderBy(static t => t.Events)];
    }

    private bool IsWorkLeft(EffectTerm term) => (work += 1 + term.Events.Length) <= MostWork;
}
