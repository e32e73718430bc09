using System.Collections.Immutable;
using NodaTime;
using Npgsql;

namespace Transformation.Framework.Storage.Postgres;

/// <summary>Reads the options: makes a source of connections, or takes the host's.</summary>
internal static class PostgresSource
{
    private static readonly Duration ShortestLockTimeout = Duration.FromMilliseconds(1);
    private static readonly Duration LongestLockTimeout = Duration.FromHours(1);
    private static readonly Duration ShortestCommandTimeout = Duration.FromSeconds(1);
    private static readonly Duration LongestCommandTimeout = Duration.FromDays(1);

    /// <exception cref="ArgumentException">Options are out of their bounds; the message names all of them, and says nothing of the connection string.</exception>
    internal static (NpgsqlDataSource Source, bool IsOwn) Of(PostgresStoreOptions options)
    {
        var faults = FaultsOf(options);
        return !faults.IsEmpty ? throw new ArgumentException(string.Join(' ', faults), nameof(options))
            : options.DataSource is { } source ? (source, false)
            : (Make(options), true);
    }

    internal static ImmutableArray<string> FaultsOf(PostgresStoreOptions options)
    {
        var connection = Read(options.DataSource?.ConnectionString ?? options.ConnectionString ?? "");
        var commandTimeout = options.CommandTimeout ?? Duration.FromSeconds(connection?.CommandTimeout ?? 0);
        (bool IsFault, string Fault)[] all =
        [
            ((options.DataSource is null) == string.IsNullOrWhiteSpace(options.ConnectionString), "Either a connection string or a data source is wanted, and not both."),
            (connection is null, "The connection string cannot be read."), // The driver's own message may repeat a part of it.
            (PostgresName.SchemaFault(options.Schema) is not null, PostgresName.SchemaFault(options.Schema) ?? ""),
            (!Enum.IsDefined(options.Migrate), "There is no such way to migrate."),
            (options.LockTimeout < ShortestLockTimeout || options.LockTimeout > LongestLockTimeout, "The lock timeout is from one millisecond to one hour."),
            (commandTimeout > Duration.Zero && options.LockTimeout >= commandTimeout, "The lock timeout is not less than the time limit of commands."),
            (options.CommandTimeout is { } limit && (limit < ShortestCommandTimeout || limit > LongestCommandTimeout || limit.ToTimeSpan().TotalSeconds % 1 != 0),
                "The command timeout is whole seconds, from one second to one day."),
            (options.CommandTimeout is not null && options.DataSource is not null, "The command timeout of a data source is its own."),
        ];
        return [.. all.Where(static one => one.IsFault).Select(static one => one.Fault)];
    }

    /// <summary>What a connection string says; null when it cannot be read.</summary>
    private static NpgsqlConnectionStringBuilder? Read(string connectionString)
    {
        try
        {
            return new(connectionString);
        }
        catch (Exception e) when (e is ArgumentException or FormatException or InvalidCastException or OverflowException)
        {
            return null;
        }
    }

    private static NpgsqlDataSource Make(PostgresStoreOptions options)
    {
        var connection = new NpgsqlConnectionStringBuilder(options.ConnectionString)
        {
            Enlist = false, // A store's transactions are its own, whatever scope its caller is in.
        };
        connection.CommandTimeout = options.CommandTimeout is { } limit ? (int)limit.TotalSeconds : connection.CommandTimeout;
        var builder = new NpgsqlDataSourceBuilder(connection.ToString());
        builder.UseNodaTime();
        return builder.Build();
    }
}
