using System.Globalization;
using NodaTime;

namespace Transformation.Framework.Plan;

/// <summary>Puts a <see cref="PlanSchedule"/> into plain English.</summary>
/// <remarks>Pure functions; the wording is for readers and may change between versions.</remarks>
public static class ScheduleText
{
    /// <summary>When the plan can be done, as one sentence.</summary>
    /// <param name="schedule">The schedule.</param>
    public static string Explain(PlanSchedule schedule)
    {
        ArgumentNullException.ThrowIfNull(schedule);
        if (schedule.EarliestCompletion is not { } day)
        {
            return "No milestone has been recorded, so that nothing can be said about when the plan will be done.";
        }

        var unestimated = schedule.Milestones.Count(static m => !m.IsDone && m.Milestone.WorkingDays is null);
        var overrun = schedule.Milestones.Count(static m => m.IsOverrun);
        return schedule.CriticalPath.IsEmpty
            ? $"Every milestone is done, the last on {Sentence.Date(day)}."
            : $"The last milestone can be done on {Sentence.Date(day)} at the earliest"
                + (schedule.IsAtLeast ? $", and perhaps later: {Doubts(unestimated, overrun)}." : ".");
    }

    /// <summary>Why a milestone can be done on its earliest day, as a clause without a full stop.</summary>
    /// <param name="milestone">The milestone.</param>
    public static string Describe(ScheduledMilestone milestone)
    {
        ArgumentNullException.ThrowIfNull(milestone);
        var work = milestone.Milestone.WorkingDays switch
        {
            null => ", with work that nobody has estimated",
            0 => "",
            1 => ", after 1 working day",
            { } days => FormattableString.Invariant($", after {days} working days"),
        };
        var day = $"\"{milestone.Milestone.Title}\" {(milestone.IsDone ? "was done on" : "can be done on")} {Sentence.Date(milestone.Earliest)}{(milestone.IsAtLeast ? " at the earliest" : "")}";
        return milestone.Driver switch
        {
            ScheduleDriver.Done => day,
            ScheduleDriver.ItsDay => $"{day}, not before its day",
            ScheduleDriver.UnderWay when milestone.Milestone.WorkingDays is { } days && milestone.IsAtLeast =>
                FormattableString.Invariant($"{day}: begun on {Sentence.Date(milestone.Milestone.Begun!.Value)}, it has taken longer than the {days} working days that were estimated"),
            ScheduleDriver.UnderWay => $"{day}{work} from {Sentence.Date(milestone.Milestone.Begun!.Value)}, when it began",
            ScheduleDriver.AnotherMilestone => $"{day}{work}, once \"{milestone.DrivenBy!.Title}\" is done",
            _ => $"{day}{work}, beginning now",
        };
    }

    /// <summary>By how much a milestone's planned date can no longer be met, as a clause without a full stop; empty when it can.</summary>
    /// <param name="milestone">The milestone.</param>
    public static string DescribeMiss(ScheduledMilestone milestone)
    {
        ArgumentNullException.ThrowIfNull(milestone);
        return milestone.CannotBeMet
            ? FormattableString.Invariant($"\"{milestone.Milestone.Title}\" is planned for {Sentence.Date(milestone.Milestone.Planned!.Value)} and cannot be done before {Sentence.Date(milestone.Earliest)}")
            : "";
    }

    private static string Doubts(int unestimated, int overrun)
    {
        List<string> doubts = [];
        if (unestimated > 0)
        {
            doubts.Add(FormattableString.Invariant($"the work for {unestimated} of the open milestones has not been estimated"));
        }

        if (overrun > 0)
        {
            doubts.Add(FormattableString.Invariant($"the work for {overrun} of the open milestones has taken longer than was estimated"));
        }

        return doubts.Count == 0 ? "something waits for a component of which nothing is planned" : string.Join(", and ", doubts);
    }
}
