namespace Transformation.Framework.Plan;

/// <summary>How far a component of a plan has come, in ascending order; <see cref="Unknown"/> is never an improvement on anything.</summary>
public enum ComponentProgress
{
    /// <summary>Nothing has been recorded that would tell.</summary>
    Unknown = 0,

    /// <summary>Something is recorded, but nothing has been done and nothing has been counted.</summary>
    NotStarted = 1,

    /// <summary>Something has been done or counted; the evidence that the component is in place is not complete.</summary>
    UnderWay = 2,

    /// <summary>In place and in use: every probe that shows this is met.</summary>
    Established = 3,

    /// <summary>The way the system normally works: every probe that shows this is met as well.</summary>
    Embedded = 4,
}
