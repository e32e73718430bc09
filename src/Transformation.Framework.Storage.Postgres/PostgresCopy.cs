using System.Buffers.Binary;
using System.Text;
using NodaTime;
using Npgsql;

namespace Transformation.Framework.Storage.Postgres;

/// <summary>Writes rows as <c>COPY … (FORMAT binary)</c> wants them, into a buffer that goes out when it is full.</summary>
/// <remarks>
/// The driver's own importer waits, checks and looks up a converter for every value, which for rows of a dozen numbers takes longer than writing them. The format is documented:
/// https://www.postgresql.org/docs/current/sql-copy.html#id-1.9.3.55.9.4. Without <see cref="CompleteAsync"/> nothing is taken over. Not thread-safe.
/// </remarks>
internal sealed class PostgresCopy : IAsyncDisposable
{
    private const int FlushAt = 1 << 16;

    // The longest row: a name of 100 bytes and a text of 10,000 UTF-16 code units, or an organisation, a team of that length and a cohort.
    private const int LongestRow = 1 << 16;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly NpgsqlRawCopyStream stream;
    private readonly byte[] buffer = new byte[FlushAt + LongestRow];
    private int at;
    private bool isComplete;

    private PostgresCopy(NpgsqlRawCopyStream stream)
    {
        this.stream = stream;
        ReadOnlySpan<byte> signature = [(byte)'P', (byte)'G', (byte)'C', (byte)'O', (byte)'P', (byte)'Y', (byte)'\n', 0xFF, (byte)'\r', (byte)'\n', 0];
        signature.CopyTo(buffer);
        at = signature.Length + 8; // Neither flags nor an extension of the header.
    }

    /// <param name="connection">The connection, which does nothing else until the end.</param>
    /// <param name="target">The table and its columns, as SQL.</param>
    /// <param name="cancellationToken">Stops the beginning.</param>
    internal static async ValueTask<PostgresCopy> BeginAsync(NpgsqlConnection connection, string target, CancellationToken cancellationToken) =>
        new(await connection.BeginRawBinaryCopyAsync($"COPY {target} FROM STDIN (FORMAT binary)", cancellationToken).ConfigureAwait(false));

    internal void BeginRow(short columns) => Write(columns);

    /// <summary>Sends what has gathered if it is enough. Completes at once for most rows.</summary>
    internal ValueTask EndRowAsync(CancellationToken cancellationToken) => at < FlushAt ? default : FlushAsync(cancellationToken);

    internal void Null() => Write(-1);

    internal void Nulls(int columns)
    {
        for (var i = 0; i < columns; i++)
        {
            Null();
        }
    }

    internal void Put(long value)
    {
        Write(sizeof(long));
        BinaryPrimitives.WriteInt64BigEndian(buffer.AsSpan(at), value);
        at += sizeof(long);
    }

    internal void Put(int value)
    {
        Write(sizeof(int));
        Write(value);
    }

    internal void Put(int? value)
    {
        if (value is { } number)
        {
            Put(number);
        }
        else
        {
            Null();
        }
    }

    internal void Put(short value)
    {
        Write(sizeof(short));
        Write(value);
    }

    internal void Put(bool value)
    {
        Write(sizeof(byte));
        buffer[at++] = value ? (byte)1 : (byte)0;
    }

    internal void Put(LocalDate? value)
    {
        if (value is { } date)
        {
            Put(PostgresDays.Of(date));
        }
        else
        {
            Null();
        }
    }

    internal void Put(string? value)
    {
        if (value is null)
        {
            Null();
            return;
        }

        var length = Utf8.GetBytes(value, buffer.AsSpan(at + sizeof(int)));
        Write(length);
        at += length;
    }

    /// <summary>Sends the end and waits until the server has taken everything.</summary>
    /// <exception cref="PostgresException">The server refused a row.</exception>
    internal async ValueTask CompleteAsync(CancellationToken cancellationToken)
    {
        Write((short)-1);
        await FlushAsync(cancellationToken).ConfigureAwait(false);
        isComplete = true;
        await stream.DisposeAsync().ConfigureAwait(false);
    }

    public async ValueTask DisposeAsync()
    {
        if (!isComplete)
        {
            try
            {
                // Disposing alone would say to the server that this was all.
                await stream.CancelAsync().ConfigureAwait(false);
                await stream.DisposeAsync().ConfigureAwait(false);
            }
            catch (Exception e) when (e is NpgsqlException or IOException or ObjectDisposedException)
            {
                // Something went wrong before, or this would not be given up; that is on its way already and says more.
            }
        }
    }

    private async ValueTask FlushAsync(CancellationToken cancellationToken)
    {
        await stream.WriteAsync(buffer.AsMemory(0, at), cancellationToken).ConfigureAwait(false);
        at = 0;
    }

    private void Write(int value)
    {
        BinaryPrimitives.WriteInt32BigEndian(buffer.AsSpan(at), value);
        at += sizeof(int);
    }

    private void Write(short value)
    {
        BinaryPrimitives.WriteInt16BigEndian(buffer.AsSpan(at), value);
        at += sizeof(short);
    }
}
