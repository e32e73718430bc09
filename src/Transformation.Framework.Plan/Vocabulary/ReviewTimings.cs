using NodaTime;

namespace Transformation.Framework.Plan;

/// <summary>Where a last day lies, seen from another.</summary>
internal static class ReviewTimings
{
    internal static ReviewTiming Of(LocalDate? due, LocalDate asOf) => due is not { } day ? ReviewTiming.NoDateSet
        : day < asOf ? ReviewTiming.Overdue
        : day == asOf ? ReviewTiming.DueToday
        : ReviewTiming.Ahead;

    internal static int DaysOverdue(LocalDate? due, LocalDate asOf) => due < asOf ? Period.DaysBetween(due.Value, asOf) : 0;
}
