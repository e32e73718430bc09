using Microsoft.Data.Sqlite;
using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Storage.Crash.Tests;

/// <summary>Somebody with the file and a copy of SQLite.</summary>
internal sealed class SqliteFieldTampering : FieldTampering, IDisposable
{
    private readonly SqliteConnection connection;

    public SqliteFieldTampering(IDecisionLog log, SqliteFile file)
        : base(log, every: 1)
    {
        connection = file.Connect();
        Execute("PRAGMA synchronous = OFF; PRAGMA ignore_check_constraints = ON; DROP TRIGGER decision_is_not_changed");
    }

    public void Dispose() => connection.Dispose();

    protected override Task<byte[]> ReadAsync(long sequence, string column)
    {
        using var command = new SqliteCommand($"SELECT CAST({column} AS BLOB) FROM decision WHERE sequence = $sequence", connection);
        command.Parameters.AddWithValue("$sequence", sequence);
        return Task.FromResult((byte[])command.ExecuteScalar()!);
    }

    protected override Task<bool> WriteAsync(long sequence, string column, byte[] bytes) =>
        Task.FromResult(Execute($"UPDATE decision SET {column} = CAST($bytes AS TEXT) WHERE sequence = $sequence", ("$bytes", bytes), ("$sequence", sequence)));

    protected override Task<bool> RenumberAsync(long from, long to) =>
        Task.FromResult(Execute("UPDATE decision SET sequence = $to WHERE sequence = $from", ("$from", from), ("$to", to)));

    private bool Execute(string sql, params ReadOnlySpan<(string Name, object Value)> parameters)
    {
        using var command = new SqliteCommand(sql, connection);
        foreach (var (name, value) in parameters)
        {
            command.Parameters.AddWithValue(name, value);
        }

        return command.ExecuteNonQuery() > 0;
    }
}
