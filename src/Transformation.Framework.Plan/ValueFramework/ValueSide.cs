namespace Transformation.Framework.Plan;

/// <summary>The two sides of value: outcomes that matter to people, over the resources they take.</summary>
public enum ValueSide
{
    /// <summary>Better outcomes.</summary>
    Outcomes = 1,

    /// <summary>Fewer resources.</summary>
    Resources = 2,
}
