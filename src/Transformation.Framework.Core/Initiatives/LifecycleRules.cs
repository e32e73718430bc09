using System.Collections.Immutable;

namespace Transformation.Framework.Core;

/// <summary>Which change of stage may follow which.</summary>
internal static class LifecycleRules
{
    /// <summary>What is wrong with one entry of a history, given those before it; null if nothing.</summary>
    internal static string? Fault(ImmutableArray<LifecycleChange> history, int index)
    {
        var entry = history[index];
        if (!Enum.IsDefined(entry.Stage))
        {
            return FormattableString.Invariant($"Entry {index + 1}: there is no such stage.");
        }

        if (entry.Reason is { } reason && DomainText.Fault(reason) is { } textFault)
        {
            return FormattableString.Invariant($"Entry {index + 1}: {textFault}");
        }

        if (index > 0 && entry.On <= history[index - 1].On)
        {
            return FormattableString.Invariant($"Entry {index + 1} ({entry.On:uuuu-MM-dd}) is not after the entry before it ({history[index - 1].On:uuuu-MM-dd}).");
        }

        if (index > 0 && !Next(history, index).Contains(entry.Stage))
        {
            return FormattableString.Invariant($"Entry {index + 1}: {entry.Stage} cannot follow {history[index - 1].Stage}.");
        }

        return entry.Reason is null && NeedsReason(history, index)
            ? FormattableString.Invariant($"Entry {index + 1}: going to {entry.Stage} here needs a reason.")
            : null;
    }

    /// <summary>The stages that may follow the first entries of a history.</summary>
    internal static ImmutableArray<LifecycleStage> Next(ImmutableArray<LifecycleChange> history, int length)
    {
        var now = history[length - 1].Stage;
        if (now is LifecycleStage.Embedded or LifecycleStage.Stopped)
        {
            return [];
        }

        if (now == LifecycleStage.Paused)
        {
            // A history that begins paused does not say what was interrupted: any stage may follow.
            return StageBefore(history, length - 1) is { } interrupted
                ? [interrupted, LifecycleStage.Stopped]
                : [.. Enum.GetValues<LifecycleStage>().Where(static s => s != LifecycleStage.Paused)];
        }

        return
        [
            .. Enum.GetValues<LifecycleStage>().Where(s => s < now || s == now + 1),
            .. now == LifecycleStage.Delivery ? [LifecycleStage.Embedded] : Array.Empty<LifecycleStage>(),
            LifecycleStage.Paused,
            LifecycleStage.Stopped,
        ];
    }

    private static bool NeedsReason(ImmutableArray<LifecycleChange> history, int index)
    {
        var stage = history[index].Stage;
        return stage is LifecycleStage.Paused or LifecycleStage.Stopped
            || (index > 0 && history[index - 1].Stage != LifecycleStage.Paused && stage < history[index - 1].Stage);
    }

    private static LifecycleStage? StageBefore(ImmutableArray<LifecycleChange> history, int index) => index == 0 ? null : history[index - 1].Stage;
}
