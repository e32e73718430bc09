namespace Transformation.Framework.Load.Arrow;

/// <summary>What the header of a page says of it.</summary>
internal sealed class PageHeader
{
    private readonly Dictionary<(ThriftShape, int), long> numbers = [];

    private PageHeader(ReadOnlySpan<byte> bytes) => Length = ThriftCheck.Check(bytes, ParquetShapes.Page, (shape, id, value) => numbers[(shape, id)] = value);

    /// <summary>In bytes, of the header itself.</summary>
    internal int Length { get; }

    internal PageKind Kind => (PageKind)Number(ParquetShapes.Page, 1);

    /// <summary>In bytes.</summary>
    internal long UncompressedSize => Number(ParquetShapes.Page, 2);

    /// <summary>In bytes, of what follows the header.</summary>
    internal long CompressedSize => Number(ParquetShapes.Page, 3);

    /// <summary>How many values the page has, nulls among them; of a dictionary how many entries.</summary>
    internal long ValueCount => Number(Shape, 1);

    /// <summary>The bytes at the beginning that are never compressed, in pages of version 2.</summary>
    internal long LevelsSize => Kind == PageKind.DataV2 ? Number(Shape, 5) + Number(Shape, 6) : 0;

    internal bool IsSound => Kind is PageKind.Data or PageKind.Dictionary or PageKind.DataV2
        && UncompressedSize >= 0 && CompressedSize >= 0 && ValueCount >= 0
        && (Kind != PageKind.DataV2
            || (Number(Shape, 2) >= 0 && Number(Shape, 2) <= ValueCount && Number(Shape, 5) >= 0 && Number(Shape, 6) >= 0 && LevelsSize <= Math.Min(CompressedSize, UncompressedSize)));

    /// <summary>Whether what follows the levels is compressed, in a column that is.</summary>
    internal bool IsCompressed => Kind != PageKind.DataV2 || Number(Shape, 7, 1) != 0;

    private ThriftShape Shape => Kind switch
    {
        PageKind.Data => ParquetShapes.DataPage,
        PageKind.Dictionary => ParquetShapes.DictionaryPage,
        _ => ParquetShapes.DataPageV2,
    };

    /// <exception cref="InvalidDataException">It is damaged, or goes on after the bytes.</exception>
    internal static PageHeader Read(ReadOnlySpan<byte> bytes) => new(bytes);

    private long Number(ThriftShape shape, int id, long otherwise = 0) => numbers.GetValueOrDefault((shape, id), otherwise);
}
