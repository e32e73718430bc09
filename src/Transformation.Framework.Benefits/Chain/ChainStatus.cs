namespace Transformation.Framework.Benefits;

/// <summary>How far a node of the chain has come.</summary>
public enum ChainStatus
{
    /// <summary>Nothing has been done yet.</summary>
    NotStarted = 1,

    /// <summary>It is being worked on.</summary>
    UnderWay = 2,

    /// <summary>It is there.</summary>
    Done = 3,

    /// <summary>It was given up: it will not come about.</summary>
    Stopped = 4,
}
