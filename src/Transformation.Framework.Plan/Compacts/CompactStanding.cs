using System.Collections.Immutable;
using NodaTime;

namespace Transformation.Framework.Plan;

/// <summary>How a compact stands on a day: what is in force, who is bound by it, what each gives and gets, and what is amiss.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class CompactStanding
{
    /// <summary>How many signatures of those who take part put a compact in force: an agreement needs two.</summary>
    public const int SignaturesNeeded = 2;

    private CompactStanding(
        Compact compact, LocalDate asOf, CompactVersion? version, ImmutableArray<CompactPartyStanding> parties, CompactReview? lastReview)
    {
        Compact = compact;
        AsOf = asOf;
        Version = version;
        Parties = parties;
        Signed = parties.Count(static p => p.Signature == CompactSignatureState.Signed);
        LastReview = lastReview;
        ReviewDue = lastReview is null ? compact.FirstReviewDue : lastReview.NextDue;
        Review = ReviewTimings.Of(ReviewDue, asOf);
        ReviewDaysOverdue = ReviewTimings.DaysOverdue(ReviewDue, asOf);
        Feedback = [.. compact.Feedback
            .Where(f => f.On <= asOf)
            .OrderBy(static f => f.On).ThenBy(static f => f.Id, StringComparer.Ordinal)
            .Select(f => new CompactFeedbackStanding(f, asOf))];
        Findings = CompactFindings.In(this);
    }

    /// <summary>The compact.</summary>
    public Compact Compact { get; }

    /// <summary>The day looked at; what is dated after it does not exist yet.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The version in force: the last to have taken effect, unless it has been withdrawn; null when there is none.</summary>
    public CompactVersion? Version { get; }

    /// <summary>Whether the compact is in force: there is a version, and at least <see cref="SignaturesNeeded"/> of those who take part have signed it. One that leaves does not void it for the others.</summary>
    public bool IsInForce => Signed >= SignaturesNeeded;

    /// <summary>How many of <see cref="Parties"/> have signed the version in force.</summary>
    public int Signed { get; }

    /// <summary>Those who take part on the day, ordered by who they are.</summary>
    public ImmutableArray<CompactPartyStanding> Parties { get; }

    /// <summary>How the next review stands.</summary>
    public ReviewTiming Review { get; }

    /// <summary>The last day on which the next review is in time, as set at the last one, or for the first; null when none was set.</summary>
    public LocalDate? ReviewDue { get; }

    /// <summary>Calendar days since <see cref="ReviewDue"/> when it is overdue, otherwise 0.</summary>
    public int ReviewDaysOverdue { get; }

    /// <summary>The last review held by the day; null when none was.</summary>
    public CompactReview? LastReview { get; }

    /// <summary>Feedback given by the day, by day and then by identifier; open and resolved.</summary>
    public ImmutableArray<CompactFeedbackStanding> Feedback { get; }

    /// <summary>What is amiss: first the compact, then its sides, its parties in their order, and the review. Open feedback is not a fault and is not here.</summary>
    public ImmutableArray<CompactFinding> Findings { get; }

    /// <summary>Works out how a compact stands on a day. Time in proportion to the parties times the parties and commitments, and to the other records.</summary>
    /// <param name="compact">The compact.</param>
    /// <param name="asOf">The day.</param>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public static CompactStanding Of(Compact compact, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(compact);
        IsoDate.Check(asOf, nameof(asOf));
        var latest = compact.Versions.Where(v => v.EffectiveFrom <= asOf).MaxBy(static v => v.Number);
        var version = latest is not null && RecordedPeriod.Stands(latest.EffectiveFrom, latest.WithdrawnOn, asOf) ? latest : null;
        var lastReview = compact.Reviews.Where(r => r.On <= asOf).MaxBy(static r => r.On);
        return new(compact, asOf, version, CompactReciprocity.Of(compact, version, asOf), lastReview);
    }
}
