namespace Transformation.Framework.Storage.Archive;

/// <summary>Reads the lines of a file one at a time; each ends with a line feed, the last too, and is no longer than is accepted.</summary>
internal sealed class LineReader(Stream stream, int longest)
{
    private byte[] buffer = new byte[1 << 16];
    private int start;
    private int end;

    /// <summary>The number of the line read last, from 1.</summary>
    internal long Number { get; private set; }

    /// <summary>Whether reading ended at a line longer than is accepted.</summary>
    internal bool IsTooLong { get; private set; }

    /// <summary>Whether the last line has no line feed at its end.</summary>
    internal bool IsCutShort { get; private set; }

    /// <summary>The next line without its line feed, good until the next call; null when there is none, or none that can be read.</summary>
    internal async ValueTask<ReadOnlyMemory<byte>?> NextAsync(CancellationToken cancellationToken)
    {
        var looked = 0;
        while (true)
        {
            var at = buffer.AsSpan(start + looked, end - start - looked).IndexOf((byte)'\n');
            var length = at < 0 ? end - start : looked + at;
            if (length > longest)
            {
                Number++;
                IsTooLong = true;
                return null;
            }

            if (at >= 0)
            {
                Number++;
                var line = buffer.AsMemory(start, length);
                start += length + 1;
                return line;
            }

            looked = length;
            if (!await FillAsync(cancellationToken).ConfigureAwait(false))
            {
                IsCutShort = length > 0;
                Number += length > 0 ? 1 : 0;
                return null;
            }
        }
    }

    private async ValueTask<bool> FillAsync(CancellationToken cancellationToken)
    {
        if (start > 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            (start, end) = (0, end - start);
        }

        if (end == buffer.Length)
        {
            Array.Resize(ref buffer, buffer.Length * 2);
        }

        var read = await stream.ReadAsync(buffer.AsMemory(end), cancellationToken).ConfigureAwait(false);
        end += read;
        return read > 0;
    }
}
