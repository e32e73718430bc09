using NodaTime;

namespace Transformation.Framework.Plan;

/// <summary>How one piece of feedback stands on a day.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class CompactFeedbackStanding
{
    internal CompactFeedbackStanding(CompactFeedback feedback, LocalDate asOf)
    {
        Feedback = feedback;
        IsOpen = !(feedback.ResolvedOn <= asOf);
        Days = Period.DaysBetween(feedback.On, IsOpen ? asOf : feedback.ResolvedOn!.Value);
    }

    /// <summary>The feedback.</summary>
    public CompactFeedback Feedback { get; }

    /// <summary>Whether it is still to be resolved; what is resolved after the day is open on it.</summary>
    public bool IsOpen { get; }

    /// <summary>Calendar days from the day it was given to the day looked at, or to that of its resolution.</summary>
    public int Days { get; }
}
