namespace Transformation.Framework.Plan;

/// <summary>Whether a party has signed the version of a compact that is in force on a day. Signatures given after the day do not exist yet.</summary>
public enum CompactSignatureState
{
    /// <summary>It has not, nor an earlier version; or no version is in force.</summary>
    NotSigned = 1,

    /// <summary>It has signed an earlier version only, and that signature stands.</summary>
    EarlierVersionOnly = 2,

    /// <summary>It had signed the version in force, and has withdrawn.</summary>
    Withdrawn = 3,

    /// <summary>It has.</summary>
    Signed = 4,
}
