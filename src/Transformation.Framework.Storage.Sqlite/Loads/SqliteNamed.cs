using Microsoft.Data.Sqlite;
using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Storage.Sqlite;

/// <summary>What the numbers in the rows of plans stand for, for reading. Remembers a limited number of them, of one plan at a time. Not thread-safe.</summary>
/// <typeparam name="T">What is numbered.</typeparam>
/// <param name="connection">Within the reader's transaction.</param>
/// <param name="sql">Selects what stands under a plan's number (?1) and a number within it (?2).</param>
/// <param name="read">Makes it of the columns selected.</param>
internal sealed class SqliteNamed<T>(SqliteConnection connection, string sql, Func<SqliteStatement, T> read) : IDisposable
{
    private const int MostKept = 1 << 16;

    private readonly Dictionary<long, T> known = [];
    private readonly SqliteStatement find = new(connection, sql);
    private long plan;

    internal void Begin(long planNumber)
    {
        plan = planNumber;
        known.Clear();
    }

    internal T Of(long number)
    {
        if (known.TryGetValue(number, out var value))
        {
            return value;
        }

        if (known.Count == MostKept)
        {
            known.Clear();
        }

        find.Bind(1, plan);
        find.Bind(2, number);
        value = find.Next() ? read(find) : throw new StoreCorruptException("A row of a load plan names what the store does not have.");
        find.Reset();
        known.Add(number, value);
        return value;
    }

    public void Dispose() => find.Dispose();
}
