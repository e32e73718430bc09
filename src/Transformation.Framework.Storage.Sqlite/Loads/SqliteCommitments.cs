using Microsoft.Data.Sqlite;
using Transformation.Framework.Load;

namespace Transformation.Framework.Storage.Sqlite;

/// <summary>Writes commitments of one plan. Not thread-safe.</summary>
internal sealed class SqliteCommitments : IDisposable
{
    private readonly SqliteLoadNames names;
    private readonly SqliteStatement insert;
    private readonly SqliteStatement delete;

    internal SqliteCommitments(SqliteConnection connection, long plan, SqliteLoadNames names)
    {
        this.names = names;
        insert = new(
            connection,
            """
            INSERT INTO load_commitment (
                plan, id, initiative, unit, from_day, to_day,
                wte_thousandths, people, least_days_thousandths, most_days_thousandths, week_minutes, week_days, provenance)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)
            """);
        insert.Bind(1, plan);
        delete = new(connection, "DELETE FROM load_commitment WHERE plan = ?1 AND id = ?2");
        delete.Bind(1, plan);
    }

    internal void Insert(Commitment row)
    {
        insert.Bind(2, row.Id.Value);
        insert.Bind(3, names.Initiative(row.Initiative));
        insert.Bind(4, names.Unit(row.Organisation, row.Team));
        insert.Bind(5, SqliteDays.Of(row.From));
        insert.Bind(6, SqliteDays.Of(row.To));
        Bind(row.Size);
        insert.Bind(13, names.Provenance(row.Provenance));
        insert.Run();
    }

    /// <returns>Whether it was there.</returns>
    internal bool Delete(CommitmentId id)
    {
        delete.Bind(2, id.Value);
        return delete.RunAndCount() > 0;
    }

    public void Dispose()
    {
        insert.Dispose();
        delete.Dispose();
    }

    private void Bind(CommitmentSize size)
    {
        var wte = (size as WteSize)?.Wte;
        var release = size as ReleaseSize;
        var week = wte?.Week ?? release?.Week;
        insert.Bind(7, wte?.Thousandths);
        insert.Bind(8, release?.People);
        insert.Bind(9, release is null ? null : (long)(release.Release.LeastDays * 1000));
        insert.Bind(10, release is null ? null : (long)(release.Release.MostDays * 1000));
        insert.Bind(11, week?.Minutes);
        insert.Bind(12, week?.Days);
    }
}
