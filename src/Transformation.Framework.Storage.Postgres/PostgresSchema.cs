using System.Text;
using Npgsql;
using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Storage.Postgres;

/// <summary>The tables of the store, and the way from each version of them to the next.</summary>
internal static class PostgresSchema
{
    private const string Version1 =
        """
        -- One row: that these are the tables of a store, and of what version.
        CREATE TABLE {schema}.store (
            id integer PRIMARY KEY CHECK (id = 1),
            application text NOT NULL CHECK (application = 'Transformation Framework'),
            schema_version integer NOT NULL CHECK (schema_version > 0)
        );

        -- Versions of aggregates and of load plans: none comes twice. Without a cache, so that they grow in the order in which they are taken.
        CREATE SEQUENCE {schema}.version AS bigint CACHE 1;

        -- json, not jsonb: the same bytes come out as went in. For asking in SQL there is aggregate_document.
        CREATE TABLE {schema}.aggregate (
            type text COLLATE "C" NOT NULL,
            key text COLLATE "C" NOT NULL,
            version bigint NOT NULL CHECK (version > 0),
            content json NOT NULL,
            PRIMARY KEY (type, key)
        );

        -- jsonb cannot hold everything that JSON can: U+0000 in a text, half of a surrogate pair, numbers beyond numeric. Such a document has no jsonb here; the aggregate itself is not touched by that.
        CREATE FUNCTION {schema}.document(content json) RETURNS jsonb LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL RESTRICTED AS $function$
        BEGIN
            RETURN content::jsonb;
        EXCEPTION WHEN untranslatable_character OR invalid_text_representation OR numeric_value_out_of_range OR program_limit_exceeded THEN
            RETURN NULL;
        END
        $function$;

        CREATE VIEW {schema}.aggregate_document AS
        SELECT type, key, version, {schema}.document(content) AS document FROM {schema}.aggregate;

        -- The decision log. Instants are kept as the text that is hashed, to the nanosecond.
        CREATE TABLE {schema}.decision (
            sequence bigint PRIMARY KEY CHECK (sequence > 0),
            recorded_at text NOT NULL,
            kind text NOT NULL,
            subject text NOT NULL,
            payload text NOT NULL,
            previous_hash text NOT NULL,
            hash text NOT NULL
        );

        CREATE FUNCTION {schema}.decision_is_appended() RETURNS trigger LANGUAGE plpgsql AS $function$
        BEGIN
            IF NEW.sequence IS DISTINCT FROM (SELECT coalesce(max(sequence), 0) + 1 FROM {schema}.decision) THEN
                RAISE EXCEPTION 'decisions are only appended' USING ERRCODE = 'restrict_violation';
            END IF;
            RETURN NEW;
        END
        $function$;

        CREATE FUNCTION {schema}.decision_stays() RETURNS trigger LANGUAGE plpgsql AS $function$
        BEGIN
            RAISE EXCEPTION 'decisions are never changed or removed' USING ERRCODE = 'restrict_violation';
        END
        $function$;

        CREATE TRIGGER decision_is_appended BEFORE INSERT ON {schema}.decision FOR EACH ROW EXECUTE FUNCTION {schema}.decision_is_appended();
        CREATE TRIGGER decision_is_not_changed BEFORE UPDATE OR DELETE ON {schema}.decision FOR EACH ROW EXECUTE FUNCTION {schema}.decision_stays();
        CREATE TRIGGER decision_is_not_emptied BEFORE TRUNCATE ON {schema}.decision FOR EACH STATEMENT EXECUTE FUNCTION {schema}.decision_stays();
        """;

    /// <summary>The step to version 1, the step from 1 to 2, and so on. A step that was published is never changed.</summary>
    internal static IReadOnlyList<string> Steps { get; } = [string.Join("\n\n", Version1, PostgresLoadSchema.Version1, PostgresTextSchema.Version1)];

    /// <summary>What version the store in a schema is of, without changing anything; 0 when there is no such schema, or an empty one.</summary>
    /// <exception cref="StoreFormatException">It holds something else.</exception>
    internal static async ValueTask<int> VersionOfAsync(PostgresDatabase database, NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        // The catalogue may be read by everybody, whatever they are allowed in the schema itself.
        using var look = new NpgsqlCommand(
            """
            SELECT count(c.oid), count(c.oid) FILTER (WHERE c.relname = 'store' AND c.relkind = 'r' AND 2 = (
                SELECT count(*) FROM pg_catalog.pg_attribute a WHERE a.attrelid = c.oid AND a.attname IN ('application', 'schema_version')))
            FROM pg_catalog.pg_namespace n JOIN pg_catalog.pg_class c ON c.relnamespace = n.oid
            WHERE n.nspname = $1
            """,
            connection)
        { Parameters = { new NpgsqlParameter<string> { TypedValue = database.Schema } } };
        var (tables, stores) = await OneRowAsync(look, static row => (row.GetInt64(0), row.GetInt64(1)), cancellationToken).ConfigureAwait(false);
        if (tables == 0)
        {
            return 0;
        }

        if (stores == 1)
        {
            using var read = new NpgsqlCommand(database.Sql("SELECT schema_version FROM {schema}.store WHERE application = 'Transformation Framework'"), connection);
            if (await read.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false) is int version)
            {
                return version;
            }
        }

        throw new StoreFormatException($"The schema {database.Schema} holds the tables of another program.");
    }

    /// <exception cref="StoreFormatException">The version is newer.</exception>
    internal static void RefuseNewer(int version, int supported)
    {
        if (version > supported)
        {
            throw new StoreFormatException(
                FormattableString.Invariant($"The store was written by a newer version of this library: its schema is version {version}, and this library knows {supported}."), version, supported);
        }
    }

    /// <summary>What takes a store through the steps it has not seen, as one text, to be run in one transaction.</summary>
    /// <param name="from">The version it has; 0 for none.</param>
    /// <param name="steps">All steps.</param>
    internal static string Script(int from, IReadOnlyList<string> steps)
    {
        var script = new StringBuilder();
        if (from == 0)
        {
            // IF NOT EXISTS would want to be allowed to make it even if it is there already.
            script.Append("DO $make$ BEGIN IF to_regnamespace('{schema}') IS NULL THEN CREATE SCHEMA {schema}; END IF; END $make$;\n\n");
        }

        foreach (var step in steps.Skip(from))
        {
            script.Append(step).Append("\n\n");
        }

        return script.Append(FormattableString.Invariant(
            $"""
            INSERT INTO {PostgresName.SchemaMark}.store (id, application, schema_version) VALUES (1, 'Transformation Framework', {steps.Count})
            ON CONFLICT (id) DO UPDATE SET schema_version = excluded.schema_version;
            """)).ToString();
    }

    private static async ValueTask<TResult> OneRowAsync<TResult>(NpgsqlCommand command, Func<NpgsqlDataReader, TResult> read, CancellationToken cancellationToken)
    {
        var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        await using (reader.ConfigureAwait(false))
        {
            await reader.ReadAsync(cancellationToken).ConfigureAwait(false);
            return read(reader);
        }
    }
}
