using Transformation.Framework.Core;

namespace Transformation.Framework.Storage.Sqlite;

/// <summary>Who is asked, or on whom a change lands.</summary>
internal readonly record struct SqliteUnit(OrganisationId Organisation, string? Team, CohortId? Cohort)
{
    internal void Bind(SqliteStatement statement)
    {
        statement.Bind(3, (long)Organisation.Scheme);
        statement.Bind(4, Organisation.Code);
        statement.Bind(5, Team);
        statement.Bind(6, Cohort?.Value);
    }

    /// <exception cref="ArgumentException">There is no such unit.</exception>
    internal static SqliteUnit Read(SqliteStatement statement) => new(
        ReadOrganisation((OrganisationIdScheme)statement.Number(0), statement.Text(1)),
        statement.TextOrNull(2),
        statement.TextOrNull(3) is { } cohort ? CohortId.From(cohort) : null);

    private static OrganisationId ReadOrganisation(OrganisationIdScheme scheme, string code) => scheme switch
    {
        OrganisationIdScheme.Ods => OrganisationId.Ods(code),
        OrganisationIdScheme.Ons => OrganisationId.Ons(code),
        OrganisationIdScheme.Local => OrganisationId.Local(code),
        _ => throw new ArgumentOutOfRangeException(nameof(scheme), scheme, "Nobody issues such codes."),
    };
}
