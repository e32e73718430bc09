using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>What was there to learn from when an initiative started, and what of it was looked at.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class InitiativeLearning
{
    internal InitiativeLearning(
        Initiative initiative, LocalDate startedOn, LearningUseState state, ImmutableArray<LearningEntry> related, ImmutableArray<LearningReview> reviews)
    {
        Initiative = initiative;
        StartedOn = startedOn;
        State = state;
        Related = related;
        Reviews = reviews;
    }

    /// <summary>The initiative.</summary>
    public Initiative Initiative { get; }

    /// <summary>The first day on record in a stage of work.</summary>
    public LocalDate StartedOn { get; }

    /// <summary>Whether it looked.</summary>
    public LearningUseState State { get; }

    /// <summary>The related learning that was there for it on the day before it started, oldest first, then by identifier; empty when that cannot be told.</summary>
    public ImmutableArray<LearningEntry> Related { get; }

    /// <summary>When that learning was looked at for the initiative, oldest first, then by entry.</summary>
    public ImmutableArray<LearningReview> Reviews { get; }

    /// <summary>The related learning that nobody has looked at for the initiative, also not later.</summary>
    public IEnumerable<LearningEntry> NotReviewed => Related.Where(entry => Reviews.All(review => review.Entry != entry.Id));
}
