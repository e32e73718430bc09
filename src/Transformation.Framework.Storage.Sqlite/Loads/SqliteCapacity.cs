using Microsoft.Data.Sqlite;
using Transformation.Framework.Load;

namespace Transformation.Framework.Storage.Sqlite;

/// <summary>Writes capacity of one plan. Not thread-safe.</summary>
internal sealed class SqliteCapacity : IDisposable
{
    private readonly SqliteLoadNames names;
    private readonly SqliteStatement insert;
    private readonly SqliteStatement delete;

    internal SqliteCapacity(SqliteConnection connection, long plan, SqliteLoadNames names)
    {
        this.names = names;
        insert = new(
            connection,
            """
            INSERT INTO load_capacity (plan, unit, from_day, wte_thousandths, week_minutes, week_days, provenance)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
            """);
        insert.Bind(1, plan);
        delete = new(connection, "DELETE FROM load_capacity WHERE plan = ?1 AND unit = ?2 AND from_day = ?3");
        delete.Bind(1, plan);
    }

    internal void Insert(CapacityLine row)
    {
        insert.Bind(2, names.Unit(row.Organisation, row.Team));
        insert.Bind(3, SqliteDays.Of(row.From));
        insert.Bind(4, row.Available.Thousandths);
        insert.Bind(5, row.Available.Week.Minutes);
        insert.Bind(6, row.Available.Week.Days);
        insert.Bind(7, names.Provenance(row.Provenance));
        insert.Run();
    }

    /// <returns>Whether it was there.</returns>
    internal bool Delete(CapacityLine row)
    {
        delete.Bind(2, names.Unit(row.Organisation, row.Team));
        delete.Bind(3, SqliteDays.Of(row.From));
        return delete.RunAndCount() > 0;
    }

    public void Dispose()
    {
        insert.Dispose();
        delete.Dispose();
    }
}
