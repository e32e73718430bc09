using NodaTime;
using Npgsql;
using NpgsqlTypes;
using Transformation.Framework.Core;
using Transformation.Framework.Load;

namespace Transformation.Framework.Benchmarks.Storage;

/// <summary>What a careful developer writes with Npgsql: one table for the rows, binary COPY, one transaction, the same indexes and durability.</summary>
internal sealed class HandWrittenNpgsql : IAsyncDisposable
{
    private const string Columns = "id, initiative, organisation, team, from_day, to_day, wte_thousandths, people, least_days_thousandths, most_days_thousandths, week_minutes, week_days, synthetic, source";

    private readonly NpgsqlDataSource source;

    public HandWrittenNpgsql(string connectionString)
    {
        var builder = new NpgsqlDataSourceBuilder(connectionString);
        builder.UseNodaTime();
        source = builder.Build();
    }

    /// <summary>An empty table of its own, with indexes for the questions that the store's have indexes for.</summary>
    public ValueTask MakeTableAsync() => ExecuteAsync(
        """
        DROP TABLE IF EXISTS commitment;
        CREATE TABLE commitment (
            from_day date, to_day date, wte_thousandths integer, people integer, least_days_thousandths integer, most_days_thousandths integer, week_minutes smallint, week_days smallint,
            synthetic boolean, id text COLLATE "C" PRIMARY KEY, initiative text COLLATE "C" NOT NULL, organisation text COLLATE "C" NOT NULL, team text COLLATE "C", source text COLLATE "C"
        );
        CREATE INDEX ON commitment (initiative);
        CREATE INDEX ON commitment (organisation);
        """);

    /// <summary>The driver's importer, without waiting asynchronously for every value: the fastest of its ways.</summary>
    public async ValueTask<long> ImportAsync(Commitment[] rows)
    {
        await using var connection = await source.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await using (var import = await connection.BeginBinaryImportAsync($"COPY commitment ({Columns}) FROM STDIN (FORMAT binary)"))
        {
            foreach (var row in rows)
            {
                Write(import, row);
            }

            await import.CompleteAsync();
        }

        await transaction.CommitAsync();
        return rows.Length;
    }

    /// <summary>Reads what a table of commitments needs, and does nothing with it.</summary>
    public async ValueTask<long> ReadRawAsync()
    {
        await using var command = source.CreateCommand(
            "SELECT initiative, organisation, team, from_day, to_day, wte_thousandths, people, least_days_thousandths, most_days_thousandths, week_minutes, week_days FROM commitment ORDER BY id");
        await using var reader = await command.ExecuteReaderAsync();
        var (count, sum) = (0L, 0L);
        while (await reader.ReadAsync())
        {
            sum += reader.GetString(0).Length + reader.GetString(1).Length + (reader.IsDBNull(2) ? 0 : reader.GetString(2).Length);
            sum += (reader.IsDBNull(3) ? 0 : reader.GetFieldValue<LocalDate>(3).Day) + (reader.IsDBNull(4) ? 0 : reader.GetFieldValue<LocalDate>(4).Day);
            for (var column = 5; column < 11; column++)
            {
                sum += reader.IsDBNull(column) ? 0 : reader.GetInt32(column);
            }

            count++;
        }

        GC.KeepAlive(sum);
        return count;
    }

    /// <summary>Reads the columns and the rows that the store itself reads to fill a table, and does nothing with them: what no store on these tables can be faster than with this driver.</summary>
    public async ValueTask<long> ReadStoreAsync()
    {
        await using var command = source.CreateCommand(
            """
            SELECT r.initiative, r.unit, r.from_day - DATE '2000-01-01', r.to_day - DATE '2000-01-01', r.wte_thousandths, r.people, r.least_days_thousandths, r.most_days_thousandths, r.week_minutes, r.week_days
            FROM transformation.load_commitment r JOIN transformation.load_plan p USING (set_id) ORDER BY r.id
            """);
        await using var reader = await command.ExecuteReaderAsync();
        var (count, sum) = (0L, 0L);
        while (await reader.ReadAsync())
        {
            for (var column = 0; column < 10; column++)
            {
                sum += reader.IsDBNull(column) ? 0 : reader.GetInt32(column);
            }

            count++;
        }

        GC.KeepAlive(sum);
        return count;
    }

    /// <summary>Reads everything.</summary>
    public async ValueTask<long> ReadRecordsAsync()
    {
        await using var command = source.CreateCommand($"SELECT {Columns} FROM commitment ORDER BY id");
        await using var reader = await command.ExecuteReaderAsync();
        var count = 0L;
        while (await reader.ReadAsync())
        {
            var row = Commitment.Of(
                CommitmentId.From(reader.GetString(0)),
                InitiativeId.From(reader.GetString(1)),
                OrganisationId.Parse(reader.GetString(2)),
                HandWrittenRow.Size(Number(6), Number(7), Number(8), Number(9), Number(10), Number(11)),
                Date(4),
                Date(5),
                reader.IsDBNull(3) ? null : reader.GetString(3),
                reader.IsDBNull(12) ? null : HandWrittenRow.Provenance(reader.GetBoolean(12), reader.IsDBNull(13) ? null : reader.GetString(13)));
            count += row.Id.Value.Length > 0 ? 1 : 0;
        }

        return count;

        int? Number(int column) => reader.IsDBNull(column) ? null : reader.GetInt32(column);
        LocalDate? Date(int column) => reader.IsDBNull(column) ? null : reader.GetFieldValue<LocalDate>(column);
    }

    public ValueTask MakeDocumentAsync() => ExecuteAsync(
        """
        CREATE TABLE IF NOT EXISTS document (type text COLLATE "C", key text COLLATE "C", version bigint NOT NULL, content json NOT NULL, PRIMARY KEY (type, key));
        CREATE SEQUENCE IF NOT EXISTS counter START 2;
        DELETE FROM document;
        INSERT INTO document VALUES ('source', 'one', 1, '{}');
        """);

    /// <summary>Saves a document on top of the version that it is based on.</summary>
    /// <param name="contents">What to save, one after the other.</param>
    /// <param name="inTransaction">Whether in a transaction that first sees to durability, a time limit and locks, as the store does for several changes; otherwise the UPDATE is all.</param>
    public async ValueTask<long> SaveAsync(byte[][] contents, bool inTransaction)
    {
        var version = 1L;
        foreach (var content in contents)
        {
            await using var connection = await source.OpenConnectionAsync();
            await using var transaction = inTransaction ? await connection.BeginTransactionAsync() : null;
            await using var batch = new NpgsqlBatch(connection);
            if (inTransaction)
            {
                batch.BatchCommands.Add(new("SELECT set_config('synchronous_commit', 'on', true), set_config('lock_timeout', '10000', true)"));
                batch.BatchCommands.Add(new("SELECT pg_advisory_xact_lock_shared(1)"));
                batch.BatchCommands.Add(new("SELECT pg_advisory_xact_lock(2)"));
            }

            batch.BatchCommands.Add(new(
                "UPDATE document SET version = nextval('counter'), content = $3 WHERE type = $1 AND key = $2 AND version = $4 AND content::text <> $3::text RETURNING version AS written")
            {
                Parameters = { Text("source"), Text("one"), new NpgsqlParameter { NpgsqlDbType = NpgsqlDbType.Json, Value = content }, new NpgsqlParameter<long> { TypedValue = version } },
            });
            await using (var reader = await batch.ExecuteReaderAsync())
            {
                for (var i = 1; i < batch.BatchCommands.Count; i++)
                {
                    await reader.NextResultAsync();
                }

                version = await reader.ReadAsync() ? reader.GetInt64(0) : throw new InvalidOperationException("Somebody else wrote.");
            }

            if (transaction is not null)
            {
                await transaction.CommitAsync();
            }
        }

        return contents.Length;
    }

    public async ValueTask ExecuteAsync(string sql)
    {
        await using var command = source.CreateCommand(sql);
        command.CommandTimeout = 0;
        await command.ExecuteNonQueryAsync();
    }

    public ValueTask DisposeAsync() => source.DisposeAsync();

    private static NpgsqlParameter<string> Text(string value) => new() { TypedValue = value };

    private static void Write(NpgsqlBinaryImporter import, Commitment row)
    {
        var size = HandWrittenRow.Of(row.Size);
        import.StartRow();
        import.Write(row.Id.Value, NpgsqlDbType.Text);
        import.Write(row.Initiative.Value, NpgsqlDbType.Text);
        import.Write(row.Organisation.ToString(), NpgsqlDbType.Text);
        OrNull(row.Team, NpgsqlDbType.Text);
        Number(row.From, NpgsqlDbType.Date);
        Number(row.To, NpgsqlDbType.Date);
        Number(size.Thousandths, NpgsqlDbType.Integer);
        Number(size.People, NpgsqlDbType.Integer);
        Number(size.Least, NpgsqlDbType.Integer);
        Number(size.Most, NpgsqlDbType.Integer);
        Number((short?)size.Minutes, NpgsqlDbType.Smallint);
        Number((short?)size.Days, NpgsqlDbType.Smallint);
        Number(row.Provenance?.IsSynthetic, NpgsqlDbType.Boolean);
        OrNull(row.Provenance?.Source, NpgsqlDbType.Text);

        void Number<T>(T? value, NpgsqlDbType type)
            where T : struct
        {
            if (value is { } known)
            {
                import.Write(known, type);
            }
            else
            {
                import.WriteNull();
            }
        }

        void OrNull(string? value, NpgsqlDbType type)
        {
            if (value is null)
            {
                import.WriteNull();
            }
            else
            {
                import.Write(value, type);
            }
        }
    }
}
