namespace Transformation.Framework.Storage.Testing;

/// <summary>A stored field of an entry of a decision log, for <see cref="DurableDecisionLogContract.TamperAsync"/>.</summary>
public enum DecisionLogField
{
    /// <summary>When it was recorded, as text.</summary>
    RecordedAt,

    /// <summary>The kind.</summary>
    Kind,

    /// <summary>The subject.</summary>
    Subject,

    /// <summary>The payload.</summary>
    Payload,

    /// <summary>The hash of the entry before it.</summary>
    PreviousHash,

    /// <summary>Its own hash.</summary>
    Hash,
}
