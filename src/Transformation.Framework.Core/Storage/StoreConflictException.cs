namespace Transformation.Framework.Core.Storage;

/// <summary>Someone else was first: the store is not at the version a change was based on. Nothing was changed.</summary>
/// <remarks>Load again, redo the change on what is there now, and save; or show both to a person.</remarks>
public sealed class StoreConflictException : StoreException
{
    /// <summary>Creates the exception for an aggregate.</summary>
    /// <param name="id">The aggregate.</param>
    /// <param name="expected">The version that the change was based on; 0 for none.</param>
    /// <param name="actual">The version that the store holds; 0 for none.</param>
    public StoreConflictException(AggregateId id, long expected, long actual)
        : base(FormattableString.Invariant($"{id} {Describe(expected, actual)} Load it again and redo the change."))
    {
        Id = id;
        Expected = expected;
        Actual = actual;
    }

    /// <summary>Creates the exception for the decision log.</summary>
    /// <param name="expected">The sequence number that the log was to end with; 0 for an empty log.</param>
    /// <param name="actual">The sequence number that it ends with.</param>
    public StoreConflictException(long expected, long actual)
        : base(FormattableString.Invariant($"The decision log ends with entry {actual}, not {expected}. Read what was added and decide again."))
    {
        Expected = expected;
        Actual = actual;
    }

    /// <summary>The aggregate; null when the conflict is about the end of the decision log.</summary>
    public AggregateId? Id { get; }

    /// <summary>The version that the change was based on (0 for none), or the sequence number that the log was to end with.</summary>
    public long Expected { get; }

    /// <summary>The version that the store holds (0 for none), or the sequence number that the log ends with.</summary>
    public long Actual { get; }

    private static string Describe(long expected, long actual) => (expected, actual) switch
    {
        (Versioned.NotStored, _) => FormattableString.Invariant($"is stored already, at version {actual}."),
        (_, Versioned.NotStored) => FormattableString.Invariant($"is not stored, but the change was based on version {expected}."),
        _ => FormattableString.Invariant($"is at version {actual}, but the change was based on version {expected}."),
    };
}
