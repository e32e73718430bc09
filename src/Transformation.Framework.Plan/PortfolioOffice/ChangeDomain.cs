namespace Transformation.Framework.Plan;

/// <summary>The three domains of change that depend on each other.</summary>
/// <remarks>Source: <em>National Board Collaboration for Transformational Redesign Project: report and discussion</em>, January 2019.</remarks>
public enum ChangeDomain
{
    /// <summary>Redesign of systems and processes.</summary>
    Process = 1,

    /// <summary>Redesign of the workforce.</summary>
    Workforce = 2,

    /// <summary>Technology.</summary>
    Technology = 3,
}
