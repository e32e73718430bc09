using System.Collections.Immutable;

namespace Transformation.Framework.Plan;

/// <summary>One step across all requests: what is in it, and how long it has taken.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class StepOverview
{
    internal StepOverview(OfficeStep step, ImmutableArray<RequestStanding> requests)
    {
        Step = step;
        In = [.. requests.Where(r => r.IsOpen && r.Step == step).OrderByDescending(static r => r.Times[^1].WorkingDays)];
        FinishedWorkingDays = [.. requests.SelectMany(static r => r.Times).Where(t => t.Step == step && t.Until is not null).Select(static t => t.WorkingDays).Order()];
        var (half, odd) = Math.DivRem(FinishedWorkingDays.Length, 2);
        MedianWorkingDays = FinishedWorkingDays.IsEmpty ? null
            : odd == 1 ? FinishedWorkingDays[half]
            : (FinishedWorkingDays[half - 1] + FinishedWorkingDays[half]) / 2m;
    }

    /// <summary>The step.</summary>
    public OfficeStep Step { get; }

    /// <summary>The open requests in it: the longest there first, then by identifier.</summary>
    public ImmutableArray<RequestStanding> In { get; }

    /// <summary>The working days of those that went on from it or left in it, shortest first.</summary>
    public ImmutableArray<int> FinishedWorkingDays { get; }

    /// <summary>The middle of <see cref="FinishedWorkingDays"/>, half-way between the two middle ones of an even number; exact. Null when none has finished.</summary>
    public decimal? MedianWorkingDays { get; }
}
