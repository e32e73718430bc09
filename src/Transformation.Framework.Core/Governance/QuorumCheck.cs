namespace Transformation.Framework.Core;

/// <summary>Tells whether a meeting is quorate, and why.</summary>
/// <remarks>
/// <para>Members count in their own seats. A deputy counts where the body's <see cref="DeputyPolicy"/> accepts one, and then stands for the seat: for its place
/// in the membership, its group and its roles; for its organisation only when coming from it. A seat counts as often as it exists, and
/// where more come than it has places, members count before deputies.</para>
/// <para>The order of attendance makes no difference, and one more attendee never makes a quorate meeting inquorate.</para>
/// </remarks>
public static class QuorumCheck
{
    /// <summary>Evaluates the quorum of a meeting.</summary>
    /// <remarks>
    /// Time grows with attendees and seats; finding the smallest remedy is limited to a fixed amount of work, within which the boards that
    /// we know of are settled exactly. Thread-safe.
    /// </remarks>
    /// <param name="body">The body that met.</param>
    /// <param name="attendance">Who was there.</param>
    /// <exception cref="ArgumentException">The attendance is that of another body.</exception>
    public static QuorumResult Evaluate(GovernanceBody body, Attendance attendance)
    {
        ArgumentNullException.ThrowIfNull(body);
        ArgumentNullException.ThrowIfNull(attendance);
        if (attendance.Body != body.Id)
        {
            throw new ArgumentException($"This is the attendance of {attendance.Body}, not of {body.Id}.", nameof(attendance));
        }

        var (tally, discounted) = Seating.Of(body, attendance);
        var rule = new QuorumRuleResult(body.Quorum, tally);
        return new(
            body,
            attendance,
            rule,
            tally.Seats,
            [.. body.Members.Select(static m => m.Organisation).OfType<OrganisationId>().Distinct().Where(tally.IsPresent)],
            discounted,
            rule.IsMet ? null : new QuorumRemedySearch(body).Find(tally));
    }
}
