using Transformation.Framework.Core;

namespace Transformation.Framework.Storage.Sqlite;

/// <summary>Who is asked, or on whom a change lands.</summary>
internal readonly record struct SqliteUnit(OrganisationId Organisation, string? Team, CohortId? Cohort)
{
    internal void Bind(SqliteStatement statement)
    {
        statement.Bind(3, Organisation.ToString());
        statement.Bind(4, Team);
        statement.Bind(5, Cohort?.Value);
    }

    /// <exception cref="FormatException">There is no such organisation.</exception>
    /// <exception cref="ArgumentException">There is no such cohort.</exception>
    internal static SqliteUnit Read(SqliteStatement statement) => new(
        OrganisationId.Parse(statement.Text(0)), statement.TextOrNull(1), statement.TextOrNull(2) is { } cohort ? CohortId.From(cohort) : null);
}
