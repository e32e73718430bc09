using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>How one case stands on a day, and how long it has waited.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record PanelCaseStanding
{
    internal PanelCaseStanding(PanelCase panelCase, LocalDate asOf, WorkingCalendar calendar)
    {
        Case = panelCase;
        var submitted = panelCase.SubmittedOn <= asOf ? panelCase.SubmittedOn : null;
        State = panelCase switch
        {
            _ when panelCase.HearingBy(asOf) is not null => PanelCaseState.Heard,
            { WithdrawnOn: { } day } when day <= asOf => PanelCaseState.Withdrawn,
            _ when submitted is not null => PanelCaseState.Waiting,
            { DueOn: { } due } => due < asOf ? PanelCaseState.Overdue : PanelCaseState.Ahead,
            _ => PanelCaseState.Undated,
        };
        LocalDate? until = State switch
        {
            PanelCaseState.Heard => panelCase.Hearing!.On,
            PanelCaseState.Waiting => asOf,
            _ => null,
        };
        WorkingDaysWaited = submitted is { } from && until is { } to ? from == to ? 0 : calendar.WorkingDays(from.PlusDays(1), to) : null;
    }

    /// <summary>The case.</summary>
    public PanelCase Case { get; }

    /// <summary>Where it stands.</summary>
    public PanelCaseState State { get; }

    /// <summary>
    /// Working days after the day of submission up to that of the hearing, or so far. Null for a case that is neither waiting nor heard, and for one heard of which the submission is not recorded.
    /// </summary>
    public int? WorkingDaysWaited { get; }
}
