using Microsoft.Data.Sqlite;
using Transformation.Framework.Load;

namespace Transformation.Framework.Storage.Sqlite;

/// <summary>Writes change impacts of one plan. Not thread-safe.</summary>
internal sealed class SqliteImpacts : IDisposable
{
    private readonly SqliteLoadNames names;
    private readonly SqliteStatement insert;
    private readonly SqliteStatement delete;

    internal SqliteImpacts(SqliteConnection connection, long plan, SqliteLoadNames names)
    {
        this.names = names;
        insert = new(
            connection,
            """
            INSERT INTO load_impact (plan, id, initiative, unit, from_day, to_day, people, milliseconds_each, intensity, provenance)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
            """);
        insert.Bind(1, plan);
        delete = new(connection, "DELETE FROM load_impact WHERE plan = ?1 AND id = ?2");
        delete.Bind(1, plan);
    }

    internal void Insert(ChangeImpact row)
    {
        var hours = row.Size as HoursImpact;
        var judged = row.Size as IntensityImpact;
        insert.Bind(2, row.Id.Value);
        insert.Bind(3, names.Initiative(row.Initiative));
        insert.Bind(4, names.Unit(row.Organisation, row.Team, row.Cohort));
        insert.Bind(5, SqliteDays.Of(row.From));
        insert.Bind(6, SqliteDays.Of(row.To));
        insert.Bind(7, hours?.People ?? judged?.People);
        insert.Bind(8, hours?.PerPerson.Milliseconds);
        insert.Bind(9, judged is null ? null : (long)judged.Intensity);
        insert.Bind(10, names.Provenance(row.Provenance));
        insert.Run();
    }

    /// <returns>Whether it was there.</returns>
    internal bool Delete(ChangeImpactId id)
    {
        delete.Bind(2, id.Value);
        return delete.RunAndCount() > 0;
    }

    public void Dispose()
    {
        insert.Dispose();
        delete.Dispose();
    }
}
