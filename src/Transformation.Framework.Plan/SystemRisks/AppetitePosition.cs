namespace Transformation.Framework.Plan;

/// <summary>Whether a risk is one the partners accept as it is.</summary>
public enum AppetitePosition
{
    /// <summary>The score or the appetite is not known: nobody can say.</summary>
    Unknown = 0,

    /// <summary>The score is not above the highest that is accepted.</summary>
    Within = 1,

    /// <summary>The score is above it.</summary>
    Over = 2,
}
