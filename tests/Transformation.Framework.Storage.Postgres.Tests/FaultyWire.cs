using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace Transformation.Framework.Storage.Postgres.Tests;

/// <summary>A wire between the store and the server that can be cut at the worst moment: when the server has committed, and before its answer arrives.</summary>
internal sealed class FaultyWire : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly string socket;
    private readonly Task accepting;
    private volatile bool cutsAtCommit;

    /// <param name="connectionString">A server that listens on a Unix socket.</param>
    internal FaultyWire(string connectionString)
    {
        var server = new NpgsqlConnectionStringBuilder(connectionString);
        socket = Path.Combine(server.Host!, $".s.PGSQL.{server.Port}");
        listener.Start();
        ConnectionString = new NpgsqlConnectionStringBuilder(connectionString) { Host = "127.0.0.1", Port = ((IPEndPoint)listener.LocalEndpoint).Port }.ToString();
        accepting = AcceptAsync();
    }

    /// <summary>The way to the server over this wire.</summary>
    internal string ConnectionString { get; }

    /// <summary>Cuts every connection from now on when the answer to its COMMIT has come from the server, and before it is passed on.</summary>
    internal void CutAtCommit(bool cuts) => cutsAtCommit = cuts;

    public async ValueTask DisposeAsync()
    {
        listener.Dispose();
        await accepting;
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                _ = ConnectAsync(await listener.AcceptSocketAsync());
            }
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            return;
        }
    }

    private async Task ConnectAsync(Socket client)
    {
        using var near = client;
        using var far = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        await far.ConnectAsync(new UnixDomainSocketEndPoint(socket));
        var isCommitting = new StrongBox();
        await Task.WhenAny(
            PassAsync(near, far, bytes => isCommitting.Value |= bytes.IndexOf("COMMIT\0"u8) >= 0),
            PassAsync(far, near, _ => cutsAtCommit && isCommitting.Value ? throw new SocketException() : false));
    }

    private static async Task PassAsync(Socket from, Socket to, LookAt look)
    {
        var buffer = new byte[64 * 1024];
        try
        {
            for (int count; (count = await from.ReceiveAsync(buffer.AsMemory())) > 0;)
            {
                look(buffer.AsSpan(0, count));
                await to.SendAsync(buffer.AsMemory(0, count));
            }
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            return;
        }
    }

    private delegate bool LookAt(ReadOnlySpan<byte> bytes);

    private sealed class StrongBox
    {
        internal volatile bool Value;
    }
}
