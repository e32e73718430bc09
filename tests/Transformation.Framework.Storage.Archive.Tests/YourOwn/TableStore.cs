using System.Collections.Immutable;
using System.Data.Common;
using System.Runtime.CompilerServices;
using System.Text;
using Transformation.Framework.Core.Storage;

namespace YourCompany.Storage;

/// <summary>Aggregates and decisions in three tables of a relational database, in plain ADO.NET.</summary>
public sealed class TableStore(DbDataSource database) : IAggregateStore, IDecisionLog
{
    // snippet: your-own-tables
    public const string Tables = """
        CREATE TABLE version (last BIGINT NOT NULL);
        INSERT INTO version VALUES (0);
        CREATE TABLE aggregate (type VARBINARY(100), id VARBINARY(1200), version BIGINT NOT NULL, content BLOB NOT NULL, PRIMARY KEY (type, id));
        CREATE TABLE decision (
            sequence BIGINT PRIMARY KEY, recorded_at TEXT NOT NULL, kind TEXT NOT NULL, subject TEXT NOT NULL, payload TEXT NOT NULL, previous_hash TEXT NOT NULL, hash TEXT NOT NULL);
        """;
    // end-snippet

    private const string OneAggregate = "SELECT type, id, version, content FROM aggregate WHERE type = @0 AND id = @1";
    private const string Columns = "sequence, recorded_at, kind, subject, payload, previous_hash, hash";
    private const string LastDecision = $"SELECT {Columns} FROM decision WHERE sequence = (SELECT MAX(sequence) FROM decision)";

    // snippet: your-own-reading
    public ValueTask<StoredAggregate?> ReadAsync(AggregateId id, CancellationToken cancellationToken = default) =>
        Select(OneAggregate, [Utf8(id.Type), Utf8(id.Key)], Aggregate, cancellationToken).FirstOrDefaultAsync(cancellationToken);

    public IAsyncEnumerable<StoredAggregate> ReadAllAsync(string type, string keyPrefix = "", CancellationToken cancellationToken = default) => Select(
        "SELECT type, id, version, content FROM aggregate WHERE type = @0 AND id >= @1 AND id < @2 ORDER BY id",
        [Utf8(type), Utf8(keyPrefix), Utf8(keyPrefix).Append((byte)0xFF).ToArray()], // no byte of UTF-8 is 0xFF: what begins with the prefix lies between
        Aggregate,
        cancellationToken);

    public async ValueTask<ImmutableArray<string>> ListTypesAsync(CancellationToken cancellationToken = default) =>
        [.. await Select("SELECT DISTINCT type FROM aggregate ORDER BY type", [], static row => Text(row, 0), cancellationToken).ToListAsync(cancellationToken)];
    // end-snippet

    // snippet: your-own-commit
    public async ValueTask<ImmutableArray<long>> CommitAsync(AggregateBatch batch, CancellationToken cancellationToken = default) => await WriteAsync(
        async (transaction, version) =>
        {
            var versions = new List<long>();
            foreach (var change in batch)
            {
                versions.Add(await ApplyAsync(change, transaction, version, cancellationToken));
            }

            return versions.ToImmutableArray();
        },
        cancellationToken);

    private static async Task<long> ApplyAsync(AggregateChange change, DbTransaction transaction, long version, CancellationToken cancellationToken)
    {
        object[] id = [Utf8(change.Id.Type), Utf8(change.Id.Key)];
        var stored = await Rows(transaction.Connection!, transaction, OneAggregate, id, Aggregate, cancellationToken).FirstOrDefaultAsync(cancellationToken);
        var actual = stored?.Version ?? Versioned.NotStored;
        if (actual != change.ExpectedVersion)
        {
            throw new StoreConflictException(change.Id, change.ExpectedVersion, actual);
        }

        if (stored is not null && change.Content is { } same && stored.Content.Span.SequenceEqual(same.Span))
        {
            return actual;
        }

        await ExecuteAsync(transaction, "DELETE FROM aggregate WHERE type = @0 AND id = @1", id, cancellationToken);
        if (change.Content is not { } content)
        {
            return Versioned.NotStored;
        }

        await ExecuteAsync(transaction, "INSERT INTO aggregate (type, id, version, content) VALUES (@0, @1, @2, @3)", [.. id, version, content.ToArray()], cancellationToken);
        return version;
    }
    // end-snippet

    // snippet: your-own-log
    public async ValueTask<DecisionLogHead> GetHeadAsync(CancellationToken cancellationToken = default) =>
        (await Select(LastDecision, [], Entry, cancellationToken).FirstOrDefaultAsync(cancellationToken))?.Head ?? default;

    public async ValueTask<DecisionLogEntry> AppendAsync(DecisionRecord record, long? expectedLastSequence, CancellationToken cancellationToken = default) => await WriteAsync(
        async (transaction, _) =>
        {
            var head = (await Rows(transaction.Connection!, transaction, LastDecision, [], Entry, cancellationToken).FirstOrDefaultAsync(cancellationToken))?.Head ?? default;
            if (expectedLastSequence is { } expected && expected != head.Sequence)
            {
                throw new StoreConflictException(expected, head.Sequence);
            }

            var entry = DecisionLogEntry.After(head, record);
            object[] fields = [entry.Sequence, record.RecordedAtText, record.Kind, record.Subject, record.Payload, entry.PreviousHash, entry.Hash];
            await ExecuteAsync(transaction, $"INSERT INTO decision ({Columns}) VALUES (@0, @1, @2, @3, @4, @5, @6)", fields, cancellationToken);
            return entry;
        },
        cancellationToken);

    public IAsyncEnumerable<DecisionLogEntry> ReadAsync(long fromSequence = 1, CancellationToken cancellationToken = default) =>
        Select($"SELECT {Columns} FROM decision WHERE sequence >= @0 OR sequence < 1 ORDER BY sequence", [fromSequence], Entry, cancellationToken);
    // end-snippet

    // snippet: your-own-writing
    private Task<T> WriteAsync<T>(Func<DbTransaction, long, Task<T>> work, CancellationToken cancellationToken) => Told(async () =>
    {
        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        await ExecuteAsync(transaction, "UPDATE version SET last = last + 1", [], cancellationToken); // first, so that each writer waits for the one before
        var version = await Rows(connection, transaction, "SELECT last FROM version", [], static row => row.GetInt64(0), cancellationToken).FirstAsync(cancellationToken);
        var result = await work(transaction, version);
        cancellationToken.ThrowIfCancellationRequested();
        await transaction.CommitAsync(CancellationToken.None); // from here on it takes effect or fails; nobody calls it off halfway
        return result;
    });

    private static async Task<T> Told<T>(Func<Task<T>> work)
    {
        try
        {
            return await work();
        }
        catch (DbException e)
        {
            throw new StoreUnavailableException(e.IsTransient ? StoreUnavailableReason.Busy : StoreUnavailableReason.Unreachable, "The database did not do what it was asked to.", e);
        }
    }
    // end-snippet

    // snippet: your-own-rows
    private async IAsyncEnumerable<T> Select<T>(string sql, object[] values, Func<DbDataReader, T> read, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var connection = await Told(() => database.OpenConnectionAsync(cancellationToken).AsTask());
        await foreach (var row in Rows(connection, null, sql, values, read, cancellationToken))
        {
            yield return row;
        }
    }

    private static async IAsyncEnumerable<T> Rows<T>(
        DbConnection connection, DbTransaction? transaction, string sql, object[] values, Func<DbDataReader, T> read, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var command = Command(connection, transaction, sql, values);
        await using var reader = await Told(() => command.ExecuteReaderAsync(cancellationToken));
        while (await Told(() => reader.ReadAsync(cancellationToken)))
        {
            yield return read(reader);
        }
    }

    private static async Task ExecuteAsync(DbTransaction transaction, string sql, object[] values, CancellationToken cancellationToken)
    {
        await using var command = Command(transaction.Connection!, transaction, sql, values);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static DbCommand Command(DbConnection connection, DbTransaction? transaction, string sql, object[] values)
    {
        var command = connection.CreateCommand();
        (command.CommandText, command.Transaction) = (sql, transaction);
        foreach (var (i, value) in values.Index())
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (FormattableString.Invariant($"@{i}"), value);
            command.Parameters.Add(parameter);
        }

        return command;
    }

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private static string Text(DbDataReader row, int column) => Encoding.UTF8.GetString((byte[])row[column]);

    private static StoredAggregate Aggregate(DbDataReader row) => new(new(Text(row, 0), Text(row, 1)), row.GetInt64(2), (byte[])row[3]);

    private static DecisionLogEntry Entry(DbDataReader row) => DecisionLogEntry.FromStored(
        row.GetInt64(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetString(4), row.GetString(5), row.GetString(6));
    // end-snippet
}
