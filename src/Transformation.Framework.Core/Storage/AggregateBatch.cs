using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Transformation.Framework.Core.Storage;

/// <summary>Changes to any number of aggregates, of any kinds, to be applied together or not at all.</summary>
/// <remarks>
/// Write it as a collection expression: <c>store.CommitAsync([AggregateChange.Save(…), AggregateChange.Delete(…)])</c>. No aggregate stands
/// in it twice. May be empty. Immutable; safe to share between threads.
/// </remarks>
[CollectionBuilder(typeof(AggregateBatch), nameof(Of))]
public sealed class AggregateBatch : IReadOnlyList<AggregateChange>
{
    private readonly ImmutableArray<AggregateChange> changes;

    private AggregateBatch(ImmutableArray<AggregateChange> changes) => this.changes = changes;

    /// <summary>How many changes there are.</summary>
    public int Count => changes.Length;

    /// <summary>The changes, in the order given.</summary>
    /// <param name="index">From 0.</param>
    public AggregateChange this[int index] => changes[index];

    /// <summary>Puts changes together.</summary>
    /// <param name="changes">The changes.</param>
    /// <exception cref="ArgumentException">One is null, or two are about the same aggregate.</exception>
    public static AggregateBatch Of(params ReadOnlySpan<AggregateChange> changes)
    {
        var seen = new HashSet<AggregateId>();
        foreach (var change in changes)
        {
            if (change is null)
            {
                throw new ArgumentException("A change is null.", nameof(changes));
            }

            if (!seen.Add(change.Id))
            {
                throw new ArgumentException($"{change.Id} stands in the batch twice.", nameof(changes));
            }
        }

        return new([.. changes]);
    }

    /// <summary>Goes through the changes in the order given.</summary>
    public IEnumerator<AggregateChange> GetEnumerator() => ((IEnumerable<AggregateChange>)changes).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
