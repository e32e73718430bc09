namespace Transformation.Framework.Plan;

/// <summary>How it stands with the compensation of an expert by experience.</summary>
public enum CompensationState
{
    /// <summary>Nothing is recorded. That is not the same as none.</summary>
    NotRecorded,

    /// <summary>It was offered and there is no answer yet.</summary>
    Offered,

    /// <summary>The expert does not want any.</summary>
    Declined,

    /// <summary>It is agreed.</summary>
    Agreed,
}
