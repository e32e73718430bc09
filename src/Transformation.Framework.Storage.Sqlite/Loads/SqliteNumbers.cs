using Microsoft.Data.Sqlite;

namespace Transformation.Framework.Storage.Sqlite;

/// <summary>The numbers of things that the rows of one plan name, for writing: looked up, or given. Remembers a limited number of them. Not thread-safe.</summary>
/// <typeparam name="T">What is numbered.</typeparam>
internal sealed class SqliteNumbers<T> : IDisposable
    where T : notnull
{
    /// <summary>The first parameter of what is numbered; the plan and the number come before it.</summary>
    internal const int FirstValue = 3;

    private const int MostKept = 1 << 16;

    private readonly Dictionary<T, long> known = [];
    private readonly SqliteStatement find;
    private readonly SqliteStatement insert;
    private readonly Action<SqliteStatement, T> bind;
    private long last;
    private bool knowsAll;

    /// <summary>Begins with what the table holds of the plan.</summary>
    /// <param name="connection">Within the writer's transaction.</param>
    /// <param name="plan">The number of the plan.</param>
    /// <param name="table">The table; a name of our own.</param>
    /// <param name="values">Its columns for a value.</param>
    /// <param name="condition">Which row is that of a value.</param>
    /// <param name="bind">Binds a value, from parameter <see cref="FirstValue"/> on.</param>
    internal SqliteNumbers(SqliteConnection connection, long plan, string table, string values, string condition, Action<SqliteStatement, T> bind)
    {
        using (var end = new SqliteStatement(connection, $"SELECT coalesce(max(number), 0) FROM {table} WHERE plan = ?1"))
        {
            end.Bind(1, plan);
            end.Next();
            last = end.Number(0);
        }

        knowsAll = last == 0;
        this.bind = bind;
        var places = string.Join(", ", Enumerable.Range(FirstValue, values.Split(", ").Length).Select(static i => FormattableString.Invariant($"?{i}")));
        insert = new(connection, $"INSERT INTO {table} (plan, number, {values}) VALUES (?1, ?2, {places})");
        insert.Bind(1, plan);
        find = new(connection, $"SELECT number FROM {table} WHERE plan = ?1 AND {condition}");
        find.Bind(1, plan);
    }

    /// <summary>The number of a value.</summary>
    internal long Of(T value)
    {
        if (known.TryGetValue(value, out var number))
        {
            return number;
        }

        if (known.Count == MostKept)
        {
            known.Clear();
            knowsAll = false;
        }

        number = (knowsAll ? null : Find(value)) ?? Insert(value);
        known.Add(value, number);
        return number;
    }

    public void Dispose()
    {
        find.Dispose();
        insert.Dispose();
    }

    private long? Find(T value)
    {
        bind(find, value);
        long? number = find.Next() ? find.Number(0) : null;
        find.Reset();
        return number;
    }

    private long Insert(T value)
    {
        insert.Bind(2, ++last);
        bind(insert, value);
        insert.Run();
        return last;
    }
}
