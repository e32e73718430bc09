namespace Transformation.Framework.Plan;

/// <summary>How well it is known that an innovation works. The levels are a proposal of this library.</summary>
public enum InnovationEvidence
{
    /// <summary>Nobody has recorded it.</summary>
    NotRecorded = 0,

    /// <summary>An idea that has not been tried.</summary>
    Idea,

    /// <summary>Tried somewhere, with early signs.</summary>
    Early,

    /// <summary>Evaluated in at least one place.</summary>
    Promising,

    /// <summary>Shown to work by sound evidence from several places.</summary>
    Proven,
}
