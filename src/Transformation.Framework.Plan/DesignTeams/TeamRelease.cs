using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>Time that an organisation has released to a design team: one row for each member, as what reckons up load wants it.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record TeamRelease
{
    internal TeamRelease(DesignTeam team, DesignTeamMember member, LocalDate from, LocalDate? until)
    {
        Team = team.Id;
        Initiative = team.Initiative;
        Member = member.Id;
        Organisation = member.Organisation!.Value;
        StaffGroup = member.Role;
        From = from;
        Until = until;
        Release = member.Release;
    }

    /// <summary>The identifier of the team.</summary>
    public string Team { get; }

    /// <summary>The initiative that the team works for; null when it is not tied to one.</summary>
    public InitiativeId? Initiative { get; }

    /// <summary>The identifier of the member.</summary>
    public string Member { get; }

    /// <summary>The organisation that releases the time.</summary>
    public OrganisationId Organisation { get; }

    /// <summary>The title of the member's post.</summary>
    public string StaffGroup { get; }

    /// <summary>The first day: the member's, or that of the mandate when that is later.</summary>
    public LocalDate From { get; }

    /// <summary>The last day, that day included: the member's last, or the last before the team was stopped or handed over; null while no end is recorded.</summary>
    public LocalDate? Until { get; }

    /// <summary>How much; null when that has not been recorded, which is not the same as none.</summary>
    public MonthlyRelease? Release { get; }
}
