using Parquet.Meta;

namespace Transformation.Framework.Load.Arrow;

/// <summary>Walks over the pages of a column of a row group before Parquet.Net reads them: they must lie in the file one after another, and add up to what the table of contents says.</summary>
internal sealed class PageCheck(Stream stream, long contentsStart)
{
    private const int UsualHeader = 1 << 12;

    /// <summary>In bytes: statistics, which have the least and the greatest text of the page, make some headers long.</summary>
    private const int LongestHeader = UsualHeader << 12;

    private byte[] window = [];

    /// <returns>Where the last page ends.</returns>
    /// <exception cref="InvalidDataException">The pages are not what they should be.</exception>
    internal async ValueTask<long> CheckAsync(ColumnMetaData column, CancellationToken cancellationToken)
    {
        // As Parquet.Net finds the first page.
        var start = new[] { column.DataPageOffset, column.DictionaryPageOffset ?? 0, column.IndexPageOffset ?? 0 }.Where(static place => place != 0).DefaultIfEmpty().Min();
        Require(start > 0 && start <= contentsStart && column.TotalCompressedSize >= 0 && column.TotalCompressedSize <= contentsStart - start);
        var (at, end, values, isFirst) = (start, start + column.TotalCompressedSize, 0L, true);
        while (at < end)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var page = await HeaderAsync(at, end, cancellationToken).ConfigureAwait(false);
            at += page.Length;
            Require(page.IsSound && page.CompressedSize <= end - at && IsLikely(page, column.Codec));
            if (page.Kind == PageKind.Dictionary)
            {
                // Each entry takes a byte at least.
                Require(isFirst && page.ValueCount <= page.UncompressedSize);
            }
            else
            {
                values += page.ValueCount;
            }

            if (column.Codec == CompressionCodec.SNAPPY && page.IsCompressed && page.CompressedSize > page.LevelsSize)
            {
                await CheckSnappyAsync(at, page, cancellationToken).ConfigureAwait(false);
            }

            at += page.CompressedSize;
            isFirst = false;
        }

        Require(values == column.NumValues);
        return end;
    }

    private async ValueTask<PageHeader> HeaderAsync(long at, long end, CancellationToken cancellationToken)
    {
        for (var size = UsualHeader; ; size <<= 4)
        {
            var length = (int)Math.Min(size, end - at);
            await ReadAsync(at, length, cancellationToken).ConfigureAwait(false);
            try
            {
                return PageHeader.Read(window.AsSpan(0, length));
            }
            catch (InvalidDataException) when (length < end - at && size < LongestHeader)
            {
            }
        }
    }

    // A Snappy block begins with its length when it is not compressed, and memory is taken for as much.
    private async ValueTask CheckSnappyAsync(long at, PageHeader page, CancellationToken cancellationToken)
    {
        const int MostBytes = 5;
        var available = (int)Math.Min(MostBytes, page.CompressedSize - page.LevelsSize);
        await ReadAsync(at + page.LevelsSize, available, cancellationToken).ConfigureAwait(false);
        var (length, i) = (0L, 0);
        do
        {
            Require(i < available);
            length |= (long)(window[i] & 0x7F) << (7 * i);
        }
        while (window[i++] >= 0x80);

        Require(length == page.UncompressedSize - page.LevelsSize);
    }

    private async ValueTask ReadAsync(long at, int length, CancellationToken cancellationToken)
    {
        if (window.Length < length)
        {
            window = new byte[length];
        }

        stream.Position = at;
        await stream.ReadExactlyAsync(window.AsMemory(0, length), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Whether the compression could make so few bytes of so many.</summary>
    private static bool IsLikely(PageHeader page, CompressionCodec codec)
    {
        const int Smallest = 64;
        var most = codec switch
        {
            CompressionCodec.UNCOMPRESSED => 1,
            CompressionCodec.SNAPPY => 32, // copies of 64 bytes take 3
            CompressionCodec.GZIP => 1032, // copies of 258 bytes take 2 bits
            CompressionCodec.LZ4 or CompressionCodec.LZ4_RAW => 255,
            _ => 1 << 16,
        };
        return page.UncompressedSize <= (page.CompressedSize * most) + (most == 1 ? 0 : Smallest);
    }

    private static void Require(bool holds)
    {
        if (!holds)
        {
            throw new InvalidDataException("The pages of a column are not those that its table of contents tells of.");
        }
    }
}
