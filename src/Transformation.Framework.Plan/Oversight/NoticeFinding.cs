using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>One thing that a meeting needs (papers, notice, minutes) against its last day.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record NoticeFinding
{
    internal NoticeFinding(LocalDate? due, LocalDate? done, LocalDate asOf, WorkingCalendar calendar)
    {
        Due = due;
        Done = done <= asOf ? done : null;
        State = (due, Done) switch
        {
            (null, _) => NoticeState.NoRule,
            (_, { } day) => day <= due ? NoticeState.Met : NoticeState.Late,
            _ => asOf <= due ? NoticeState.Ahead : NoticeState.Unknown,
        };
        WorkingDaysLate = State == NoticeState.Late ? calendar.WorkingDays(due!.Value.PlusDays(1), Done!.Value) : null;
    }

    /// <summary>The last day on which it is in time, by <see cref="NoticeRules"/>; null when there is no rule.</summary>
    public LocalDate? Due { get; }

    /// <summary>The day it was done; null when that is not recorded by the day looked at.</summary>
    public LocalDate? Done { get; }

    /// <summary>Whether that was in time.</summary>
    public NoticeState State { get; }

    /// <summary>Working days after the last day, up to the one on which it was done; 0 when it was done on the weekend that follows. Null unless it was late.</summary>
    public int? WorkingDaysLate { get; }
}
