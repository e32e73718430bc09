using NodaTime;
using Npgsql;

namespace Transformation.Framework.Storage.Postgres;

/// <summary>Reads the options: makes a source of connections, or takes the host's.</summary>
internal static class PostgresSource
{
    private static readonly Duration ShortestLockTimeout = Duration.FromMilliseconds(1);
    private static readonly Duration LongestLockTimeout = Duration.FromHours(1);

    /// <exception cref="ArgumentException">Options are out of their bounds; the message names all of them, and says nothing of the connection string.</exception>
    internal static (NpgsqlDataSource Source, bool IsOwn) Of(PostgresStoreOptions options)
    {
        var faults = new List<string>();
        var connection = Connection(options, faults);
        if (PostgresName.SchemaFault(options.Schema) is { } schemaFault)
        {
            faults.Add(schemaFault);
        }

        if (!Enum.IsDefined(options.Migrate))
        {
            faults.Add("There is no such way to migrate.");
        }

        if (options.LockTimeout < ShortestLockTimeout || options.LockTimeout > LongestLockTimeout)
        {
            faults.Add("The lock timeout is from one millisecond to one hour.");
        }
        else if (connection is { CommandTimeout: > 0 and var seconds } && options.LockTimeout >= Duration.FromSeconds(seconds))
        {
            faults.Add("The lock timeout is not less than the time limit of commands.");
        }

        if (faults.Count > 0)
        {
            throw new ArgumentException(string.Join(' ', faults), nameof(options));
        }

        return options.DataSource is { } source ? (source, false) : (Make(connection!), true);
    }

    private static NpgsqlConnectionStringBuilder? Connection(PostgresStoreOptions options, List<string> faults)
    {
        if ((options.DataSource is null) == string.IsNullOrWhiteSpace(options.ConnectionString))
        {
            faults.Add("Either a connection string or a data source is wanted, and not both.");
        }

        if (options.CommandTimeout is { } limit
            && (options.DataSource is not null || limit < Duration.FromSeconds(1) || limit > Duration.FromDays(1) || limit != Duration.FromSeconds((long)limit.TotalSeconds)))
        {
            faults.Add("The command timeout is whole seconds, from one second to one day; a data source has its own.");
        }

        if (faults.Count > 0)
        {
            return null;
        }

        try
        {
            var connection = new NpgsqlConnectionStringBuilder(options.DataSource?.ConnectionString ?? options.ConnectionString);
            connection.CommandTimeout = options.CommandTimeout is { } seconds ? (int)seconds.TotalSeconds : connection.CommandTimeout;
            return connection;
        }
        catch (Exception e) when (e is ArgumentException or FormatException or InvalidCastException or OverflowException)
        {
            faults.Add("The connection string cannot be read."); // The driver's own message may repeat a part of it.
            return null;
        }
    }

    private static NpgsqlDataSource Make(NpgsqlConnectionStringBuilder connection)
    {
        connection.Enlist = false; // A store's transactions are its own, whatever scope its caller is in.
        var builder = new NpgsqlDataSourceBuilder(connection.ToString());
        builder.UseNodaTime();
        return builder.Build();
    }
}
