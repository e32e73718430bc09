namespace Transformation.Framework.Gateway;

/// <summary>Strong Kleene logic over sets of answers: what can come of parts that can each have any answer of a set, independently of each other.</summary>
internal static class TruthSets
{
    internal static Truths Of(Truth answer) => (Truths)(1 << (int)answer);

    internal static bool Has(this Truths set, Truth answer) => set.HasFlag(Of(answer));

    internal static Truths Not(Truths set) =>
        (set & Truths.Unknown) | (set.HasFlag(Truths.True) ? Truths.False : Truths.None) | (set.HasFlag(Truths.False) ? Truths.True : Truths.None);

    /// <summary>What "at least so many of the parts are true" can come to; exact, by counting, so that its cost is one look at each part.</summary>
    internal static Truths AtLeast(int needed, ReadOnlySpan<Truths> parts)
    {
        var (canBeTrue, canBeFalse, canBeOpen, mustBeTrue, eitherWay) = (0, 0, 0, 0, 0);
        foreach (var part in parts)
        {
            if (part == Truths.None)
            {
                return Truths.None;
            }

            canBeTrue += part.HasFlag(Truths.True) ? 1 : 0;
            canBeOpen += part.HasFlag(Truths.Unknown) ? 1 : 0;
            mustBeTrue += part == Truths.True ? 1 : 0;
            canBeFalse += part.HasFlag(Truths.False) ? 1 : 0;
            eitherWay += part == (Truths.True | Truths.False) ? 1 : 0;
        }

        var result = canBeTrue >= needed ? Truths.True : Truths.None;
        result |= parts.Length - canBeFalse < needed ? Truths.False : Truths.None;

        // Unknown: fewer than needed are true, but with the unknown ones there may be enough. Best is to leave open whatever can be, and to have as many true as just leave it open.
        var mostTrueYetShort = Math.Min(needed - 1, mustBeTrue + eitherWay);
        return mustBeTrue < needed && mostTrueYetShort + canBeOpen >= needed ? result | Truths.Unknown : result;
    }
}
