namespace Transformation.Framework.Plan;

/// <summary>The rules that decide a component's status. The first of each group that applies decides; <c>docs/plan-status.md</c> has them in full.</summary>
public enum StatusRule
{
    /// <summary>Progress is unknown: there is no milestone, and no count of a measure that its probes look at.</summary>
    NothingRecorded = 1,

    /// <summary>Embedded: every probe is met, those that show established and those that show embedded, and there are both.</summary>
    EvidenceOfEmbedded = 2,

    /// <summary>Established: every probe that shows this is met, and there is at least one.</summary>
    EvidenceOfEstablished = 3,

    /// <summary>Under way: a milestone is done, or a count is above zero.</summary>
    SomethingDone = 4,

    /// <summary>Not started: there are milestones or counts, but none is done or above zero.</summary>
    NothingDone = 5,

    /// <summary>Delivery is unknown: no milestone has a planned date.</summary>
    NoPlannedDate = 6,

    /// <summary>Off track: a milestone is overdue.</summary>
    MilestoneOverdue = 7,

    /// <summary>At risk: more is to be done, and what was finished last was finished late.</summary>
    LastFinishedLate = 8,

    /// <summary>At risk: every milestone is done, but the evidence that the component is established is not there.</summary>
    DoneWithoutEvidence = 9,

    /// <summary>Delivery is unknown: nothing is late, but a milestone that is still to be done has no planned date.</summary>
    OpenWithoutDate = 10,

    /// <summary>On track: none of the rules before applies.</summary>
    NothingLate = 11,
}
