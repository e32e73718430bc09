namespace Transformation.Framework.Plan;

/// <summary>How one aspect changed between two days.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class AspectChange
{
    internal AspectChange(AspectStanding before, AspectStanding after, AssessmentFramework framework)
    {
        Before = before;
        After = after;
        Steps = before.Level is { } from && after.Level is { } to ? framework.RankOf(to.Id) - framework.RankOf(from.Id) : null;
        Kind = Steps switch
        {
            > 0 => AspectChangeKind.Higher,
            0 => AspectChangeKind.Same,
            < 0 => AspectChangeKind.Lower,
            _ when after.Level is not null => AspectChangeKind.NewlyAssessed,
            _ when before.Level is not null => AspectChangeKind.NoLongerKnown,
            _ => AspectChangeKind.Unknown,
        };
    }

    /// <summary>How it stands on the earlier day.</summary>
    public AspectStanding Before { get; }

    /// <summary>How it stands on the later day.</summary>
    public AspectStanding After { get; }

    /// <summary>How it changed.</summary>
    public AspectChangeKind Kind { get; }

    /// <summary>How many levels up, or down when negative; null unless it is assessed on both days. Steps of different aspects are not alike, so they are not added up.</summary>
    public int? Steps { get; }
}
