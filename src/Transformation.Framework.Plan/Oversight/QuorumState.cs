namespace Transformation.Framework.Plan;

/// <summary>Whether a meeting could decide.</summary>
public enum QuorumState
{
    /// <summary>The meeting's day has passed and nobody recorded who was there.</summary>
    Unknown = 0,

    /// <summary>Held without a quorum.</summary>
    NotQuorate,

    /// <summary>Held with a quorum.</summary>
    Quorate,
}
