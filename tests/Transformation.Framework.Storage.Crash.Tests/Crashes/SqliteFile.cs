using Microsoft.Data.Sqlite;
using Transformation.Framework.Storage.Writer;

namespace Transformation.Framework.Storage.Crash.Tests;

/// <summary>The file of an embedded store, in a directory of its own.</summary>
/// <param name="isDurable">False where nothing is killed and many files are made: in memory, if the system has a place for that.</param>
internal sealed class SqliteFile(bool isDurable = true) : IDisposable
{
    private const string InMemory = "/dev/shm";

    private readonly DirectoryInfo directory = isDurable || !Directory.Exists(InMemory)
        ? Directory.CreateTempSubdirectory("tf-crash-")
        : Directory.CreateDirectory(System.IO.Path.Combine(InMemory, $"tf-crash-{Guid.NewGuid():N}"));

    public string Folder => directory.FullName;

    public string Path => System.IO.Path.Combine(Folder, "store.db");

    public string Address => OpenedStore.AddressOfFile(Path);

    /// <summary>A connection behind the store's back.</summary>
    public SqliteConnection Connect()
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Path, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }

    /// <summary>Puts other bytes in the place of the file, with nothing beside it.</summary>
    public async Task WriteAsync(byte[] bytes)
    {
        foreach (var beside in Directory.GetFiles(Folder))
        {
            File.Delete(beside);
        }

        await File.WriteAllBytesAsync(Path, bytes);
    }

    /// <summary>What SQLite itself finds wrong with the file.</summary>
    public Task InspectAsync()
    {
        using var connection = Connect();
        using var command = new SqliteCommand("PRAGMA integrity_check", connection);
        Assert.Equal("ok", command.ExecuteScalar());
        using var keys = new SqliteCommand("SELECT count(*) FROM pragma_foreign_key_check", connection);
        Assert.Equal(0L, keys.ExecuteScalar());
        return Task.CompletedTask;
    }

    public void Dispose() => directory.Delete(recursive: true);
}
