using System.Globalization;
using DuckDB.NET.Data;

namespace Transformation.Framework.Benchmarks.Load.Contestants;

/// <summary>
/// A DuckDB database in memory that holds the claims in the same order as <see cref="LoadColumns"/>, in the smallest types that hold them, the cell of each grouping already worked out;
/// with a calendar of worked days. Days are numbers of worked days, as in the library's table.
/// </summary>
internal sealed class DuckDbStore : IDisposable
{
    private readonly DuckDBConnection connection = new("DataSource=:memory:");

    public DuckDbStore(LoadColumns columns, int threads)
    {
        connection.Open();
        Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA threads={threads}"));
        MakeCalendar();
        Execute("CREATE TABLE packed (claim UBIGINT, cell UINTEGER)");
        using (var appender = connection.CreateAppender("packed"))
        {
            for (var i = 0; i < columns.Count; i++)
            {
                appender.CreateRow().AppendValue(columns.Rows[i]).AppendValue((uint)((columns.ByInitiative[i] << 16) | columns.ByTheme[i])).EndRow();
            }
        }

        Execute(
            """
            CREATE TABLE claim AS SELECT
                (cell & 65535)::USMALLINT AS cell_theme, (cell >> 16)::USMALLINT AS cell_initiative,
                (claim & 65535)::USMALLINT AS first_day, ((claim >> 16) & 65535)::USMALLINT AS end_day, (claim >> 32)::INTEGER AS rate
            FROM packed;
            DROP TABLE packed;
            CHECKPOINT;
            """);
    }

    public static string Version
    {
        get
        {
            using var connection = new DuckDBConnection("DataSource=:memory:");
            connection.Open();
            return connection.ServerVersion;
        }
    }

    /// <summary>Works out for every claim the months in which it starts and ends, and the days left of them: a table made for months and for nothing else. The rows keep their order.</summary>
    public void MakeMonthTable() => Execute(
        """
        CREATE TABLE IF NOT EXISTS claim_by_month AS SELECT
            cell_theme, cell_initiative, f.month AS from_month, f.days_left AS from_left, e.month AS end_month, e.days_left AS end_left, rate
        FROM claim JOIN day f ON f.day = first_day JOIN day e ON e.day = end_day;
        CHECKPOINT;
        """);

    public void Execute(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>Cell, month and load; of the form with running sums also the daily rate of all that goes on after the month.</summary>
    public IEnumerable<(int Cell, int Month, long Load, long Level)> Results(string table)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT cell::INTEGER, month::INTEGER, load::BIGINT, level::BIGINT FROM {table} ORDER BY cell, month";
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            yield return (reader.GetInt32(0), reader.GetInt32(1), reader.GetInt64(2), reader.GetInt64(3));
        }
    }

    public void Dispose() => connection.Dispose();

    private void MakeCalendar()
    {
        Execute(
            """
            CREATE TABLE day (day USMALLINT, month UTINYINT, days_left UTINYINT);
            CREATE TABLE month (month UTINYINT, start_day USMALLINT, end_day USMALLINT, days UTINYINT);
            """);
        using var days = connection.CreateAppender("day");
        using var months = connection.CreateAppender("month");
        for (var month = 0; month < BenchmarkRange.Months; month++)
        {
            var (start, end) = (BenchmarkRange.MonthStarts[month], BenchmarkRange.MonthStarts[month + 1]);
            months.CreateRow().AppendValue((byte)month).AppendValue((ushort)start).AppendValue((ushort)end).AppendValue((byte)(end - start)).EndRow();
            for (var day = start; day < end; day++)
            {
                days.CreateRow().AppendValue((ushort)day).AppendValue((byte)month).AppendValue((byte)(end - day)).EndRow();
            }
        }

        // What ends after the last day takes nothing away from the last month.
        days.CreateRow().AppendValue((ushort)BenchmarkRange.WorkedDays).AppendValue((byte)(BenchmarkRange.Months - 1)).AppendValue((byte)0).EndRow();
    }
}
