using NodaTime;

namespace Transformation.Framework.Plan;

/// <summary>How long a request was, or has been, in a step.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record StepTime
{
    internal StepTime(OfficeStep step, LocalDate from, LocalDate? until, int workingDays)
    {
        Step = step;
        From = from;
        Until = until;
        WorkingDays = workingDays;
    }

    /// <summary>The step.</summary>
    public OfficeStep Step { get; }

    /// <summary>The day it came to the step.</summary>
    public LocalDate From { get; }

    /// <summary>The day it came to the next one, or left; null while it is there.</summary>
    public LocalDate? Until { get; }

    /// <summary>
    /// The working days after the first day up to and including the day it went on, or the day looked at while it is there: moved on the same day, it was there for 0.
    /// </summary>
    public int WorkingDays { get; }
}
