namespace Transformation.Framework.Benefits;

/// <summary>The effect of a node as a polynomial in its events, each of which is 0 or 1: a sum of terms with positive weights.</summary>
/// <remarks>
/// As an event's square is the event, a link met on two paths counts once. Terms are kept in one order and every product and sum is
/// taken in that order, so the same chain gives the same digits however it was written down. An array is never changed once made.
/// </remarks>
internal static class EffectTerms
{
    /// <summary>The most terms a polynomial may have.</summary>
    internal const int Most = 4096;

    /// <summary>The most products of two terms that are worked out to multiply two polynomials: keeps a hostile document cheap.</summary>
    internal const int MostProducts = 16 * Most;

    /// <summary>A whole effect, in no doubt.</summary>
    internal static EffectTerm[] Whole { get; } = [new(default, 1)];

    /// <summary>No effect.</summary>
    internal static EffectTerm[] Nothing { get; } = [];

    /// <summary>The product, or null when it is too long.</summary>
    internal static EffectTerm[]? Product(EffectTerm[] one, EffectTerm[] other)
    {
        if (ReferenceEquals(one, Whole))
        {
            return other;
        }

        if (ReferenceEquals(other, Whole))
        {
            return one;
        }

        if (one.Length == 1 && other.Length == 1)
        {
            return [new(one[0].Events.Union(other[0].Events), one[0].Weight * other[0].Weight)];
        }

        return (long)one.Length * other.Length <= MostProducts
            ? Collected(from a in one from b in other select new EffectTerm(a.Events.Union(b.Events), a.Weight * b.Weight))
            : null;
    }

    /// <summary>The effect if an event happens too.</summary>
    internal static EffectTerm[] Given(EffectTerm[] terms, int item) =>
        terms.Length == 1
            ? [terms[0] with { Events = terms[0].Events.With(item) }]
            : Collected(terms.Select(t => t with { Events = t.Events.With(item) }))!;

    /// <summary>The weighted sum, or null when it is too long.</summary>
    internal static EffectTerm[]? Sum(IReadOnlyList<(EffectTerm[] Terms, decimal Weight)> parts) =>
        Collected(parts.SelectMany(static p => p.Terms, static (p, t) => t with { Weight = t.Weight * p.Weight }));

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

    private static EffectTerm[]? Collected(IEnumerable<EffectTerm> terms)
    {
        var weights = new Dictionary<EventSet, decimal>();
        foreach (var term in terms)
        {
            weights[term.Events] = weights.GetValueOrDefault(term.Events) + term.Weight;
            if (weights.Count > Most)
            {
                return null;
            }
        }

        return [.. weights.Select(static w => new EffectTerm(w.Key, w.Value)).OrderBy(static t => t.Events)];
    }
}
