namespace Transformation.Framework.Plan;

/// <summary>Which way a component moved between two dates, in progress or in delivery.</summary>
public enum MovementKind
{
    /// <summary>It stands where it stood.</summary>
    None = 0,

    /// <summary>Known before and after, and better.</summary>
    Forward = 1,

    /// <summary>Known before and after, and worse.</summary>
    Back = 2,

    /// <summary>Unknown before, known after.</summary>
    BecameKnown = 3,

    /// <summary>Known before, unknown after: evidence was withdrawn, or a date is missing.</summary>
    BecameUnknown = 4,

    /// <summary>The component is in the later template only.</summary>
    Added = 5,

    /// <summary>The component is in the earlier template only.</summary>
    Removed = 6,
}
