using NodaTime;

namespace Transformation.Framework.Core;

/// <summary>How long before and after a meeting its papers and minutes are due, in working days.</summary>
/// <remarks>
/// <para>"No less than five working days before the meeting" is read as five <em>clear</em> working days: neither the day of sending nor the day
/// of the meeting is one of them, so five whole working days lie between. For a meeting on a Thursday the papers go out by the Wednesday
/// of the week before, not the Thursday. The same reading serves "a minimum of seven working days' notice". The terms of reference we model do not define it, and this is
/// how English courts read "not less than" so many days (<c>Re Hector Whaling Ltd</c> [1936] Ch 208), and how the Companies Act 2006, section 360, counts notice.
/// It errs on the safe side: what is in time by this reading is in time by the other.</para>
/// <para>"Within 10 working days of the meeting" counts from the day after: the tenth working day after the meeting is the last.</para>
/// <para>A period of null means that the body has no such rule. Immutable; safe to share between threads.</para>
/// </remarks>
public sealed record NoticeRules
{
    /// <summary>The longest period, in working days.</summary>
    internal const int MaxDays = 260;

    /// <summary>States the periods.</summary>
    /// <param name="papers">Working days before a meeting by which the agenda and papers are sent, 1 to 260.</param>
    /// <param name="extraordinaryMeeting">Working days of notice of an extraordinary meeting, 1 to 260.</param>
    /// <param name="draftMinutes">Working days after a meeting within which draft minutes are issued, 1 to 260.</param>
    /// <exception cref="ArgumentOutOfRangeException">A period is out of range.</exception>
    public NoticeRules(int? papers = null, int? extraordinaryMeeting = null, int? draftMinutes = null)
    {
        PapersWorkingDays = Checked(papers, nameof(papers));
        ExtraordinaryMeetingWorkingDays = Checked(extraordinaryMeeting, nameof(extraordinaryMeeting));
        DraftMinutesWorkingDays = Checked(draftMinutes, nameof(draftMinutes));
    }

    /// <summary>No rules.</summary>
    public static NoticeRules None { get; } = new();

    /// <summary>Clear working days before a meeting by which the agenda and papers are sent; null when there is no rule.</summary>
    public int? PapersWorkingDays { get; }

    /// <summary>Clear working days of notice of an extraordinary meeting; null when there is no rule.</summary>
    public int? ExtraordinaryMeetingWorkingDays { get; }

    /// <summary>Working days after a meeting within which draft minutes are issued; null when there is no rule.</summary>
    public int? DraftMinutesWorkingDays { get; }

    /// <summary>The dates by which things are due for a meeting; each is a working day. Takes time logarithmic in the length of the calendar.</summary>
    /// <param name="meeting">The day of the meeting, itself worked or not.</param>
    /// <param name="calendar">Which days are worked.</param>
    /// <exception cref="CalendarRangeException">The way leads to a day for which the calendar does not know the holidays.</exception>
    public NoticeDeadlines Deadlines(LocalDate meeting, WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);

        // With n clear working days between, the day itself is one working day further back.
        LocalDate? Before(int? clear) => clear is { } n ? calendar.PlusWorkingDays(meeting, -n - 1) : null;
        return new(
            meeting,
            Before(PapersWorkingDays),
            Before(ExtraordinaryMeetingWorkingDays),
            DraftMinutesWorkingDays is { } after ? calendar.PlusWorkingDays(meeting, after) : null);
    }

    private static int? Checked(int? days, string parameter) =>
        days is null or (>= 1 and <= MaxDays)
            ? days
            : throw new ArgumentOutOfRangeException(parameter, FormattableString.Invariant($"A period is 1 to {MaxDays} working days."));
}
