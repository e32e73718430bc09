namespace Transformation.Framework.Gateway;

/// <summary>Strong Kleene logic: a result is known exactly when no way of filling in the unknown values could change it.</summary>
/// <remarks>The same tables as HL7 Clinical Quality Language publishes for <c>and</c>, <c>or</c> and <c>not</c>, with null for unknown.</remarks>
internal static class Kleene
{
    internal static Truth Of(bool value) => value ? Truth.True : Truth.False;

    internal static Truth Not(Truth value) => value switch
    {
        Truth.True => Truth.False,
        Truth.False => Truth.True,
        _ => Truth.Unknown,
    };

    internal static Truth All(IReadOnlyCollection<Truth> values) => AtLeast(values.Count, values);

    internal static Truth Any(IReadOnlyCollection<Truth> values) => AtLeast(1, values);

    /// <summary>Whether at least <paramref name="count"/> of the values are true.</summary>
    internal static Truth AtLeast(int count, IReadOnlyCollection<Truth> values)
    {
        var known = values.Count(static v => v == Truth.True);
        var possible = values.Count(static v => v != Truth.False);
        return known >= count ? Truth.True : possible < count ? Truth.False : Truth.Unknown;
    }
}
