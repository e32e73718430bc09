using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>A meeting of an oversight group, planned or held: who came, when its papers, notice and minutes went out, what it decided.</summary>
/// <remarks>
/// What is not recorded is null: a meeting without attendees may or may not have been held; one with an empty list was attended by nobody.
/// Immutable; safe to share between threads.
/// </remarks>
public sealed class OversightMeeting
{
    /// <summary>Records a meeting.</summary>
    /// <param name="on">The day of the meeting; unique within the group.</param>
    /// <param name="attendees">Who was there, in any order; null when not recorded, as for a meeting to come.</param>
    /// <param name="isExtraordinary">Whether it is called outside the cycle, so that the rule for notice applies.</param>
    /// <param name="papersSentOn">The day the agenda and papers were sent.</param>
    /// <param name="noticeGivenOn">The day it was called.</param>
    /// <param name="minutesIssuedOn">The day draft minutes were issued, not before the meeting.</param>
    /// <param name="decisions">What it decided, in the order decided.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted; decisions are recorded without attendees.</exception>
    public OversightMeeting(
        LocalDate on,
        IEnumerable<Attendee>? attendees = null,
        bool isExtraordinary = false,
        LocalDate? papersSentOn = null,
        LocalDate? noticeGivenOn = null,
        LocalDate? minutesIssuedOn = null,
        IEnumerable<string>? decisions = null)
    {
        On = IsoDate.Check(on, nameof(on));
        Attendees = attendees is null ? null : [.. attendees.Select(static a => a ?? throw new ArgumentException("An attendee is null.", nameof(attendees)))];
        IsExtraordinary = isExtraordinary;
        PapersSentOn = IsoDate.Check(papersSentOn, nameof(papersSentOn));
        NoticeGivenOn = IsoDate.Check(noticeGivenOn, nameof(noticeGivenOn));
        MinutesIssuedOn = IsoDate.Check(minutesIssuedOn, nameof(minutesIssuedOn)) is { } day && day < on
            ? throw new ArgumentException("Minutes are not issued before the meeting.", nameof(minutesIssuedOn))
            : minutesIssuedOn;
        Decisions = [.. (decisions ?? []).Select(static d => DomainText.Required(d, nameof(decisions)))];
        if (Attendees is null && !Decisions.IsEmpty)
        {
            throw new ArgumentException("It decided something: say who was there.", nameof(decisions));
        }
    }

    /// <summary>The day of the meeting.</summary>
    public LocalDate On { get; }

    /// <summary>Who was there; null when not recorded. The order means nothing.</summary>
    public ImmutableArray<Attendee>? Attendees { get; }

    /// <summary>Whether it is called outside the cycle.</summary>
    public bool IsExtraordinary { get; }

    /// <summary>The day the agenda and papers were sent; null when not recorded.</summary>
    public LocalDate? PapersSentOn { get; }

    /// <summary>The day it was called; null when not recorded.</summary>
    public LocalDate? NoticeGivenOn { get; }

    /// <summary>The day draft minutes were issued; null when not recorded.</summary>
    public LocalDate? MinutesIssuedOn { get; }

    /// <summary>What it decided, in the order given.</summary>
    public ImmutableArray<string> Decisions { get; }
}
