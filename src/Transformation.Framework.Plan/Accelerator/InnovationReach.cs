namespace Transformation.Framework.Plan;

/// <summary>How far an innovation is meant to reach (BNSSG ICB Board, 3 October 2024, item 6.2, section 3.5).</summary>
public enum InnovationReach
{
    /// <summary>One innovation in one service.</summary>
    Micro = 1,

    /// <summary>Scaled across a cohort or the system.</summary>
    Meso,
}
