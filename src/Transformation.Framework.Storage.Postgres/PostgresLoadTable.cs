using Npgsql;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Storage;
using Transformation.Framework.Load;

namespace Transformation.Framework.Storage.Postgres;

/// <summary>How one kind of row of a load plan stands in its table.</summary>
/// <typeparam name="T">The row.</typeparam>
/// <param name="schema">The schema, quoted.</param>
internal abstract class PostgresLoadTable<T>(string schema)
    where T : class
{
    /// <summary>The schema, quoted.</summary>
    protected string Schema => schema;

    /// <summary>The name of the table, with the schema.</summary>
    internal abstract string Name { get; }

    /// <summary>The table and the columns that <see cref="Put(PostgresCopy, T, PostgresLoadKeys)"/> fills, in that order.</summary>
    internal abstract string CopyTarget { get; }

    /// <summary>The columns that <see cref="Read"/> reads, from the table called <c>r</c>.</summary>
    internal abstract string SelectColumns { get; }

    /// <summary>In what order the rows of a plan are read.</summary>
    internal virtual string Order => "r.id";

    /// <summary>A further table that the order needs.</summary>
    internal virtual string Joined => "";

    /// <summary>Whether rows have an initiative and days, so that they can be asked for by them.</summary>
    internal virtual bool HasInitiativeAndDays => true;

    /// <summary>Names a row for <see cref="LoadRowRepeatedException"/>; no two rows of a plan have the same name.</summary>
    internal abstract string Describe(T row);

    internal abstract void Put(PostgresCopy copy, T row, PostgresLoadKeys keys);

    internal abstract T Read(NpgsqlDataReader reader, PostgresLoadNames names);

    /// <summary>One of these rows that the set has already, or null.</summary>
    internal abstract ValueTask<T?> FindStoredAsync(NpgsqlConnection connection, IReadOnlyList<T> rows, PostgresLoadKeys keys, CancellationToken cancellationToken);

    /// <summary>Deletes what stands under the same identifiers as these rows.</summary>
    /// <returns>How many there were.</returns>
    internal abstract ValueTask<long> DeleteAsync(NpgsqlConnection connection, IEnumerable<T> rows, PostgresLoadKeys keys, CancellationToken cancellationToken);

    /// <summary>Deletes what stands under identifiers.</summary>
    /// <returns>How many there were.</returns>
    internal async ValueTask<long> DeleteAsync(NpgsqlConnection connection, IEnumerable<string> ids, PostgresLoadKeys keys, CancellationToken cancellationToken)
    {
        using var command = new NpgsqlCommand($"DELETE FROM {Name} WHERE set_id = $1 AND id = ANY ($2)", connection)
        {
            CommandTimeout = 0,
            Parameters = { new NpgsqlParameter<long> { TypedValue = keys.Set }, new NpgsqlParameter<string[]> { TypedValue = [.. ids] } },
        };
        return await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>One of these rows that the set has already by its identifier, or null.</summary>
    protected async ValueTask<T?> FindStoredAsync(
        NpgsqlConnection connection, IReadOnlyList<T> rows, Func<T, string> idOf, PostgresLoadKeys keys, CancellationToken cancellationToken)
    {
        using var command = new NpgsqlCommand($"SELECT id FROM {Name} WHERE set_id = $1 AND id = ANY ($2) ORDER BY id LIMIT 1", connection)
        {
            CommandTimeout = 0,
            Parameters = { new NpgsqlParameter<long> { TypedValue = keys.Set }, new NpgsqlParameter<string[]> { TypedValue = [.. rows.Select(idOf)] } },
        };
        var id = await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false) as string;
        return rows.FirstOrDefault(row => idOf(row) == id);
    }

    protected static void Put(PostgresCopy copy, Provenance? provenance)
    {
        if (provenance is null)
        {
            copy.Nulls(2);
            return;
        }

        copy.Put(provenance.IsSynthetic);
        copy.Put(provenance.Source);
    }

    /// <summary>Reads the two columns that <see cref="Put(PostgresCopy, Provenance?)"/> fills.</summary>
    protected static Provenance? ReadProvenance(NpgsqlDataReader reader, int column)
    {
        if (reader.IsDBNull(column))
        {
            return null;
        }

        var isSynthetic = reader.GetBoolean(column);
        var source = reader.IsDBNull(column + 1) ? null : reader.GetString(column + 1);
        return (isSynthetic, source) switch
        {
            (true, _) => Provenance.Synthetic(source),
            (false, { } published) => Provenance.Published(published),
            _ => throw new StoreCorruptException("A row of a load plan is neither synthetic nor has a source."),
        };
    }
}
