namespace Transformation.Framework.Gateway;

/// <summary>Which row of a decision table decides when more than one could.</summary>
/// <remarks>The names and meanings are those of Unique, First and Priority in Decision Model and Notation (DMN); its other policies are not offered.</remarks>
public enum HitPolicy
{
    /// <summary>No two rows may match the same counts: overlap is a fault of the table.</summary>
    Unique = 1,

    /// <summary>The first row that matches, in the order given.</summary>
    First = 2,

    /// <summary>
    /// The most cautious of the rows that match, whatever their order: by recommendation (stop, pause, more evidence needed, proceed with conditions,
    /// proceed), then by the worse confidence rating (a row without one comes last), then the first in the order given.
    /// </summary>
    Priority = 3,
}
