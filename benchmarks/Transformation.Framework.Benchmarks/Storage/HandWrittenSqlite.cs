using Microsoft.Data.Sqlite;
using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Load;

namespace Transformation.Framework.Benchmarks.Storage;

/// <summary>What a careful developer writes with Microsoft.Data.Sqlite: one table for the rows, prepared commands, one transaction, the same durability.</summary>
internal sealed class HandWrittenSqlite : IDisposable
{
    private const string Columns = "id, initiative, organisation, team, from_day, to_day, wte_thousandths, people, least_days_thousandths, most_days_thousandths, week_minutes, week_days, synthetic, source";

    private readonly SqliteConnection connection;

    public HandWrittenSqlite(string path)
    {
        connection = new SqliteConnection($"Data Source={path}");
        connection.Open();
        Execute("PRAGMA journal_mode = WAL");
        Execute("PRAGMA synchronous = FULL");
    }

    /// <summary>An empty table of its own: texts where they are texts, days as numbers, ordered as it will be read.</summary>
    public void MakeTable() => Execute(
        """
        DROP TABLE IF EXISTS commitment;
        CREATE TABLE commitment (
            id TEXT NOT NULL PRIMARY KEY, initiative TEXT NOT NULL, organisation TEXT NOT NULL, team TEXT, from_day INTEGER, to_day INTEGER, wte_thousandths INTEGER, people INTEGER,
            least_days_thousandths INTEGER, most_days_thousandths INTEGER, week_minutes INTEGER, week_days INTEGER, synthetic INTEGER, source TEXT
        ) STRICT, WITHOUT ROWID;
        """);

    public long Import(Commitment[] rows)
    {
        using var transaction = connection.BeginTransaction();
        using var insert = connection.CreateCommand();
        insert.CommandText = $"INSERT INTO commitment ({Columns}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)";
        var parameters = Enumerable.Range(1, 14).Select(i => insert.Parameters.AddWithValue($"${i}", DBNull.Value)).ToArray();
        insert.Prepare();
        foreach (var row in rows)
        {
            var size = HandWrittenRow.Of(row.Size);
            parameters[0].Value = row.Id.Value;
            parameters[1].Value = row.Initiative.Value;
            parameters[2].Value = row.Organisation.ToString();
            parameters[3].Value = OrNull(row.Team);
            parameters[4].Value = OrNull(HandWrittenRow.Number(row.From));
            parameters[5].Value = OrNull(HandWrittenRow.Number(row.To));
            parameters[6].Value = OrNull(size.Thousandths);
            parameters[7].Value = OrNull(size.People);
            parameters[8].Value = OrNull(size.Least);
            parameters[9].Value = OrNull(size.Most);
            parameters[10].Value = OrNull(size.Minutes);
            parameters[11].Value = OrNull(size.Days);
            parameters[12].Value = OrNull(row.Provenance is { } provenance ? (provenance.IsSynthetic ? 1 : 0) : null);
            parameters[13].Value = OrNull(row.Provenance?.Source);
            insert.ExecuteNonQuery();
        }

        transaction.Commit();
        return rows.Length;
    }

    /// <summary>Reads what a table of commitments needs, and does nothing with it.</summary>
    public long ReadRaw()
    {
        using var command = connection.CreateCommand();
        command.CommandText =
            "SELECT initiative, organisation, team, from_day, to_day, wte_thousandths, people, least_days_thousandths, most_days_thousandths, week_minutes, week_days FROM commitment ORDER BY id";
        using var reader = command.ExecuteReader();
        var (count, sum) = (0L, 0L);
        while (reader.Read())
        {
            sum += reader.GetString(0).Length + reader.GetString(1).Length + (reader.IsDBNull(2) ? 0 : reader.GetString(2).Length);
            for (var column = 3; column < 11; column++)
            {
                sum += reader.IsDBNull(column) ? 0 : reader.GetInt32(column);
            }

            count++;
        }

        GC.KeepAlive(sum);
        return count;
    }

    /// <summary>Reads everything.</summary>
    public long ReadRecords()
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT {Columns} FROM commitment ORDER BY id";
        using var reader = command.ExecuteReader();
        var count = 0L;
        while (reader.Read())
        {
            var row = Commitment.Of(
                CommitmentId.From(reader.GetString(0)),
                InitiativeId.From(reader.GetString(1)),
                OrganisationId.Parse(reader.GetString(2)),
                HandWrittenRow.Size(Number(6), Number(7), Number(8), Number(9), Number(10), Number(11)),
                HandWrittenRow.Date(Number(4)),
                HandWrittenRow.Date(Number(5)),
                reader.IsDBNull(3) ? null : reader.GetString(3),
                Number(12) is not { } synthetic ? null : HandWrittenRow.Provenance(synthetic == 1, reader.IsDBNull(13) ? null : reader.GetString(13)));
            count += row.Id.Value.Length > 0 ? 1 : 0;
        }

        return count;

        int? Number(int column) => reader.IsDBNull(column) ? null : reader.GetInt32(column);
    }

    public void MakeDocument() => Execute(
        """
        CREATE TABLE IF NOT EXISTS document (type TEXT NOT NULL, key TEXT NOT NULL, version INTEGER NOT NULL, content TEXT NOT NULL, PRIMARY KEY (type, key)) STRICT;
        CREATE TABLE IF NOT EXISTS counter (version INTEGER NOT NULL) STRICT;
        DELETE FROM document;
        DELETE FROM counter;
        INSERT INTO counter VALUES (1);
        INSERT INTO document VALUES ('source', 'one', 1, '');
        """);

    /// <summary>Saves a document on top of the version that it is based on: the same statements as the store's, without the store.</summary>
    public long Save(byte[][] contents)
    {
        var version = 1L;
        foreach (var content in contents)
        {
            using var transaction = connection.BeginTransaction();
            using var look = Command("SELECT version, content = CAST($content AS TEXT) FROM document WHERE type = $type AND key = $key", content);
            using (var reader = look.ExecuteReader())
            {
                if (!reader.Read() || reader.GetInt64(0) != version)
                {
                    throw new InvalidOperationException("Somebody else wrote.");
                }
            }

            using var next = connection.CreateCommand();
            next.CommandText = "UPDATE counter SET version = version + 1 RETURNING version";
            version = (long)next.ExecuteScalar()!;
            using var put = Command("UPDATE document SET version = $version, content = CAST($content AS TEXT) WHERE type = $type AND key = $key", content);
            put.Parameters.AddWithValue("$version", version);
            put.ExecuteNonQuery();
            transaction.Commit();
        }

        return contents.Length;
    }

    public void Dispose() => connection.Dispose();

    private static object OrNull(object? value) => value ?? DBNull.Value;

    private SqliteCommand Command(string sql, byte[] content)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Parameters.AddWithValue("$type", "source");
        command.Parameters.AddWithValue("$key", "one");
        command.Parameters.AddWithValue("$content", content);
        return command;
    }

    private void Execute(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
