using System.Data.Common;
using Microsoft.Data.Sqlite;
using Transformation.Framework.Storage.Testing;

namespace YourCompany.Storage;

/// <summary>A database for one test with the tables in it, and the means of a person who goes at it with SQL.</summary>
internal sealed class TableFile : IDisposable
{
    private readonly DirectoryInfo directory = Directory.CreateTempSubdirectory("tf-table-");
    private readonly List<DbDataSource> sources = [];

    public static string ColumnOf(DecisionLogField field) => field switch
    {
        DecisionLogField.RecordedAt => "recorded_at",
        DecisionLogField.Kind => "kind",
        DecisionLogField.Subject => "subject",
        DecisionLogField.Payload => "payload",
        DecisionLogField.PreviousHash => "previous_hash",
        _ => "hash",
    };

    public async ValueTask<TableStore> OpenAsync()
    {
        var path = Path.Combine(directory.FullName, "tables.db");
        var isNew = !File.Exists(path);
        sources.Add(SqliteFactory.Instance.CreateDataSource($"Data Source={path};Default Timeout=60;Pooling=False"));
        if (isNew)
        {
            await ExecuteAsync("PRAGMA journal_mode = wal"); // readers do not wait for writers; a server has that anyway, or has to be told
            await ExecuteAsync(TableStore.Tables);
        }

        return new(sources[^1]);
    }

    public async ValueTask ExecuteAsync(string sql, params object[] values)
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(directory.FullName, "tables.db")};Pooling=False");
        await connection.OpenAsync();
        await using var command = new SqliteCommand(sql, connection);
        foreach (var (i, value) in values.Index())
        {
            command.Parameters.AddWithValue(FormattableString.Invariant($"@{i}"), value);
        }

        await command.ExecuteNonQueryAsync();
    }

    public async ValueTask CloseAllAsync()
    {
        foreach (var source in sources)
        {
            await source.DisposeAsync();
        }

        sources.Clear();
    }

    public void Dispose()
    {
        CloseAllAsync().AsTask().GetAwaiter().GetResult();
        directory.Delete(recursive: true);
    }
}
