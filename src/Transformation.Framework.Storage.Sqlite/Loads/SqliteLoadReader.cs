using Microsoft.Data.Sqlite;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Storage;
using Transformation.Framework.Load;

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
        initiatives = new(connection, "SELECT id FROM load_initiative WHERE plan = ?1 AND number = ?2", static found => InitiativeId.From(found.Text(0)));
        units = new(connection, "SELECT scheme, code, team, cohort FROM load_unit WHERE plan = ?1 AND number = ?2", SqliteUnit.Read);
        provenances = new(connection, "SELECT is_synthetic, source FROM load_provenance WHERE plan = ?1 AND number = ?2", ReadProvenance);
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
        catch (Exception e) when (e is ArgumentException or OverflowException)
        {
            throw new StoreCorruptException("The store holds a row of a load plan that no plan can have.", e);
        }
    }

    public void Dispose()
    {
        statement.Dispose();
        initiatives.Dispose();
        units.Dispose();
        provenances.Dispose();
    }

    private static Provenance ReadProvenance(SqliteStatement found) => found.Number(0) == 1
        ? Core.Provenance.Synthetic(found.TextOrNull(1))
        : Core.Provenance.Published(found.Text(1));
}
