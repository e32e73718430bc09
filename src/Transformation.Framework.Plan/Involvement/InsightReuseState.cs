namespace Transformation.Framework.Plan;

/// <summary>Whether what people had already said was looked at before they were asked again.</summary>
public enum InsightReuseState
{
    /// <summary>It cannot be told: it is not recorded which groups are asked.</summary>
    Unknown,

    /// <summary>Insights from the same groups were there, and it is not on record that any was looked at.</summary>
    NotLooked,

    /// <summary>There were no insights from these groups to look at.</summary>
    NothingToReuse,

    /// <summary>Insights from the same groups were looked at first.</summary>
    Looked,
}
