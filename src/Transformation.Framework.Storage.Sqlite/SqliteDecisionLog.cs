using System.Runtime.CompilerServices;
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
        return database.WriteAsync((writer, _) => Append(writer, record, expectedLastSequence), cancellationToken);
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

    internal static DecisionLogEntry Append(SqliteWriter writer, DecisionRecord record, long? expectedLastSequence)
    {
        var head = HeadOf(writer);
        if (expectedLastSequence is { } expected && expected != head.Sequence)
        {
            throw new StoreConflictException(expected, head.Sequence);
        }

        var entry = DecisionLogEntry.After(head, record);
        Insert(writer, entry);
        return entry;
    }

    internal static void Insert(SqliteWriter writer, DecisionLogEntry entry)
    {
        var insert = writer.Keep(
            """
            INSERT INTO decision (sequence, recorded_at, kind, subject, payload, previous_hash, hash)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
            """);
        insert.Bind(1, entry.Sequence);
        insert.Bind(2, entry.Record.RecordedAtText);
        insert.Bind(3, entry.Record.Kind);
        insert.Bind(4, entry.Record.Subject);
        insert.Bind(5, entry.Record.Payload);
        insert.Bind(6, entry.PreviousHash);
        insert.Bind(7, entry.Hash);
        insert.Run();
    }

    private static DecisionLogHead HeadOf(SqliteWriter writer)
    {
        var select = writer.Keep(SelectHead);
        try
        {
            return select.Next() ? Head(select.Number(0), select.Text(1)) : default;
        }
        finally
        {
            select.Reset();
        }
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
