namespace Transformation.Framework.Gateway;

/// <summary>Lays out a <see cref="Circuit"/>; each method gives the literal of what was added.</summary>
internal sealed class CircuitBuilder
{
    private readonly List<Circuit.Step> steps = [];
    private readonly List<int> parts = [];
    private int size = Circuit.True + 2;

    /// <summary>A question at the ends, whose answer is filled in before the circuit runs.</summary>
    internal int Question() => Next();

    internal int All(ReadOnlySpan<int> literals)
    {
        var all = literals[0];
        foreach (var literal in literals[1..])
        {
            all = Both(all, literal);
        }

        return all;
    }

    internal int Any(ReadOnlySpan<int> literals)
    {
        var none = Degree.Opposite(literals[0]);
        foreach (var literal in literals[1..])
        {
            none = Both(none, Degree.Opposite(literal));
        }

        return Degree.Opposite(none);
    }

    internal int AtLeast(int needed, ReadOnlySpan<int> literals)
    {
        if (needed == literals.Length || needed == 1)
        {
            return needed == 1 ? Any(literals) : All(literals);
        }

        var target = Next();
        steps.Add(new(target, parts.Count, literals.Length, needed));
        parts.AddRange(literals);
        return target;
    }

    /// <summary>Whether a rule is met: unknown while it is not known whether it applies, whatever its condition says.</summary>
    /// <param name="applies">Whether it applies.</param>
    /// <param name="condition">What it asks.</param>
    /// <param name="orNotApplicable">What to say when it does not apply.</param>
    internal int Met(int applies, int condition, bool orNotApplicable) => (applies, orNotApplicable) switch
    {
        (Circuit.True, _) => condition,
        (_, false) => Both(applies, Any([condition, Degree.Opposite(applies)])),
        (_, true) => Any([Degree.Opposite(applies), Both(applies, condition)]),
    };

    internal Circuit Build() => new(size, [.. steps], [.. parts]);

    private int Both(int first, int second)
    {
        var target = Next();
        steps.Add(new(target, first, second, 0));
        return target;
    }

    private int Next()
    {
        var literal = size;
        size += 2;
        return literal;
    }
}
