using System.Collections.Immutable;

namespace Transformation.Framework.Load;

/// <summary>Rows to put into a load plan and rows to take out of it.</summary>
/// <remarks>What is taken out need not be there. Immutable; safe to share between threads.</remarks>
public sealed record LoadPlanChange
{
    /// <summary>Commitments to put in.</summary>
    /// <value>None unless set; no identifier twice, and none that is also to be taken out.</value>
    public ImmutableArray<Commitment> PutCommitments { get; init; } = [];

    /// <summary>Change impacts to put in.</summary>
    /// <value>None unless set; no identifier twice, and none that is also to be taken out.</value>
    public ImmutableArray<ChangeImpact> PutImpacts { get; init; } = [];

    /// <summary>Lines of capacity to put in.</summary>
    /// <value>None unless set; none twice for an organisation, team and day, and none that is also to be taken out.</value>
    public ImmutableArray<CapacityLine> PutCapacity { get; init; } = [];

    /// <summary>Commitments to take out.</summary>
    /// <value>None unless set.</value>
    public ImmutableArray<CommitmentId> RemoveCommitments { get; init; } = [];

    /// <summary>Change impacts to take out.</summary>
    /// <value>None unless set.</value>
    public ImmutableArray<ChangeImpactId> RemoveImpacts { get; init; } = [];

    /// <summary>Capacity to take out: that of the same organisation, team and day as these lines, whatever it amounts to.</summary>
    /// <value>None unless set.</value>
    public ImmutableArray<CapacityLine> RemoveCapacity { get; init; } = [];

    /// <summary>Checks the lists against each other: for stores, before anything is written.</summary>
    /// <exception cref="ArgumentException">A list is <c>default</c> or has a null, something stands twice, or is both to be put in and taken out.</exception>
    public void Check()
    {
        RequireOnce(PutCommitments, static c => c.Id, RemoveCommitments, static id => id, "commitments");
        RequireOnce(PutImpacts, static i => i.Id, RemoveImpacts, static id => id, "impacts");
        RequireOnce(PutCapacity, CapacityKey.Of, RemoveCapacity, CapacityKey.Of, "lines of capacity");
    }

    private static void RequireOnce<T, TRemoved, TKey>(
        ImmutableArray<T> put, Func<T, TKey> keyOf, ImmutableArray<TRemoved> removed, Func<TRemoved, TKey> removedKey, string what)
        where T : class
        where TKey : notnull
    {
        if (put.IsDefault || removed.IsDefault || put.Contains(null!) || removed.Any(static r => r is null))
        {
            throw new ArgumentException($"A list of {what} is missing, or has nothing in a place.");
        }

        var seen = new HashSet<TKey>(removed.Select(removedKey));
        foreach (var row in put)
        {
            if (!seen.Add(keyOf(row)))
            {
                throw new ArgumentException($"Among the {what}, {keyOf(row)} stands twice, or is both to be put in and taken out.");
            }
        }
    }
}
