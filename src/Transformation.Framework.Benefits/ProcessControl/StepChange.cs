using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>A day from which a process is known to be another one, so that mean and limits are worked out afresh.</summary>
/// <remarks>
/// A step needs a reason that somebody can check. Recalculating because the points look better hides what the chart is for. Immutable; safe
/// to share between threads.
/// </remarks>
public sealed record StepChange
{
    /// <summary>States a step.</summary>
    /// <param name="from">The first day of the new process.</param>
    /// <param name="reason">What changed.</param>
    /// <exception cref="ArgumentException">The reason is empty.</exception>
    public StepChange(LocalDate from, string reason)
    {
        From = from;
        Reason = DomainText.Required(reason, nameof(reason));
    }

    /// <summary>The first day of the new process; a point on that day already belongs to it.</summary>
    public LocalDate From { get; }

    /// <summary>What changed.</summary>
    public string Reason { get; }
}
