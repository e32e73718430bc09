using System.Collections.Immutable;

namespace Transformation.Framework.Gateway;

/// <summary>Refuses lists in which two things have the same name.</summary>
internal static class UniqueText
{
    /// <param name="sorted">The things, in ordinal order of name.</param>
    /// <param name="name">Their names.</param>
    /// <param name="what">What they are, for the message.</param>
    /// <param name="parameter">The caller's parameter.</param>
    internal static void Check<T>(ImmutableArray<T> sorted, Func<T, string> name, string what, string parameter)
    {
        for (var i = 1; i < sorted.Length; i++)
        {
            if (name(sorted[i]) == name(sorted[i - 1]))
            {
                throw new ArgumentException($"There is another {what} {name(sorted[i])}.", parameter);
            }
        }
    }
}
