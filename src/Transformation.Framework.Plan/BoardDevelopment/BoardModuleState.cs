namespace Transformation.Framework.Plan;

/// <summary>Whether a member of the board has attended a module by a day.</summary>
public enum BoardModuleState
{
    /// <summary>A session was held while they sat on the board, but nobody recorded who attended; so far as is recorded they did not.</summary>
    Unknown = 1,

    /// <summary>They have not, as far as every session is recorded.</summary>
    Missing = 2,

    /// <summary>They have.</summary>
    Attended = 3,
}
