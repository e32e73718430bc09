using NodaTime;

namespace Transformation.Framework.Plan;

/// <summary>What is known of one aspect on a day.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class AspectStanding
{
    internal AspectStanding(AssessmentAspect aspect, AssessmentRating? rating, AssessmentFramework framework, LocalDate asOf)
    {
        Aspect = aspect;
        Rating = rating;
        State = rating is null ? AspectState.NotAssessed
            : rating.WithdrawnOn <= asOf ? AspectState.Withdrawn
            : AspectState.Assessed;
        Level = State == AspectState.Assessed ? framework.Levels[framework.RankOf(rating!.Level)] : null;
        var due = Level is null ? null : rating!.ReviewDue;
        Review = ReviewTimings.Of(due, asOf);
        ReviewDaysOverdue = ReviewTimings.DaysOverdue(due, asOf);
    }

    /// <summary>The aspect.</summary>
    public AssessmentAspect Aspect { get; }

    /// <summary>What is known of it.</summary>
    public AspectState State { get; }

    /// <summary>Its level; null unless it is assessed.</summary>
    public AssessmentLevel? Level { get; }

    /// <summary>The last rating by the day, standing or withdrawn; null when there is none.</summary>
    public AssessmentRating? Rating { get; }

    /// <summary>When the standing rating is to be looked at again; no date is set for an aspect that is not assessed.</summary>
    public ReviewTiming Review { get; }

    /// <summary>Calendar days since that day when it is past, otherwise 0.</summary>
    public int ReviewDaysOverdue { get; }
}
