namespace Transformation.Framework.Load.Arrow;

/// <summary>The caller's stream, which remembers what it threw: so that a broken cable is told from a damaged file. Disposing it leaves the caller's stream open.</summary>
internal sealed class WatchedStream(Stream source) : Stream
{
    /// <summary>What the caller's stream threw; null as long as it did not.</summary>
    internal Exception? Fault { get; private set; }

    /// <summary>Looks at the bytes of each read before they are handed on, and may throw.</summary>
    internal Action<ReadOnlyMemory<byte>>? Inspect { get; set; }

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length => Watch(static (source, _) => source.Length, 0);

    public override long Position
    {
        get => Watch(static (source, _) => source.Position, 0);
        set => Seek(value, SeekOrigin.Begin);
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        int read;
        try
        {
            read = source.Read(buffer.AsSpan(offset, count));
        }
        catch (Exception e)
        {
            Fault = e;
            throw;
        }

        Inspect?.Invoke(buffer.AsMemory(offset, read));
        return read;
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        int read;
        try
        {
            read = await source.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            Fault = e;
            throw;
        }

        Inspect?.Invoke(buffer[..read]);
        return read;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    // A place outside the file is a fault of what the file says, not of the stream.
    public override long Seek(long offset, SeekOrigin origin)
    {
        var place = checked(offset + origin switch
        {
            SeekOrigin.Current => Position,
            SeekOrigin.End => Length,
            _ => 0,
        });
        if (place < 0 || place > Length)
        {
            throw new InvalidDataException("The file points outside itself.");
        }

        return Watch(static (source, to) => source.Seek(to, SeekOrigin.Begin), place);
    }

    public override void Flush()
    {
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private long Watch(Func<Stream, long, long> use, long value)
    {
        try
        {
            return use(source, value);
        }
        catch (Exception e)
        {
            Fault = e;
            throw;
        }
    }
}
