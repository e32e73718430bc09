namespace Transformation.Framework.Core;

/// <summary>How far an initiative has come.</summary>
/// <remarks>
/// The stages of the BNSSG paper (discovery, design, testing) with what comes before and after them. The Double Diamond's discover and define
/// are discovery, its develop is design and its deliver is testing and delivery; Healthcare Improvement Scotland's understand, design for testing, implement and evaluate, embed and spread
/// are discovery, design and testing, delivery, spread and embedded.
/// </remarks>
public enum LifecycleStage
{
    /// <summary>Put forward; nothing has begun.</summary>
    Proposed = 1,

    /// <summary>The problem is being understood.</summary>
    Discovery = 2,

    /// <summary>A change is being designed.</summary>
    Design = 3,

    /// <summary>The design is being tested at small scale.</summary>
    Testing = 4,

    /// <summary>The change is being put in place.</summary>
    Delivery = 5,

    /// <summary>The change is being adopted and adapted elsewhere.</summary>
    Spread = 6,

    /// <summary>The change has become the way things are done; the initiative is over.</summary>
    Embedded = 7,

    /// <summary>Work rests; it can go on where it left off.</summary>
    Paused = 8,

    /// <summary>Work ended before it was embedded.</summary>
    Stopped = 9,
}
