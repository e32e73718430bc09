using System.Globalization;
using Npgsql;

namespace Transformation.Framework.Storage.Postgres;

/// <summary>What every transaction that writes begins with: settings, and the locks.</summary>
internal static class PostgresBeginning
{
    /// <summary>
    /// Whatever the server's default is, a commit is on disk when it returns; one that is to wait for standbys to apply it waits for that. The settings are made before the store's lock is asked for, since the
    /// number of the lock is what the CASE gives.
    /// </summary>
    private const string SettingsAndStore =
        """
        (CASE WHEN set_config('synchronous_commit', CASE current_setting('synchronous_commit') WHEN 'remote_apply' THEN 'remote_apply' ELSE 'on' END, true) <> ''
              AND set_config('lock_timeout', $1, true) <> '' THEN $2 END)
        """;

    private const string Shared = $"pg_advisory_xact_lock_shared{SettingsAndStore}";
    private const string Alone = $"pg_advisory_xact_lock{SettingsAndStore}";

    /// <summary>Adds it to a batch.</summary>
    /// <returns>How many statements it is, each with a result of its own.</returns>
    internal static int AddTo(NpgsqlBatch batch, PostgresLocks locks, TimeSpan lockTimeout)
    {
        var milliseconds = ((long)lockTimeout.TotalMilliseconds).ToString(CultureInfo.InvariantCulture);
        var store = locks.Alone ? Alone : Shared;
        var (timeout, number) = (new NpgsqlParameter<string> { TypedValue = milliseconds }, new NpgsqlParameter<long> { TypedValue = locks.Store });
        if (locks.Others is [var only])
        {
            // One statement for what most saves need; the CASE again sees to the order.
            batch.BatchCommands.Add(new($"SELECT pg_advisory_xact_lock(CASE WHEN {store} IS NOT NULL THEN $3 END)")
            {
                Parameters = { timeout, number, new NpgsqlParameter<long> { TypedValue = only } },
            });
            return 1;
        }

        batch.BatchCommands.Add(new($"SELECT {store}") { Parameters = { timeout, number } });
        batch.BatchCommands.Add(new("SELECT pg_advisory_xact_lock(number) FROM unnest($1) AS number")
        {
            Parameters = { new NpgsqlParameter<long[]> { TypedValue = [.. locks.Others] } },
        });
        return 2;
    }
}
