namespace Transformation.Framework.Benefits;

/// <summary>What is known of the earliest date a node can be there.</summary>
public enum ChainDateState
{
    /// <summary>The date is known.</summary>
    Known = 1,

    /// <summary>Not before the date; perhaps later, as something it waits for has no known date.</summary>
    NotBefore = 2,

    /// <summary>No date is known of it or of anything it waits for.</summary>
    Unknown = 3,

    /// <summary>It, or something it cannot do without, was stopped: it will not come about unless that is changed.</summary>
    Never = 4,
}
