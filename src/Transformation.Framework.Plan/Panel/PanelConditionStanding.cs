using NodaTime;

namespace Transformation.Framework.Plan;

/// <summary>How one condition of a case that was heard stands on a day.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record PanelConditionStanding
{
    internal PanelConditionStanding(PanelCase panelCase, PanelCondition condition, LocalDate asOf)
    {
        Case = panelCase;
        Condition = condition;
        State = condition switch
        {
            { MetOn: { } day } when day <= asOf => PanelConditionState.Met,
            { WaivedOn: { } day } when day <= asOf => PanelConditionState.Waived,
            { Due: { } due } when due < asOf => PanelConditionState.Overdue,
            _ => PanelConditionState.Open,
        };
        DaysOverdue = State == PanelConditionState.Overdue ? Period.DaysBetween(condition.Due!.Value, asOf) : 0;
    }

    /// <summary>The case.</summary>
    public PanelCase Case { get; }

    /// <summary>The condition.</summary>
    public PanelCondition Condition { get; }

    /// <summary>How it stands.</summary>
    public PanelConditionState State { get; }

    /// <summary>Calendar days past its last day; 0 unless it is overdue.</summary>
    public int DaysOverdue { get; }
}
