using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>How one milestone stood on the earlier date and stands on the later one.</summary>
/// <remarks>At least one of the two is there. Immutable; safe to share between threads.</remarks>
public sealed class MilestoneMovement
{
    internal MilestoneMovement(MilestoneFinding? before, MilestoneFinding? after) => (Before, After) = (before, after);

    /// <summary>How it stood; null when the earlier plan did not have it.</summary>
    public MilestoneFinding? Before { get; }

    /// <summary>How it stands; null when the later plan does not have it.</summary>
    public MilestoneFinding? After { get; }

    /// <summary>The milestone, as the later plan has it if it still does.</summary>
    public Milestone Milestone => (After ?? Before)!.Milestone;

    /// <summary>Whether it was done between the two dates, or is new and done.</summary>
    public bool IsNewlyDone => After is { IsDone: true } && Before is not { IsDone: true };

    /// <summary>Whether it is overdue now and was not before.</summary>
    public bool IsNewlyOverdue => After?.State == MilestoneState.Overdue && Before?.State != MilestoneState.Overdue;

    /// <summary>Whether what was called done is called so no longer: the record was taken back.</summary>
    public bool IsUndone => Before is { IsDone: true } && After is { IsDone: false };

    /// <summary>Whether its planned date was changed, set or taken away between the two plans.</summary>
    public bool IsReplanned => Before is not null && After is not null && Before.Milestone.Planned != After.Milestone.Planned;

    internal bool HasMoved => Before is null || After is null || IsNewlyDone || IsNewlyOverdue || IsUndone || IsReplanned;
}
