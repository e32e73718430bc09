using System.Collections.Immutable;

namespace Transformation.Framework.Plan;

/// <summary>References to things outside an aggregate: none empty, none twice.</summary>
internal static class DistinctReferences
{
    internal static ImmutableArray<T> Check<T>(IEnumerable<T>? references, string parameter)
        where T : struct
    {
        ImmutableArray<T> all = [.. references ?? []];
        var seen = new HashSet<T>();
        foreach (var reference in all)
        {
            if (EqualityComparer<T>.Default.Equals(reference, default))
            {
                throw new ArgumentException("An identifier is empty.", parameter);
            }

            if (!seen.Add(reference))
            {
                throw new ArgumentException($"{reference} stands twice.", parameter);
            }
        }

        return all;
    }

    internal static T One<T>(T reference, string parameter)
        where T : struct =>
        EqualityComparer<T>.Default.Equals(reference, default) ? throw new ArgumentException("The identifier is empty.", parameter) : reference;

    internal static T? One<T>(T? reference, string parameter)
        where T : struct =>
        reference is { } given ? One(given, parameter) : null;
}
