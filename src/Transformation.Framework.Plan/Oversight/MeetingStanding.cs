using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>How one meeting stands: its quorum and what was sent in time.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class MeetingStanding
{
    internal MeetingStanding(OversightGroup group, OversightMeeting meeting, GovernanceBody body, WorkingCalendar calendar, LocalDate asOf)
    {
        Meeting = meeting;
        Quorum = group.QuorumOf(meeting, body, asOf);
        var deadlines = body.Notice.Deadlines(meeting.On, calendar);
        Papers = new(deadlines.PapersBy, meeting.PapersSentOn, asOf, calendar);
        Notice = new(meeting.IsExtraordinary ? deadlines.ExtraordinaryNoticeBy : null, meeting.NoticeGivenOn, asOf, calendar);
        Minutes = new(deadlines.DraftMinutesBy, meeting.MinutesIssuedOn, asOf, calendar);
        HadTerms = group.Terms.Any(t => t.AgreedOn <= meeting.On);
    }

    /// <summary>The meeting.</summary>
    public OversightMeeting Meeting { get; }

    /// <summary>Whether it could decide; for a meeting to come, unknown.</summary>
    public QuorumState State => Quorum switch
    {
        null => QuorumState.Unknown,
        { IsQuorate: true } => QuorumState.Quorate,
        _ => QuorumState.NotQuorate,
    };

    /// <summary>Who was there and what the quorum asks; null while the attendance is not known.</summary>
    public QuorumResult? Quorum { get; }

    /// <summary>Agenda and papers.</summary>
    public NoticeFinding Papers { get; }

    /// <summary>The calling of an extraordinary meeting.</summary>
    public NoticeFinding Notice { get; }

    /// <summary>Draft minutes.</summary>
    public NoticeFinding Minutes { get; }

    /// <summary>Whether terms of reference were in force on the day of the meeting.</summary>
    public bool HadTerms { get; }

    /// <summary>Whether it decided something although it is known to have had no quorum.</summary>
    public bool DecidedWithoutQuorum => State == QuorumState.NotQuorate && !Meeting.Decisions.IsEmpty;
}
