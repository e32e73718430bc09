using Microsoft.Data.Sqlite;
using NodaTime;
using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Storage.Sqlite.Tests;

/// <summary>A store file in a directory of its own, the stores opened on it, and the means of a person who goes at it with SQL.</summary>
internal sealed class StoreFile : IDisposable
{
    private readonly DirectoryInfo directory = Directory.CreateTempSubdirectory("tf-storage-");
    private readonly List<SqliteStore> stores = [];

    public string Path => System.IO.Path.Combine(directory.FullName, "store.db");

    public string[] FilesThere => [.. directory.GetFiles().Select(file => file.Name)];

    public async ValueTask<SqliteStore> OpenAsync(Duration? busyTimeout = null, bool readOnly = false, Action<SqliteConnection>? onOpen = null)
    {
        // Parallel writers of the contract wait their turn, however slow the disk is.
        var options = new SqliteStoreOptions { Path = Path, BusyTimeout = busyTimeout ?? Duration.FromMinutes(1), ReadOnly = readOnly, OnOpen = onOpen };
        var store = await SqliteStore.OpenAsync(options);
        stores.Add(store);
        return store;
    }

    public bool Has(IRecordStore store) => stores.Contains(store);

    public async ValueTask CloseAllAsync()
    {
        foreach (var store in stores)
        {
            await store.DisposeAsync();
        }

        stores.Clear();
    }

    /// <summary>A connection behind the stores' back.</summary>
    public SqliteConnection Connect()
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Path, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }

    public void Execute(string sql, params ReadOnlySpan<(string Name, object Value)> parameters)
    {
        using var connection = Connect();
        using var command = new SqliteCommand(sql, connection);
        foreach (var (name, value) in parameters)
        {
            command.Parameters.AddWithValue(name, value);
        }

        command.ExecuteNonQuery();
    }

    public T Scalar<T>(string sql)
    {
        using var connection = Connect();
        using var command = new SqliteCommand(sql, connection);
        return (T)command.ExecuteScalar()!;
    }

    /// <summary>Overwrites pages in the middle of the file, behind the schema; no store must be open.</summary>
    public async Task DamageAsync()
    {
        await using var stream = File.OpenWrite(Path);
        stream.Seek(stream.Length / 8192 * 4096, SeekOrigin.Begin);
        await stream.WriteAsync(Enumerable.Repeat((byte)0xA5, 4096 * 20).ToArray());
    }

    /// <summary>Takes away what keeps decisions from being changed.</summary>
    public void DropTriggers() =>
        Execute("DROP TRIGGER decision_is_appended; DROP TRIGGER decision_is_not_changed; DROP TRIGGER decision_is_not_removed");

    public void Dispose()
    {
        CloseAllAsync().AsTask().GetAwaiter().GetResult();
        directory.Delete(recursive: true);
    }
}
