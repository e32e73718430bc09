using Npgsql;
using NpgsqlTypes;
using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Storage.Crash.Tests;

/// <summary>The superuser of the server, whom triggers and constraints do not stop.</summary>
internal sealed class PostgresFieldTampering : FieldTampering, IAsyncDisposable
{
    private readonly NpgsqlConnection connection;

    private PostgresFieldTampering(IDecisionLog log, NpgsqlConnection connection)
        : base(log, CrashBudget.IsFull ? 1 : 5) => this.connection = connection;

    public static async Task<PostgresFieldTampering> BeginAsync(IDecisionLog log, string connectionString)
    {
        var tampering = new PostgresFieldTampering(log, new(connectionString));
        await tampering.connection.OpenAsync();
        await tampering.ExecuteAsync(
            """
            SET synchronous_commit = off;
            SET session_replication_role = replica;
            ALTER TABLE transformation.decision DROP CONSTRAINT decision_sequence_check;
            """);
        return tampering;
    }

    public ValueTask DisposeAsync() => connection.DisposeAsync();

    /// <summary>One that PostgreSQL is more likely to take: ASCII stays ASCII, and is not made NUL.</summary>
    protected override byte Changed(byte original)
    {
        var changed = original;
        while (changed == original || changed == 0)
        {
            changed = original < 128 ? (byte)Random.Next(1, 128) : (byte)Random.Next(128, 256);
        }

        return changed;
    }

    protected override async Task<byte[]> ReadAsync(long sequence, string column)
    {
        await using var command = new NpgsqlCommand($"SELECT convert_to({column}, 'UTF8') FROM transformation.decision WHERE sequence = $1", connection)
        {
            Parameters = { new() { Value = sequence } },
        };
        return (byte[])(await command.ExecuteScalarAsync())!;
    }

    protected override async Task<bool> WriteAsync(long sequence, string column, byte[] bytes)
    {
        try
        {
            return await ExecuteAsync(
                $"UPDATE transformation.decision SET {column} = convert_from($1, 'UTF8') WHERE sequence = $2",
                new() { Value = bytes, NpgsqlDbType = NpgsqlDbType.Bytea },
                new() { Value = sequence });
        }
        catch (PostgresException e) when (e.SqlState is PostgresErrorCodes.CharacterNotInRepertoire or PostgresErrorCodes.UntranslatableCharacter)
        {
            return false; // PostgreSQL holds no text that is not UTF-8, and no NUL.
        }
    }

    protected override Task<bool> RenumberAsync(long from, long to) =>
        ExecuteAsync("UPDATE transformation.decision SET sequence = $1 WHERE sequence = $2", new() { Value = to }, new() { Value = from });

    private async Task<bool> ExecuteAsync(string sql, params NpgsqlParameter[] parameters)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        command.Parameters.AddRange(parameters);
        return await command.ExecuteNonQueryAsync() != 0;
    }
}
