using Microsoft.Data.Sqlite;
using Transformation.Framework.Load;

namespace Transformation.Framework.Storage.Sqlite;

/// <summary>The rows of a plan that a filter takes, as a statement.</summary>
internal static class SqliteRowQuery
{
    /// <summary>Prepares a statement; bind the plan's number as ?1 for each plan.</summary>
    /// <param name="connection">Within the reader's transaction.</param>
    /// <param name="select">The SELECT up to its WHERE, which has the plan's number as ?1.</param>
    /// <param name="filter">Which rows.</param>
    /// <param name="order">What to order by.</param>
    internal static SqliteStatement Prepare(SqliteConnection connection, string select, LoadRowFilter filter, string order)
    {
        var initiative = filter.Initiative is null ? "" : " AND initiative = (SELECT number FROM load_initiative WHERE plan = ?1 AND initiative = ?2)";
        var organisation = filter.Organisation is null ? "" : " AND unit IN (SELECT number FROM load_unit WHERE plan = ?1 AND organisation = ?3)";
        var days = filter.Days is null ? "" : " AND (from_day IS NULL OR from_day <= ?5) AND (to_day IS NULL OR to_day >= ?4)";
        var statement = new SqliteStatement(connection, $"{select}{initiative}{organisation}{days} ORDER BY {order}");
        if (filter.Initiative is { } wanted)
        {
            statement.Bind(2, wanted.Value);
        }

        if (filter.Organisation is { } whose)
        {
            statement.Bind(3, whose.ToString());
        }

        if (filter.Days is { } interval)
        {
            statement.Bind(4, SqliteDays.Of(interval.Start));
            statement.Bind(5, SqliteDays.Of(interval.End));
        }

        return statement;
    }
}
