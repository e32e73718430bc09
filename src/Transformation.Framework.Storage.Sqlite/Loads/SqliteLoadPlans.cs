using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using Transformation.Framework.Core.Storage;
using Transformation.Framework.Load;

namespace Transformation.Framework.Storage.Sqlite;

/// <summary>The plans themselves: one row each.</summary>
internal static class SqliteLoadPlans
{
    private const string Select = "SELECT number, plan, version, commitments, impacts, capacity_lines FROM load_plan";

    /// <summary>Rows first, then what they name: so that no foreign key has anything to look for.</summary>
    private static readonly string[] TablesOfRows = ["load_commitment", "load_impact", "load_capacity", "load_initiative", "load_unit", "load_provenance"];

    internal static ImmutableArray<(long Number, StoredLoadPlan Plan)> List(SqliteConnection connection, LoadPlanId? only)
    {
        using var statement = new SqliteStatement(connection, only is null ? $"{Select} ORDER BY plan" : $"{Select} WHERE plan = ?1");
        if (only is { } plan)
        {
            statement.Bind(1, plan.Value);
        }

        var plans = ImmutableArray.CreateBuilder<(long, StoredLoadPlan)>();
        while (statement.Next())
        {
            plans.Add((statement.Number(0), Read(statement)));
        }

        return plans.ToImmutable();
    }

    /// <summary>The plan's number, or null when there is none, provided that it is of the version expected.</summary>
    /// <exception cref="StoreConflictException">It is not.</exception>
    internal static (long? Number, StoredLoadPlan Before) Require(SqliteConnection connection, LoadPlanId plan, long expectedVersion)
    {
        var (number, before) = Find(connection, plan);
        return before.Version == expectedVersion
            ? (number, before)
            : throw new StoreConflictException(StoredLoadPlan.IdOf(plan), expectedVersion, before.Version);
    }

    /// <summary>The plan's number and what there is of it; no number and nothing of version 0 when there is none.</summary>
    internal static (long? Number, StoredLoadPlan Before) Find(SqliteConnection connection, LoadPlanId plan) =>
        List(connection, plan) is [var (number, before)] ? (number, before) : (null, new(plan, Versioned.NotStored, 0, 0, 0));

    /// <summary>Makes a plan without rows.</summary>
    internal static long Insert(SqliteConnection connection, LoadPlanId plan)
    {
        using var statement = new SqliteStatement(
            connection, "INSERT INTO load_plan (plan, version, commitments, impacts, capacity_lines) VALUES (?1, 1, 0, 0, 0) RETURNING number");
        statement.Bind(1, plan.Value);
        statement.Next();
        return statement.Number(0);
    }

    internal static void Update(SqliteConnection connection, long number, StoredLoadPlan plan)
    {
        using var statement = new SqliteStatement(
            connection, "UPDATE load_plan SET version = ?2, commitments = ?3, impacts = ?4, capacity_lines = ?5 WHERE number = ?1");
        statement.Bind(1, number);
        statement.Bind(2, plan.Version);
        statement.Bind(3, plan.Commitments);
        statement.Bind(4, plan.Impacts);
        statement.Bind(5, plan.CapacityLines);
        statement.Run();
    }

    /// <summary>Takes all rows of a plan away.</summary>
    internal static void Empty(SqliteConnection connection, long number)
    {
        foreach (var table in TablesOfRows)
        {
            Delete(connection, $"DELETE FROM {table} WHERE plan = ?1", number);
        }
    }

    /// <summary>Takes a plan without rows away.</summary>
    internal static void Delete(SqliteConnection connection, long number) => Delete(connection, "DELETE FROM load_plan WHERE number = ?1", number);

    private static void Delete(SqliteConnection connection, string sql, long number)
    {
        using var statement = new SqliteStatement(connection, sql);
        statement.Bind(1, number);
        statement.Run();
    }

    private static StoredLoadPlan Read(SqliteStatement statement) => LoadPlanId.TryParse(statement.Text(1), null, out var id)
        ? new(id, statement.Number(2), statement.Number(3), statement.Number(4), statement.Number(5))
        : throw new StoreCorruptException("The store holds a load plan whose identifier no plan can have.");
}
