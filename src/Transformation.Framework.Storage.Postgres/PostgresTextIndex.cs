using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Npgsql;
using NpgsqlTypes;
using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Storage.Postgres;

/// <summary>The text index: one row for each document, with its words beside it.</summary>
internal sealed class PostgresTextIndex(PostgresDatabase database) : ITextIndex
{
    // What goes to the server in one statement: so many documents, or so many characters of them.
    private const int MostDocuments = 500;
    private const int MostCharacters = 4_000_000;

    public async ValueTask PutAsync(ImmutableArray<TextDocument> documents, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfEqual(documents.IsDefault, true, nameof(documents));
        await WriteAsync(
            documents.Select(static document => document.Id.Type),
            (connection, token) => PutAsync(connection, documents, token),
            cancellationToken).ConfigureAwait(false);
    }

    public async ValueTask ReplaceAsync(string type, ImmutableArray<TextDocument> documents, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(type);
        if (documents.FirstOrDefault(document => document.Id.Type != type) is { } other)
        {
            throw new ArgumentException($"{other.Id} is not of the kind {type}.", nameof(documents));
        }

        await WriteAsync(
            [type],
            async (connection, token) =>
            {
                using var delete = new NpgsqlCommand(database.Sql("DELETE FROM {schema}.text_document WHERE type = $1"), connection)
                {
                    CommandTimeout = 0,
                    Parameters = { new NpgsqlParameter<string> { TypedValue = type } },
                };
                await delete.ExecuteNonQueryAsync(token).ConfigureAwait(false);
                await PutAsync(connection, documents, token).ConfigureAwait(false);
            },
            cancellationToken).ConfigureAwait(false);
    }

    public async ValueTask RemoveAsync(ImmutableArray<AggregateId> ids, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfEqual(ids.IsDefault, true, nameof(ids));
        await WriteAsync(
            ids.Select(static id => id.Type),
            async (connection, token) =>
            {
                using var delete = new NpgsqlCommand(
                    database.Sql("DELETE FROM {schema}.text_document WHERE (type, key) IN (SELECT type, key FROM unnest($1, $2) AS gone (type, key))"), connection)
                {
                    Parameters = { Texts(ids.Select(static id => id.Type)), Texts(ids.Select(static id => id.Key)) },
                };
                await delete.ExecuteNonQueryAsync(token).ConfigureAwait(false);
            },
            cancellationToken).ConfigureAwait(false);
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

        var snapshot = await PostgresSnapshot.BeginAsync(database, cancellationToken).ConfigureAwait(false);
        await using (snapshot.ConfigureAwait(false))
        {
            return await new PostgresTextSearch(database, snapshot, query, limit).FindAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    public async IAsyncEnumerable<TextDocument> ReadAllAsync(string? type = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var wanted = new NpgsqlParameter { NpgsqlDbType = NpgsqlDbType.Text, Value = (object?)type ?? DBNull.Value };
        var rows = await PostgresRows.SelectAsync(
            database,
            database.Sql("SELECT type, key, title, body FROM {schema}.text_document WHERE $1 IS NULL OR type = $1 ORDER BY type, key"),
            cancellationToken,
            wanted).ConfigureAwait(false);
        await using (rows.ConfigureAwait(false))
        {
            while (await rows.NextAsync(cancellationToken).ConfigureAwait(false))
            {
                yield return Restore(rows.Text(0), rows.Text(1), rows.Text(2), rows.Text(3));
            }
        }
    }

    internal static TextDocument Restore(string type, string key, string title, string body)
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

    private static NpgsqlParameter Texts(IEnumerable<string?> texts) => new() { NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text, Value = texts.ToArray() };

    private async ValueTask WriteAsync(IEnumerable<string> types, Func<NpgsqlConnection, CancellationToken, ValueTask> work, CancellationToken cancellationToken) =>
        await database.WriteAsync(
            PostgresLocks.Of(database.Schema, "text", [.. types.Distinct(StringComparer.Ordinal)]),
            async (transaction, token) =>
            {
                await transaction.BeginAsync(token).ConfigureAwait(false);
                await work(transaction.Connection, token).ConfigureAwait(false);
                return true;
            },
            cancellationToken).ConfigureAwait(false);

    private async ValueTask PutAsync(NpgsqlConnection connection, ImmutableArray<TextDocument> documents, CancellationToken cancellationToken)
    {
        // Of two with the same name the later counts, and one statement cannot put both.
        var last = new Dictionary<AggregateId, TextDocument>();
        foreach (var document in documents)
        {
            last[document.Id] = document;
        }

        var part = new List<TextDocument>();
        var characters = 0;
        foreach (var document in last.Values)
        {
            part.Add(document);
            characters += document.Title.Length + document.Body.Length;
            if (part.Count == MostDocuments || characters >= MostCharacters)
            {
                await PutPartAsync(connection, part, cancellationToken).ConfigureAwait(false);
                part.Clear();
                characters = 0;
            }
        }

        await PutPartAsync(connection, part, cancellationToken).ConfigureAwait(false);
    }

    private async ValueTask PutPartAsync(NpgsqlConnection connection, List<TextDocument> documents, CancellationToken cancellationToken)
    {
        using var put = new NpgsqlCommand(
            database.Sql(
                """
                INSERT INTO {schema}.text_document (type, key, title, body, title_words, words)
                SELECT type, key, title, body, title_words::tsvector, words::tsvector
                FROM unnest($1, $2, $3, $4, $5, $6) AS put (type, key, title, body, title_words, words)
                ON CONFLICT (type, key) DO UPDATE SET title = excluded.title, body = excluded.body, title_words = excluded.title_words, words = excluded.words
                """),
            connection)
        {
            Parameters =
            {
                Texts(documents.Select(static document => document.Id.Type)),
                Texts(documents.Select(static document => document.Id.Key)),
                Texts(documents.Select(static document => document.Title)),
                Texts(documents.Select(static document => document.Body)),
                Texts(documents.Select(static document => PostgresWords.OfTitle(document.Title))),
                Texts(documents.Select(static document => PostgresWords.Of(document.Title, document.Body))),
            },
        };
        await put.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }
}
