using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Storage.Sqlite;

/// <summary>The decision log: one row for each entry, which triggers keep from being changed or removed.</summary>
internal sealed class SqliteDecisionLog(SqliteDatabase database) : IDecisionLog
{
    private const string SelectHead = "SELECT sequence, hash FROM decision ORDER BY sequence DESC LIMIT 1";

    public async ValueTask<DecisionLogHead> GetHeadAsync(CancellationToken cancellationToken = default)
    {
        using var rows = new SqliteRows(database, SelectHead);
        return await rows.NextAsync(cancellationToken).ConfigureAwait(false) ? Head(rows.Number(0), rows.Text(1)) : default;
    }

    public ValueTask<DecisionLogEntry> AppendAsync(
        DecisionRecord record, long? expectedLastSequence, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(record);
        return database.WriteAsync((connection, _) => Append(connection, record, expectedLastSequence), cancellationToken);
    }

    public IAsyncEnumerable<DecisionLogEntry> ReadAsync(long fromSequence = 1, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(fromSequence, 1);
        return Stream(fromSequence, cancellationToken);
    }

    private async IAsyncEnumerable<DecisionLogEntry> Stream(long fromSequence, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var rows = new SqliteRows(
            database,
            "SELECT sequence, recorded_at, kind, subject, payload, previous_hash, hash FROM decision WHERE sequence >= $from ORDER BY sequence",
            ("$from", fromSequence));
        while (await rows.NextAsync(cancellationToken).ConfigureAwait(false))
        {
            yield return DecisionLogEntry.FromStored(
                rows.Number(0), rows.Text(1), rows.Text(2), rows.Text(3), rows.Text(4), rows.Text(5), rows.Text(6));
        }

        // The last entry, given a number that stands before all that are asked for, would otherwise be gone without a trace.
        using var below = new SqliteRows(database, "SELECT sequence FROM decision WHERE sequence < 1");
        if (await below.NextAsync(cancellationToken).ConfigureAwait(false))
        {
            throw new StoreCorruptException("The decision log has an entry with a number below 1, which no entry can have.");
        }
    }

    internal static DecisionLogEntry Append(SqliteConnection connection, DecisionRecord record, long? expectedLastSequence)
    {
        var head = HeadOf(connection);
        if (expectedLastSequence is { } expected && expected != head.Sequence)
        {
            throw new StoreConflictException(expected, head.Sequence);
        }

        var entry = DecisionLogEntry.After(head, record);
        Insert(connection, entry);
        return entry;
    }

    internal static void Insert(SqliteConnection connection, DecisionLogEntry entry)
    {
        using var command = new SqliteCommand(
            """
            INSERT INTO decision (sequence, recorded_at, kind, subject, payload, previous_hash, hash)
            VALUES ($sequence, $recordedAt, $kind, $subject, $payload, $previousHash, $hash)
            """,
            connection);
        command.Parameters.AddWithValue("$sequence", entry.Sequence);
        command.Parameters.AddWithValue("$recordedAt", entry.Record.RecordedAtText);
        command.Parameters.AddWithValue("$kind", entry.Record.Kind);
        command.Parameters.AddWithValue("$subject", entry.Record.Subject);
        command.Parameters.AddWithValue("$payload", entry.Record.Payload);
        command.Parameters.AddWithValue("$previousHash", entry.PreviousHash);
        command.Parameters.AddWithValue("$hash", entry.Hash);
        command.ExecuteNonQuery();
    }

    private static DecisionLogHead HeadOf(SqliteConnection connection)
    {
        using var command = new SqliteCommand(SelectHead, connection);
        using var reader = command.ExecuteReader();
        return reader.Read() ? Head(reader.GetInt64(0), reader.GetString(1)) : default;
    }

    private static DecisionLogHead Head(long sequence, string hash)
    {
        try
        {
            return new(sequence, hash);
        }
        catch (ArgumentException e)
        {
            throw new StoreCorruptException("The last entry of the decision log has a number or a hash that no entry can have.", e);
        }
    }
}
