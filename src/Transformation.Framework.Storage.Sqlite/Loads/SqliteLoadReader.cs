using Microsoft.Data.Sqlite;
using Transformation.Framework.Core;

namespace Transformation.Framework.Storage.Sqlite;

/// <summary>Reads rows of plans one after the other. Not thread-safe.</summary>
/// <typeparam name="T">A row.</typeparam>
internal sealed class SqliteLoadReader<T> : IDisposable
{
    private readonly SqliteStatement statement;
    private readonly SqliteNamed<InitiativeId> initiatives;
    private readonly SqliteNamed<SqliteUnit> units;
    private readonly SqliteNamed<Provenance> provenances;
    private readonly Func<SqliteLoadReader<T>, T> read;

    internal SqliteLoadReader(SqliteConnection connection, SqliteStatement statement, Func<SqliteLoadReader<T>, T> read)
    {
        this.statement = statement;
        this.read = read;
        initiatives = SqliteLoadNames.ReadInitiatives(connection, static id => id);
        units = SqliteLoadNames.ReadUnits(connection, static unit => unit);
        provenances = SqliteLoadNames.ReadProvenances(connection);
    }

    internal SqliteStatement Row => statement;

    internal InitiativeId Initiative(int column) => initiatives.Of(statement.Number(column));

    internal SqliteUnit Unit(int column) => units.Of(statement.Number(column));

    internal Provenance? Provenance(int column) => statement.NumberOrNull(column) is { } number ? provenances.Of(number) : null;

    /// <summary>Begins with the rows of a plan.</summary>
    internal void Begin(long plan)
    {
        statement.Reset();
        statement.Bind(1, plan);
        initiatives.Begin(plan);
        units.Begin(plan);
        provenances.Begin(plan);
    }

    /// <summary>Reads the next row, if there is one.</summary>
    internal bool TryNext(out T row)
    {
        try
        {
            if (!statement.Next())
            {
                row = default!;
                return false;
            }

            row = read(this);
            return true;
        }
        catch (SqliteException e)
        {
            throw SqliteErrors.Translate(e);
        }
        catch (Exception e) when (e is ArgumentException or FormatException or OverflowException)
        {
            throw SqliteLoadNames.NoSuchRow(e);
        }
    }

    public void Dispose()
    {
        statement.Dispose();
        initiatives.Dispose();
        units.Dispose();
        provenances.Dispose();
    }
}
