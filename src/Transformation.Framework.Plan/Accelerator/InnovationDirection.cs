namespace Transformation.Framework.Plan;

/// <summary>Where the wish to adopt an innovation comes from (BNSSG ICB Board, 3 October 2024, item 6.2, section 3.5).</summary>
public enum InnovationDirection
{
    /// <summary>Pushed: it has a proven evidence base and is to be adopted.</summary>
    Push = 1,

    /// <summary>Pulled: a need was named first, and this answers it.</summary>
    Pull,
}
