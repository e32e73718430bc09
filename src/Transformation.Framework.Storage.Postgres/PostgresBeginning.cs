using System.Globalization;
using Npgsql;

namespace Transformation.Framework.Storage.Postgres;

/// <summary>What every transaction that writes begins with: settings, and the locks.</summary>
internal static class PostgresBeginning
{
    /// <summary>How many statements it is, each with a result of its own.</summary>
    internal const int Statements = 2;

    /// <summary>
    /// Whatever the server's default is, a commit is on disk when it returns; one that is to wait for standbys to apply it waits for that. The settings are made before the store's lock is asked for, since the
    /// number of the lock is what the CASE gives.
    /// </summary>
    private const string SettingsAndStore =
        """
        (CASE WHEN set_config('synchronous_commit', CASE current_setting('synchronous_commit') WHEN 'remote_apply' THEN 'remote_apply' ELSE 'on' END, true) <> ''
              AND set_config('lock_timeout', $1, true) <> '' THEN $2 END)
        """;

    private const string Shared = $"SELECT pg_advisory_xact_lock_shared{SettingsAndStore}";
    private const string Alone = $"SELECT pg_advisory_xact_lock{SettingsAndStore}";

    internal static void AddTo(NpgsqlBatch batch, PostgresLocks locks, TimeSpan lockTimeout)
    {
        var milliseconds = ((long)lockTimeout.TotalMilliseconds).ToString(CultureInfo.InvariantCulture);
        batch.BatchCommands.Add(new(locks.Alone ? Alone : Shared)
        {
            Parameters = { new NpgsqlParameter<string> { TypedValue = milliseconds }, new NpgsqlParameter<long> { TypedValue = locks.Store } },
        });
        batch.BatchCommands.Add(locks.Others is [var only]
            ? new("SELECT pg_advisory_xact_lock($1)") { Parameters = { new NpgsqlParameter<long> { TypedValue = only } } }
            : new("SELECT pg_advisory_xact_lock(number) FROM unnest($1) AS number") { Parameters = { new NpgsqlParameter<long[]> { TypedValue = [.. locks.Others] } } });
    }
}
