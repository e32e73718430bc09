using System.Collections.Immutable;

namespace Transformation.Framework.Plan;

/// <summary>Where the whole is when its aspects work only together: at its lowest, and unknown while one is not assessed.</summary>
/// <remarks>
/// Unknown is not low, but what is known bounds it: whatever the others turn out to be, the whole cannot be above the lowest that is known. The rule is this library's reading of
/// frameworks whose authors say that it is the combination that matters. Immutable; safe to share between threads.
/// </remarks>
public sealed class WeakestLink
{
    internal WeakestLink(AssessmentFramework framework, ImmutableArray<AspectStanding> aspects)
    {
        NotAssessed = [.. aspects.Where(static a => a.Level is null).Select(static a => a.Aspect)];
        AtMost = aspects.Where(static a => a.Level is not null).Select(static a => a.Level!).MinBy(l => framework.RankOf(l.Id));
        Level = NotAssessed.IsEmpty ? AtMost : null;
        Lowest = [.. aspects.Where(a => a.Level is not null && a.Level == AtMost).Select(static a => a.Aspect)];
    }

    /// <summary>The level of the whole; null when it is unknown because an aspect is not assessed.</summary>
    public AssessmentLevel? Level { get; }

    /// <summary>The lowest level that is known: the whole is there, or, if an aspect is not assessed, there or lower. Null when nothing is assessed.</summary>
    public AssessmentLevel? AtMost { get; }

    /// <summary>The aspects at <see cref="AtMost"/>, in the order of the framework: raising any other changes nothing.</summary>
    public ImmutableArray<AssessmentAspect> Lowest { get; }

    /// <summary>The aspects that are not assessed, in the order of the framework.</summary>
    public ImmutableArray<AssessmentAspect> NotAssessed { get; }
}
