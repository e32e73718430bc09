using System.Collections.Immutable;
using Npgsql;
using NpgsqlTypes;
using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Storage.Postgres;

/// <summary>One search: candidates by their words from the server, best first, and where words alone do not decide, the documents themselves.</summary>
/// <remarks>
/// A tsvector knows every word exactly, but places only up to the 16,383rd and no more than 256 of a word. So it is never asked whether words stand next to each other: Core's own rule, applied to the text,
/// says that, and also what a document has whose words did not fit.
/// </remarks>
internal sealed class PostgresTextSearch(PostgresDatabase database, PostgresSnapshot snapshot, TextQuery query, int limit)
{
    // Words in a title weigh four times those in a body (A and D; B and C are not used), and longer documents a little less: 1 divides by 1 + the logarithm of the length.
    private const string Candidates =
        """
        SELECT id, title_words @@ $1::tsquery, words IS NULL
        FROM {schema}.text_document
        WHERE (words @@ $1::tsquery OR words IS NULL) AND ($2 IS NULL OR type = $2)
        ORDER BY title_words @@ $1::tsquery DESC, coalesce(ts_rank('{0.25, 0, 0, 1}', words, $1::tsquery, 1), 0) DESC, type, key
        LIMIT $3 + (SELECT count(*) FROM {schema}.text_document WHERE words IS NULL)
        """;

    private const int DocumentsAtOnce = 100;

    private readonly bool hasPhrase = query.Terms.Any(static term => term.Words.Length > 1);
    private readonly ImmutableArray<TextHit>.Builder hits = ImmutableArray.CreateBuilder<TextHit>();
    private readonly List<TextHit> notInTitle = [];

    internal async ValueTask<ImmutableArray<TextHit>> FindAsync(CancellationToken cancellationToken)
    {
        var candidates = await CandidatesAsync(cancellationToken).ConfigureAwait(false);
        for (var from = 0; from < candidates.Count && hits.Count < limit; from += DocumentsAtOnce)
        {
            var part = candidates.GetRange(from, Math.Min(DocumentsAtOnce, candidates.Count - from));
            var documents = await DocumentsAsync(part, cancellationToken).ConfigureAwait(false);
            foreach (var candidate in part.TakeWhile(_ => hits.Count < limit))
            {
                Judge(candidate, documents[candidate.Id]);
            }
        }

        Append(notInTitle);
        return hits.ToImmutable();
    }

    private void Judge(Candidate candidate, TextDocument document)
    {
        if (!candidate.MayBeInTitle)
        {
            Append(notInTitle); // These had all words in their title, though not next to each other: they come first among the rest.
        }

        if ((hasPhrase || candidate.HasNoWords) && !query.Finds(document))
        {
            return;
        }

        var hit = TextHit.Of(document, query);
        if (candidate.MayBeInTitle && hasPhrase && !query.Finds(new TextDocument(document.Id, document.Title)))
        {
            notInTitle.Add(hit);
        }
        else
        {
            Append([hit]);
        }
    }

    private void Append(List<TextHit> found)
    {
        hits.AddRange(found.Take(limit - hits.Count));
        found.Clear();
    }

    private ValueTask<List<Candidate>> CandidatesAsync(CancellationToken cancellationToken) => snapshot.ReadAsync(
        async (connection, token) =>
        {
            // Without phrases a candidate with words is a hit, so that no more are needed than are wanted; those without words may all turn out not to be, and come on top.
            using var command = new NpgsqlCommand(database.Sql(Candidates), connection)
            {
                Parameters =
                {
                    new NpgsqlParameter<string> { TypedValue = PostgresWords.Wanted(query.Terms), NpgsqlDbType = NpgsqlDbType.Text },
                    new NpgsqlParameter { Value = (object?)query.Type ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Text },
                    new NpgsqlParameter { Value = hasPhrase ? DBNull.Value : (object)(long)limit, NpgsqlDbType = NpgsqlDbType.Bigint },
                },
            };
            var candidates = new List<Candidate>();
            var reader = await command.ExecuteReaderAsync(token).ConfigureAwait(false);
            await using (reader.ConfigureAwait(false))
            {
                while (await reader.ReadAsync(token).ConfigureAwait(false))
                {
                    candidates.Add(new(reader.GetInt64(0), reader.GetBoolean(1), reader.GetBoolean(2)));
                }
            }

            return candidates;
        },
        cancellationToken);

    private ValueTask<Dictionary<long, TextDocument>> DocumentsAsync(List<Candidate> wanted, CancellationToken cancellationToken) => snapshot.ReadAsync(
        async (connection, token) =>
        {
            using var command = new NpgsqlCommand(database.Sql("SELECT id, type, key, title, body FROM {schema}.text_document WHERE id = ANY ($1)"), connection)
            {
                Parameters = { new NpgsqlParameter<long[]> { TypedValue = [.. wanted.Select(static candidate => candidate.Id)] } },
            };
            var documents = new Dictionary<long, TextDocument>();
            var reader = await command.ExecuteReaderAsync(token).ConfigureAwait(false);
            await using (reader.ConfigureAwait(false))
            {
                while (await reader.ReadAsync(token).ConfigureAwait(false))
                {
                    documents.Add(reader.GetInt64(0), PostgresTextIndex.Restore(reader.GetString(1), reader.GetString(2), reader.GetString(3), reader.GetString(4)));
                }
            }

            return documents;
        },
        cancellationToken);

    /// <param name="Id">Its number.</param>
    /// <param name="MayBeInTitle">Whether all words wanted are in its title.</param>
    /// <param name="HasNoWords">Whether its words did not fit, so that it has to be looked at.</param>
    private readonly record struct Candidate(long Id, bool MayBeInTitle, bool HasNoWords);
}
