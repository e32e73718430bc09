using System.Diagnostics.CodeAnalysis;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>What a member of a board says of their own leadership before the programme and since, for a reader with whom they share it.</summary>
/// <remarks>
/// It is for the member's learning. It says how they see themselves, not what the programme did, and nothing is counted from it. Immutable; safe to share between threads.
/// </remarks>
public sealed class MemberMaturity
{
    private MemberMaturity(BoardMember member, BoardSession? first, AspectStanding? before, AspectStanding? since)
    {
        Member = member;
        FirstSession = first;
        Before = before;
        Since = since;
    }

    /// <summary>The member.</summary>
    public BoardMember Member { get; }

    /// <summary>The first session that they attended by the day; null when they have attended none.</summary>
    public BoardSession? FirstSession { get; }

    /// <summary>Their last rating of the aspect on or before the day of the first session, as it is known today; null when they have attended none.</summary>
    public AspectStanding? Before { get; }

    /// <summary>Their last rating after that day, or any when they have attended none; null when they have not rated it since.</summary>
    public AspectStanding? Since { get; }

    /// <summary>Sets a member's own ratings of one aspect beside the sessions they attended.</summary>
    /// <param name="programme">The programme.</param>
    /// <param name="member">The identifier of the member.</param>
    /// <param name="assessment">Their self-assessment; its owner is the post with the member's identifier.</param>
    /// <param name="framework">The framework it follows.</param>
    /// <param name="aspect">The identifier of the aspect: <c>leadership</c> in <see cref="StandardFrameworks.NhsImpact"/>.</param>
    /// <param name="reader">Who wants to see it.</param>
    /// <param name="asOf">The day; what is dated after it does not count.</param>
    /// <param name="maturity">What they say, or null when the reader may not see it on the day.</param>
    /// <exception cref="ArgumentException">There is no such member or aspect, the assessment is somebody else's, or the day is not of the ISO calendar.</exception>
    /// <exception cref="InvalidDocumentException">The assessment does not fit the framework.</exception>
    public static bool TrySee(
        BoardProgramme programme,
        string member,
        SelfAssessment assessment,
        AssessmentFramework framework,
        string aspect,
        PartyId reader,
        LocalDate asOf,
        [NotNullWhen(true)] out MemberMaturity? maturity)
    {
        ArgumentNullException.ThrowIfNull(programme);
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(framework);
        maturity = null;
        var who = programme.Members.FirstOrDefault(m => m.Id == member) ?? throw new ArgumentException($"There is no member {member}.", nameof(member));
        var place = framework.TryFind(aspect, out var found) ? framework.Aspects.IndexOf(found) : throw new ArgumentException($"There is no aspect {aspect}.", nameof(aspect));
        if (assessment.Owner.PostId != member)
        {
            throw new ArgumentException($"The assessment is of {assessment.Owner}.", nameof(assessment));
        }

        if (!assessment.TrySee(framework, reader, asOf, out var now))
        {
            return false;
        }

        var first = programme.Sessions
            .Where(s => s.On <= asOf && s.Attended is { } there && there.Contains(member))
            .OrderBy(static s => s.On).ThenBy(static s => s.Id, StringComparer.Ordinal)
            .FirstOrDefault();
        var current = now.Aspects[place];
        if (first is null)
        {
            maturity = new(who, null, null, current.Rating is null ? null : current);
            return true;
        }

        // Seen with today's eyes: what the owner saw on that day, but for ratings withdrawn since.
        var before = assessment.LatestOn(found!, framework, first.On, asOf);
        maturity = new(who, first, before, current.Rating is { } rating && rating.On > first.On ? current : null);
        return true;
    }
}
