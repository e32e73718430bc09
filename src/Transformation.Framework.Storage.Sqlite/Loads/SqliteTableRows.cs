using Microsoft.Data.Sqlite;
using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Storage;
using Transformation.Framework.Load;

namespace Transformation.Framework.Storage.Sqlite;

/// <summary>Adds commitments to a table straight from their columns: no record, no identifier and no text for each. Not thread-safe.</summary>
internal sealed class SqliteTableRows : IDisposable
{
    private readonly CommitmentTableBuilder builder;
    private readonly SqliteStatement row;
    private readonly SqliteNamed<int> initiatives;
    private readonly SqliteNamed<int> units;

    internal SqliteTableRows(SqliteConnection connection, LoadRowFilter filter, CommitmentTableBuilder builder)
    {
        this.builder = builder;
        row = SqliteRowQuery.Prepare(
            connection,
            """
            SELECT initiative, unit, from_day, to_day, wte_thousandths, people, least_days_thousandths, most_days_thousandths, week_minutes, week_days
            FROM load_commitment
            WHERE plan = ?1
            """,
            filter,
            "id");
        initiatives = SqliteLoadNames.ReadInitiatives(connection, builder.Initiative);
        units = SqliteLoadNames.ReadUnits(connection, unit => builder.Unit(unit.Organisation, unit.Team, unit.Cohort));
    }

    internal void Begin(long plan)
    {
        row.Reset();
        row.Bind(1, plan);
        initiatives.Begin(plan);
        units.Begin(plan);
    }

    /// <summary>Adds the next commitment, if there is one.</summary>
    internal bool AddNext()
    {
        if (!row.Next())
        {
            return false;
        }

        var (initiative, unit, from, to, size) = Read();
        builder.Add(unit, initiative, from, to, size);
        return true;
    }

    public void Dispose()
    {
        row.Dispose();
        initiatives.Dispose();
        units.Dispose();
    }

    private (int Initiative, int Unit, LocalDate? From, LocalDate? To, CommitmentSize Size) Read()
    {
        try
        {
            var (from, to) = (SqliteDays.Read(row.NumberOrNull(2)), SqliteDays.Read(row.NumberOrNull(3)));
            return to < from
                ? throw new ArgumentException("A row ends before it starts.")
                : (initiatives.Of(row.Number(0)), units.Of(row.Number(1)), from, to, SqliteSizes.OfCommitment(row, 4));
        }
        catch (Exception e) when (e is ArgumentException or FormatException or OverflowException)
        {
            throw SqliteLoadNames.NoSuchRow(e);
        }
    }
}
