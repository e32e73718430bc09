namespace Transformation.Framework.Plan;

/// <summary>The phases of a design team's work, in order (BNSSG ICB Board, 3 October 2024, item 6.2, section 3.3).</summary>
public enum DesignPhase
{
    /// <summary>Understanding the problem and those it concerns.</summary>
    Discovery = 1,

    /// <summary>Shaping what might solve it.</summary>
    Design,

    /// <summary>Trying it out on a small scale.</summary>
    Testing,
}
