using Transformation.Framework.Core;

namespace Transformation.Framework.Load;

/// <summary>Who is asked, or on whom a change lands: an organisation, perhaps a team of it, perhaps a cohort.</summary>
internal readonly record struct LoadUnit(OrganisationId Organisation, string? Team, CohortId? Cohort) : IComparable<LoadUnit>
{
    public int CompareTo(LoadUnit other)
    {
        var byOrganisation = Organisation.CompareTo(other.Organisation);
        var byTeam = byOrganisation != 0 ? byOrganisation : string.CompareOrdinal(Team, other.Team);
        return byTeam != 0 ? byTeam : Nullable.Compare(Cohort, other.Cohort);
    }
}
