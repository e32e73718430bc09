using System.Collections.Immutable;
using NodaTime;

namespace Transformation.Framework.Core;

/// <summary>The stages an initiative has been through, with the date of each entry.</summary>
/// <remarks>
/// <para>Allowed: one stage forward; back to any earlier stage, since design is not a straight line; from delivery straight to embedded when there is nothing to spread;
/// pausing and stopping from any stage that is not over; going on from a pause to the stage it interrupted. Embedded and stopped are the end. Going back, pausing and
/// stopping need a reason. A history may begin at any stage, because records often start late.</para>
/// <para>Never empty. Immutable; safe to share between threads.</para>
/// </remarks>
public sealed class Lifecycle
{
    private Lifecycle(ImmutableArray<LifecycleChange> history) => History = history;

    /// <summary>Every entry into a stage, oldest first.</summary>
    public ImmutableArray<LifecycleChange> History { get; }

    /// <summary>The last stage entered.</summary>
    public LifecycleStage Latest => History[^1].Stage;

    /// <summary>A history that begins.</summary>
    /// <param name="stage">The first stage on record.</param>
    /// <param name="on">The first day in it.</param>
    /// <param name="reason">Why, if it is paused or stopped.</param>
    /// <exception cref="ArgumentException">The stage needs a reason and there is none.</exception>
    public static Lifecycle Begin(LifecycleStage stage, LocalDate on, string? reason = null) => Of([new LifecycleChange(stage, on, reason)]);

    /// <summary>A whole history.</summary>
    /// <param name="history">Every entry into a stage, oldest first; at least one.</param>
    /// <exception cref="ArgumentException">An entry is not allowed after the one before it, or is not dated after it. The message names the entry.</exception>
    public static Lifecycle Of(ImmutableArray<LifecycleChange> history)
    {
        if (history.IsDefaultOrEmpty)
        {
            throw new ArgumentException("A lifecycle has at least one stage.", nameof(history));
        }

        var fault = Enumerable.Range(0, history.Length).Select(i => LifecycleRules.Fault(history, i)).FirstOrDefault(static f => f is not null);
        return fault is null ? new(history) : throw new ArgumentException(fault, nameof(history));
    }

    /// <summary>This history with one more entry.</summary>
    /// <param name="stage">The stage entered.</param>
    /// <param name="on">The first day in it; after the last entry.</param>
    /// <param name="reason">Why; needed to pause, to stop and to go back.</param>
    /// <exception cref="ArgumentException">The change is not allowed.</exception>
    public Lifecycle MoveTo(LifecycleStage stage, LocalDate on, string? reason = null) => Of(History.Add(new LifecycleChange(stage, on, reason)));

    /// <summary>Which stages may be entered next.</summary>
    public ImmutableArray<LifecycleStage> NextStages() => LifecycleRules.Next(History, History.Length);

    /// <summary>The stage on a date, or null before the first entry.</summary>
    /// <param name="date">The date; a change counts from its own day on.</param>
    public LifecycleStage? StageOn(LocalDate date) => History.LastOrDefault(c => c.On <= date)?.Stage;

    /// <summary>Whether the initiative is neither embedded nor stopped on a date, and has been put forward by then.</summary>
    /// <param name="date">The date.</param>
    public bool IsLiveOn(LocalDate date) => StageOn(date) is not (null or LifecycleStage.Embedded or LifecycleStage.Stopped);
}
