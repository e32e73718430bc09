using System.Globalization;
using Microsoft.Data.Sqlite;
using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Storage.Sqlite;

/// <summary>The schema of the file, and the way from each version of it to the next.</summary>
internal static class SqliteSchema
{
    /// <summary>"TFst": tells a store from another program's database (PRAGMA application_id).</summary>
    internal const int ApplicationId = 0x54467374;

    private const string Version1 =
        """
        -- One row. Every commit that changes an aggregate takes the next number as the version of all it changes, so that no version comes twice.
        CREATE TABLE store (
            id INTEGER PRIMARY KEY CHECK (id = 1),
            last_version INTEGER NOT NULL CHECK (last_version >= 0)
        ) STRICT;
        INSERT INTO store (id, last_version) VALUES (1, 0);

        CREATE TABLE aggregate (
            type TEXT NOT NULL,
            key TEXT NOT NULL,
            version INTEGER NOT NULL CHECK (version > 0),
            content TEXT NOT NULL,
            PRIMARY KEY (type, key)
        ) STRICT;

        CREATE TABLE decision (
            sequence INTEGER PRIMARY KEY CHECK (sequence > 0),
            recorded_at TEXT NOT NULL,
            kind TEXT NOT NULL,
            subject TEXT NOT NULL,
            payload TEXT NOT NULL,
            previous_hash TEXT NOT NULL,
            hash TEXT NOT NULL
        ) STRICT;

        CREATE TRIGGER decision_is_appended BEFORE INSERT ON decision
        WHEN NEW.sequence IS NOT (SELECT coalesce(max(sequence), 0) + 1 FROM decision)
        BEGIN
            SELECT RAISE(ABORT, 'decisions are only appended');
        END;

        CREATE TRIGGER decision_is_not_changed BEFORE UPDATE ON decision
        BEGIN
            SELECT RAISE(ABORT, 'decisions are never changed');
        END;

        CREATE TRIGGER decision_is_not_removed BEFORE DELETE ON decision
        BEGIN
            SELECT RAISE(ABORT, 'decisions are never removed');
        END;
        """;

    private const string Version2 =
        """
        CREATE TABLE text_document (
            id INTEGER PRIMARY KEY,
            type TEXT NOT NULL,
            key TEXT NOT NULL,
            title TEXT NOT NULL,
            body TEXT NOT NULL,
            UNIQUE (type, key)
        ) STRICT;

        -- The words of each document as SqliteWords writes them; the text itself stands in text_document only.
        CREATE VIRTUAL TABLE text_word USING fts5(
            title, body, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 2 tokenchars '_'"
        );

        CREATE TRIGGER text_document_takes_its_words_along AFTER DELETE ON text_document
        BEGIN
            DELETE FROM text_word WHERE rowid = OLD.id;
        END;
        """;

    /// <summary>The step to version 1, the step from 1 to 2, and so on. A step that was published is never changed.</summary>
    internal static IReadOnlyList<string> Steps { get; } = [Version1, Version2, SqliteLoadSchema.Version3];

    /// <summary>What version a file is of, without changing it; 0 for one that is empty.</summary>
    /// <exception cref="StoreFormatException">It is another program's.</exception>
    internal static long VersionOf(SqliteConnection connection)
    {
        // All at one moment: somebody else may be making the store.
        using var command = new SqliteCommand(
            "SELECT (SELECT count(*) FROM sqlite_schema), (SELECT application_id FROM pragma_application_id), (SELECT user_version FROM pragma_user_version)", connection);
        using var reader = command.ExecuteReader();
        reader.Read();
        var (tables, application, version) = (reader.GetInt64(0), reader.GetInt64(1), reader.GetInt64(2));
        if (application == ApplicationId)
        {
            return version;
        }

        return application == 0 && version == 0 && tables == 0
            ? 0
            : throw new StoreFormatException("The file is a SQLite database of another program.");
    }

    /// <exception cref="StoreFormatException">The version is newer.</exception>
    internal static void RefuseNewer(long version, int supported)
    {
        if (version > supported)
        {
            throw new StoreFormatException(
                FormattableString.Invariant($"The store was written by a newer version of this library: its schema is version {version}, and this library knows {supported}."), version, supported);
        }
    }

    /// <summary>Takes a file through the steps it has not seen, within the caller's transaction.</summary>
    internal static void Upgrade(SqliteConnection connection, IReadOnlyList<string> steps)
    {
        var version = VersionOf(connection);
        RefuseNewer(version, steps.Count);
        for (; version < steps.Count; version++)
        {
            Execute(connection, steps[(int)version]);
        }

        // PRAGMA takes no parameters; both are numbers of our own.
        Execute(connection, string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {steps.Count}"));
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = new SqliteCommand(sql, connection);
        command.ExecuteNonQuery();
    }
}
