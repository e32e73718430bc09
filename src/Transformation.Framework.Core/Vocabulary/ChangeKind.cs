namespace Transformation.Framework.Core;

/// <summary>What kind of change an initiative makes. Definitions after BNSSG ICB, October 2024, section 1.</summary>
public enum ChangeKind
{
    /// <summary>Something new that adds value.</summary>
    Innovation = 1,

    /// <summary>Something that exists, made better.</summary>
    Improvement = 2,

    /// <summary>Improvement built into daily work.</summary>
    ContinuousImprovement = 3,

    /// <summary>Change that fundamentally alters how the system works; comes of innovation and improvement under a shared purpose.</summary>
    Transformation = 4,
}
