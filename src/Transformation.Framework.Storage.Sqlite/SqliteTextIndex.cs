using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Storage.Sqlite;

/// <summary>The text index: one row for each document, and its words in an FTS5 table beside it.</summary>
internal sealed class SqliteTextIndex(SqliteDatabase database) : ITextIndex
{
    private const string Search =
        """
        SELECT d.type, d.key, d.title, d.body
        FROM text_word JOIN text_document AS d ON d.id = text_word.rowid
        WHERE text_word MATCH $wanted AND ($type IS NULL OR d.type = $type)
        ORDER BY text_word.rowid IN (SELECT rowid FROM text_word WHERE text_word MATCH $inTitle) DESC, bm25(text_word, 4.0, 1.0), d.type, d.key
        LIMIT $limit
        """;

    public async ValueTask PutAsync(ImmutableArray<TextDocument> documents, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfEqual(documents.IsDefault, true, nameof(documents));
        await database.WriteAsync((writer, token) => Put(writer.Connection, documents, token), cancellationToken).ConfigureAwait(false);
    }

    public async ValueTask ReplaceAsync(string type, ImmutableArray<TextDocument> documents, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(type);
        if (documents.FirstOrDefault(document => document.Id.Type != type) is { } other)
        {
            throw new ArgumentException($"{other.Id} is not of the kind {type}.", nameof(documents));
        }

        await database.WriteAsync(
            (writer, token) =>
            {
                using var delete = new SqliteCommand("DELETE FROM text_document WHERE type = $type", writer.Connection);
                delete.Parameters.AddWithValue("$type", type);
                delete.ExecuteNonQuery();
                return Put(writer.Connection, documents, token);
            },
            cancellationToken).ConfigureAwait(false);
    }

    public async ValueTask RemoveAsync(ImmutableArray<AggregateId> ids, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfEqual(ids.IsDefault, true, nameof(ids));
        await database.WriteAsync((writer, token) => Remove(writer.Connection, ids, token), cancellationToken).ConfigureAwait(false);
    }

    public async ValueTask<ImmutableArray<TextHit>> SearchAsync(TextQuery query, int limit = 20, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        cancellationToken.ThrowIfCancellationRequested();
        if (query.Terms.IsEmpty)
        {
            database.ThrowIfDisposed();
            return [];
        }

        var wanted = SqliteWords.Wanted(query.Terms);
        using var rows = new SqliteRows(
            database,
            Search,
            ("$wanted", wanted),
            ("$inTitle", $"title : ({wanted})"),
            ("$type", (object?)query.Type ?? DBNull.Value),
            ("$limit", limit));
        var hits = ImmutableArray.CreateBuilder<TextHit>();
        while (await rows.NextAsync(cancellationToken).ConfigureAwait(false))
        {
            hits.Add(TextHit.Of(Restore(rows.Text(0), rows.Text(1), rows.Text(2), rows.Text(3)), query));
        }

        return hits.ToImmutable();
    }

    public async IAsyncEnumerable<TextDocument> ReadAllAsync(string? type = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using var rows = new SqliteRows(
            database,
            "SELECT type, key, title, body FROM text_document WHERE $type IS NULL OR type = $type ORDER BY type, key",
            ("$type", (object?)type ?? DBNull.Value));
        while (await rows.NextAsync(cancellationToken).ConfigureAwait(false))
        {
            yield return Restore(rows.Text(0), rows.Text(1), rows.Text(2), rows.Text(3));
        }
    }

    private static bool Put(SqliteConnection connection, ImmutableArray<TextDocument> documents, CancellationToken cancellationToken)
    {
        using var document = Prepare(
            connection,
            """
            INSERT INTO text_document (type, key, title, body) VALUES ($type, $key, $title, $body)
            ON CONFLICT (type, key) DO UPDATE SET title = excluded.title, body = excluded.body
            RETURNING id
            """,
            "$type",
            "$key",
            "$title",
            "$body");
        using var words = Prepare(
            connection,
            "DELETE FROM text_word WHERE rowid = $id; INSERT INTO text_word (rowid, title, body) VALUES ($id, $title, $body)",
            "$id",
            "$title",
            "$body");
        foreach (var next in documents)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var id = Bind(document, next.Id.Type, next.Id.Key, next.Title, next.Body).ExecuteScalar();
            Bind(words, id!, SqliteWords.Of(next.Title), SqliteWords.Of(next.Body)).ExecuteNonQuery();
        }

        return true;
    }

    private static bool Remove(SqliteConnection connection, ImmutableArray<AggregateId> ids, CancellationToken cancellationToken)
    {
        using var delete = Prepare(connection, "DELETE FROM text_document WHERE type = $type AND key = $key", "$type", "$key");
        foreach (var id in ids)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Bind(delete, id.Type, id.Key).ExecuteNonQuery();
        }

        return true;
    }

    private static SqliteCommand Prepare(SqliteConnection connection, string sql, params ReadOnlySpan<string> parameters)
    {
        var command = new SqliteCommand(sql, connection);
        foreach (var name in parameters)
        {
            command.Parameters.AddWithValue(name, DBNull.Value);
        }

        return command;
    }

    private static SqliteCommand Bind(SqliteCommand command, params ReadOnlySpan<object> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i];
        }

        return command;
    }

    private static TextDocument Restore(string type, string key, string title, string body)
    {
        try
        {
            return new(new AggregateId(type, key), title, body);
        }
        catch (ArgumentException e)
        {
            throw new StoreCorruptException("The store holds a document whose name or text no document can have.", e);
        }
    }
}
