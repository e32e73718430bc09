using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>Somebody's place in a design team.</summary>
/// <remarks>Known by an identifier and a role, never by a name. Immutable; safe to share between threads.</remarks>
public sealed record DesignTeamMember
{
    /// <summary>Records a member.</summary>
    /// <param name="id">Their identifier, unique within the team; <see cref="IdentifierText"/> has the rule.</param>
    /// <param name="role">The title of their post or what they are to the team; as a staff group it goes into <see cref="TeamRelease"/>.</param>
    /// <param name="from">Their first day in the team.</param>
    /// <param name="organisation">The organisation that releases them; null for one who comes in their own right.</param>
    /// <param name="until">Their last day in the team, that day included; null while they are in it.</param>
    /// <param name="perspective">Whose view they bring.</param>
    /// <param name="seniority">How senior their post is.</param>
    /// <param name="release">The time released for the team; null when none has been recorded.</param>
    /// <param name="voice">Whether they decide with the others.</param>
    /// <param name="compensation">Whether they are compensated.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted.</exception>
    public DesignTeamMember(
        string id,
        string role,
        LocalDate from,
        OrganisationId? organisation = null,
        LocalDate? until = null,
        MemberPerspective perspective = MemberPerspective.NotRecorded,
        MemberSeniority seniority = MemberSeniority.NotRecorded,
        MonthlyRelease? release = null,
        MemberVoice voice = MemberVoice.NotRecorded,
        MemberCompensation compensation = MemberCompensation.NotRecorded)
    {
        Id = IdentifierText.Check(id, "a member's identifier", nameof(id));
        Role = DomainText.Required(role, nameof(role));
        From = IsoDate.Check(from, nameof(from));
        Organisation = organisation != default(OrganisationId) ? organisation : throw new ArgumentException("The organisation is empty.", nameof(organisation));
        Until = RecordedPeriod.CheckUntil(from, until, nameof(until));
        Perspective = Enum.IsDefined(perspective) ? perspective : throw new ArgumentOutOfRangeException(nameof(perspective));
        Seniority = Enum.IsDefined(seniority) ? seniority : throw new ArgumentOutOfRangeException(nameof(seniority));
        Release = release;
        Voice = Enum.IsDefined(voice) ? voice : throw new ArgumentOutOfRangeException(nameof(voice));
        Compensation = Enum.IsDefined(compensation) ? compensation : throw new ArgumentOutOfRangeException(nameof(compensation));
    }

    /// <summary>Their identifier.</summary>
    public string Id { get; }

    /// <summary>The title of their post, or what they are to the team.</summary>
    public string Role { get; }

    /// <summary>Their first day in the team.</summary>
    public LocalDate From { get; }

    /// <summary>The organisation that releases them; null for one who comes in their own right.</summary>
    public OrganisationId? Organisation { get; }

    /// <summary>Their last day in the team, that day included; null while they are in it.</summary>
    public LocalDate? Until { get; }

    /// <summary>Whose view they bring.</summary>
    public MemberPerspective Perspective { get; }

    /// <summary>How senior their post is.</summary>
    public MemberSeniority Seniority { get; }

    /// <summary>The time released for the team; null when none has been recorded.</summary>
    public MonthlyRelease? Release { get; }

    /// <summary>Whether they decide with the others.</summary>
    public MemberVoice Voice { get; }

    /// <summary>Whether they are compensated.</summary>
    public MemberCompensation Compensation { get; }

    /// <summary>Whether they are in the team on a day, the first and the last one included.</summary>
    /// <param name="day">The day.</param>
    public bool IsPresentOn(LocalDate day) => RecordedPeriod.Covers(From, Until, day);
}
