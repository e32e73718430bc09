namespace Transformation.Framework.Plan;

/// <summary>Where one organisation's board stands on a shared decision.</summary>
public enum BoardState
{
    /// <summary>It has not answered.</summary>
    NotAnswered = 1,

    /// <summary>It signed, on or after the day from which the committee supports the proposal.</summary>
    Signed = 2,

    /// <summary>It signed what the committee had not yet supported: that does not count, and it is to sign again.</summary>
    SignedTooEarly = 3,

    /// <summary>It refused.</summary>
    Refused = 4,

    /// <summary>It took its answer back, and has given no other.</summary>
    Withdrawn = 5,
}
