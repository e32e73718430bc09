using System.Collections.Immutable;

namespace Transformation.Framework.Core;

/// <summary>Finds circles among things that lead to other things, here and in the packages above.</summary>
public static class CycleFinder
{
    /// <summary>At least one circle wherever there are any, each as a path that ends where it began.</summary>
    /// <remarks>
    /// The same whatever the order of the input: nodes are visited in ascending order. Time linear in nodes and edges, apart from
    /// sorting them; no recursion, so a long chain cannot exhaust the stack.
    /// </remarks>
    /// <typeparam name="T">What identifies a thing.</typeparam>
    /// <param name="nodes">The things; each once.</param>
    /// <param name="next">What a thing leads to.</param>
    public static ImmutableArray<ImmutableArray<T>> Find<T>(IEnumerable<T> nodes, Func<T, IEnumerable<T>> next)
        where T : struct, IComparable<T>
    {
        ArgumentNullException.ThrowIfNull(nodes);
        ArgumentNullException.ThrowIfNull(next);
        var cycles = ImmutableArray.CreateBuilder<ImmutableArray<T>>();
        var done = new HashSet<T>();
        foreach (var start in nodes.Order())
        {
            if (!done.Contains(start))
            {
                Walk(start, next, done, cycles);
            }
        }

        return cycles.ToImmutable();
    }

    private static void Walk<T>(T start, Func<T, IEnumerable<T>> next, HashSet<T> done, ImmutableArray<ImmutableArray<T>>.Builder cycles)
        where T : struct, IComparable<T>
    {
        var path = new List<T> { start };
        var onPath = new HashSet<T> { start };
        var pending = new Stack<IEnumerator<T>>([next(start).Order().GetEnumerator()]);
        while (pending.TryPeek(out var edges))
        {
            if (!edges.MoveNext())
            {
                edges.Dispose();
                pending.Pop();
                onPath.Remove(path[^1]);
                done.Add(path[^1]);
                path.RemoveAt(path.Count - 1);
            }
            else if (onPath.Contains(edges.Current))
            {
                cycles.Add([.. path.SkipWhile(node => node.CompareTo(edges.Current) != 0), edges.Current]);
            }
            else if (!done.Contains(edges.Current))
            {
                path.Add(edges.Current);
                onPath.Add(edges.Current);
                pending.Push(next(edges.Current).Order().GetEnumerator());
            }
        }
    }
}
