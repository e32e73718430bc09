namespace Transformation.Framework.Plan;

/// <summary>An organisation's load against its capacity, as far as both are known.</summary>
public enum LoadAgainstCapacity
{
    /// <summary>The organisation shares no load.</summary>
    NotShared = 0,

    /// <summary>The capacity of a month at least is not known.</summary>
    CapacityUnknown,

    /// <summary>What is known is within capacity, but some load is not known: it may be over.</summary>
    WithinAsFarAsKnown,

    /// <summary>Everything is known and no more than the capacity.</summary>
    Within,

    /// <summary>What is known is more than the capacity already, whatever else is not known.</summary>
    Over,
}
