using System.Collections.Immutable;

namespace Transformation.Framework.Storage.Postgres;

/// <summary>The tables of the text index, as they were made first; <c>{schema}</c> stands for the quoted schema.</summary>
internal static class PostgresTextSchema
{
    /// <summary>Tables in which an application does everything with rows.</summary>
    internal static readonly ImmutableArray<string> Tables = ["text_document"];

    internal const string Version1 =
        """
        -- Documents as they were put in, and their words as PostgresWords writes them: not PostgreSQL's, so that all stores find the same. A document with more different words than one value of this type
        -- holds has no words here, and is looked through at every search.
        CREATE TABLE {schema}.text_document (
            id bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
            type text COLLATE "C" NOT NULL,
            key text COLLATE "C" NOT NULL,
            title text COLLATE "C" NOT NULL,
            body text COLLATE "C" NOT NULL,
            title_words tsvector NOT NULL,
            words tsvector,
            PRIMARY KEY (type, key)
        );
        CREATE INDEX text_document_words ON {schema}.text_document USING gin (words);
        CREATE INDEX text_document_without_words ON {schema}.text_document (id) WHERE words IS NULL;
        """;
}
