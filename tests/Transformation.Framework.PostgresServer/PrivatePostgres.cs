using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Npgsql;

namespace Transformation.Framework.PostgresServer;

/// <summary>A PostgreSQL server of one's own, made in a temporary folder from the programs that are installed, and gone afterwards.</summary>
/// <remarks>
/// It listens on a Unix socket in its folder only, trusts everybody who gets there (members of a role <c>needs_password</c> excepted, who need theirs), and writes to disk as any
/// server does (<c>fsync</c>): that is what crashing it tests. It ends, and its folder goes, with this object or with this process, however that ends. Thread-safe but for stopping and starting.
/// </remarks>
public sealed class PrivatePostgres : IAsyncDisposable
{
    /// <summary>
    /// Starts the server, and then waits: for the word how to stop it (the name of a signal, after which the folder stays) or for the end of its input, which comes when the process that holds
    /// the other end is gone, even if it was killed.
    /// </summary>
    private const string Keeper =
        """
        trap '' INT TERM HUP
        folder="$1"
        shift
        "$@" </dev/null >>"$folder/server.log" 2>&1 &
        server=$!
        if read -r signal; then
            kill -s "$signal" $server
            wait $server
        else
            kill -s QUIT $server
            wait $server
            rm -rf "$folder"
        fi
        """;

    private static readonly TimeSpan LongestStart = TimeSpan.FromSeconds(60);
    private static readonly Lazy<(string? Binaries, ServerUser? User, string? WhyNot)> Machine = new(Look);

    /// <summary>Keeps those that are not disposed of: without anybody who refers to it, the pipe that holds a server up would be collected as garbage.</summary>
    private static readonly ConcurrentDictionary<PrivatePostgres, bool> Alive = new();

    private readonly string binaries;
    private readonly ServerUser user;
    private readonly string folder;
    private Process? keeper;
    private int databases;

    private PrivatePostgres(string binaries, ServerUser user, string folder)
    {
        this.binaries = binaries;
        this.user = user;
        this.folder = folder;
        ConnectionString = StringFor("postgres", pooling: false);
    }

    /// <summary>Why no server can be started here, as a sentence; null when one can.</summary>
    public static string? WhyNot => Machine.Value.WhyNot;

    /// <summary>How its superuser connects to the database <c>postgres</c>, without pooling.</summary>
    public string ConnectionString { get; }

    /// <summary>Makes a server and starts it.</summary>
    /// <param name="cancellationToken">Stops the starting; nothing is left.</param>
    /// <exception cref="InvalidOperationException">There is a reason why not, or the server does not start.</exception>
    public static async Task<PrivatePostgres> StartAsync(CancellationToken cancellationToken = default)
    {
        var (binaries, user, whyNot) = Machine.Value;
        if (whyNot is not null)
        {
            throw new InvalidOperationException(whyNot);
        }

        var folder = (await RunAsync(user!.Running("mktemp", "-d", Path.Combine(Path.GetTempPath(), "tf-postgres-XXXXXX")), cancellationToken)).Trim();
        var server = new PrivatePostgres(binaries!, user, folder);
        Alive[server] = true;
        try
        {
            // The files of a new cluster need not be on disk before it is used.
            await RunAsync(
                user.Running(Path.Combine(binaries!, "initdb"), "-D", server.Data, "-U", "postgres", "-E", "UTF8", "--locale=C", "--auth=trust", "--no-sync"), cancellationToken);
            await RunAsync(
                user.Running("sh", "-c", """printf 'local all +needs_password scram-sha-256\nlocal all all trust\n' > "$1/pg_hba.conf" """, "sh", server.Data), cancellationToken);
            await server.StartServerAsync(cancellationToken);
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <summary>Makes an empty database.</summary>
    /// <returns>How the superuser connects to it, with pooling.</returns>
    public async Task<string> CreateDatabaseAsync()
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"db{Interlocked.Increment(ref databases)}");
        await using var connection = new NpgsqlConnection(ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand($"CREATE DATABASE {name} TEMPLATE template0", connection);
        await command.ExecuteNonQueryAsync();
        return StringFor(name, pooling: true);
    }

    /// <summary>Stops the server; what it holds stays.</summary>
    /// <param name="immediate">True to make it drop everything at once, as a crash does, so that it has to recover when it starts again; false to let it end its connections and write everything down.</param>
    public async Task StopAsync(bool immediate)
    {
        if (keeper is null)
        {
            return;
        }

        using var stopping = keeper;
        keeper = null;
        await stopping.StandardInput.WriteLineAsync(immediate ? "QUIT" : "INT");
        stopping.StandardInput.Close();
        await stopping.WaitForExitAsync();
    }

    /// <summary>Starts the server again after it was stopped, in the same place, and waits until it takes connections.</summary>
    public Task StartAgainAsync() => keeper is null ? StartServerAsync(CancellationToken.None) : Task.CompletedTask;

    /// <summary>Ends the server and removes everything.</summary>
    public async ValueTask DisposeAsync()
    {
        Alive.TryRemove(this, out _);
        if (keeper is null)
        {
            if (Directory.Exists(folder))
            {
                Directory.Delete(folder, recursive: true);
            }

            return;
        }

        using var ending = keeper;
        keeper = null;
        ending.StandardInput.Close();
        await ending.WaitForExitAsync();
    }

    private string Data => Path.Combine(folder, "data");

    private static (string? Binaries, ServerUser? User, string? WhyNot) Look()
    {
        if (Environment.GetEnvironmentVariable("TF_NO_POSTGRES") is { Length: > 0 })
        {
            return (null, null, "The environment variable TF_NO_POSTGRES says to do without PostgreSQL.");
        }

        if (OperatingSystem.IsWindows())
        {
            return (null, null, "A private PostgreSQL server is started through a Unix shell, which Windows does not have.");
        }

        if (PostgresBinaries.Find() is not { } binaries)
        {
            return (null, null, "PostgreSQL is not installed: initdb and postgres were found neither on the PATH nor in the usual places.");
        }

        return ServerUser.Find() is { } user
            ? (binaries, user, null)
            : (null, null, "PostgreSQL refuses to run as root, and there is no user postgres or nobody, or neither setpriv nor runuser to become one.");
    }

    private static async Task<string> RunAsync(string[] command, CancellationToken cancellationToken)
    {
        using var process = Process.Start(StartInfo(command))!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
        var errors = process.StandardError.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        return process.ExitCode == 0
            ? await output
            : throw new InvalidOperationException($"{string.Join(' ', command)} failed: {await errors}");
    }

    private static ProcessStartInfo StartInfo(string[] command) => new(command[0], command[1..])
    {
        WorkingDirectory = "/",
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    };

    private async Task StartServerAsync(CancellationToken cancellationToken)
    {
        keeper = Process.Start(StartInfo(user.Running(
            "sh",
            "-c",
            Keeper,
            "sh",
            folder,
            Path.Combine(binaries, "postgres"),
            "-D",
            Data,
            "-c",
            "listen_addresses=",
            "-c",
            $"unix_socket_directories={folder}",
            "-c",
            "max_connections=300",
            "-c",
            "timezone=UTC",
            "-c",
            "log_timezone=UTC")))!;
        var waited = Stopwatch.StartNew();
        while (!await AnswersAsync(cancellationToken))
        {
            if (keeper.HasExited || waited.Elapsed > LongestStart)
            {
                throw new InvalidOperationException($"The private PostgreSQL server does not start: {await File.ReadAllTextAsync(Path.Combine(folder, "server.log"), cancellationToken)}");
            }

            await Task.Delay(20, cancellationToken);
        }
    }

    private async Task<bool> AnswersAsync(CancellationToken cancellationToken)
    {
        try
        {
            await using var connection = new NpgsqlConnection(ConnectionString);
            await connection.OpenAsync(cancellationToken);
            return true;
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }

    private string StringFor(string database, bool pooling) => new NpgsqlConnectionStringBuilder
    {
        Host = folder,
        Username = "postgres",
        Database = database,
        Pooling = pooling,
    }.ToString();
}
