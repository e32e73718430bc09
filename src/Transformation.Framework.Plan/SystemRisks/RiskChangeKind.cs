namespace Transformation.Framework.Plan;

/// <summary>What became of a risk between two days.</summary>
public enum RiskChangeKind
{
    /// <summary>It is in the register now, and was not.</summary>
    Raised = 1,

    /// <summary>It was in the register, and is not now.</summary>
    Closed = 2,

    /// <summary>The score is higher.</summary>
    Worse = 3,

    /// <summary>The score is lower.</summary>
    Better = 4,

    /// <summary>The score is the same.</summary>
    Same = 5,

    /// <summary>The score was unknown and is known now.</summary>
    NowKnown = 6,

    /// <summary>The score was known and is unknown now.</summary>
    NoLongerKnown = 7,

    /// <summary>The score was unknown and still is: whether it changed is unknown too.</summary>
    StillUnknown = 8,
}
