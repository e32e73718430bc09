using Transformation.Framework.TestSupport;

namespace Transformation.Framework.Load.Arrow.Tests;

/// <summary>The three forms of file, each written and read through the public calls.</summary>
public enum Format
{
    ArrowFile,
    ArrowStream,
    Parquet,
}

internal static class Formats
{
    internal static byte[] Write(this Format format, IEnumerable<Commitment> commitments)
    {
        using var stream = new MemoryStream();
        (format switch
        {
            Format.Parquet => CommitmentParquet.WriteAsync(stream, commitments),
            Format.ArrowFile => CommitmentArrow.WriteAsync(stream, commitments),
            _ => CommitmentArrow.WriteAsync(stream, commitments, ArrowForm.Stream),
        }).GetAwaiter().GetResult();
        return stream.ToArray();
    }

    internal static ImportResult<Commitment> Read(this Format format, byte[] file, ImportOptions? options = null)
    {
        using var stream = new MemoryStream(file);
        return (format == Format.Parquet ? CommitmentParquet.ReadAsync(stream, options) : CommitmentArrow.ReadAsync(stream, options)).GetAwaiter().GetResult();
    }

    internal static CommitmentTableImport ReadTable(this Format format, byte[] file)
    {
        using var stream = new MemoryStream(file);
        var options = new ImportOptions { KeepGoodRows = true };
        return (format == Format.Parquet
            ? CommitmentParquet.ReadTableAsync(stream, TableCheck.Range, LoadCatalogue.Empty, options)
            : CommitmentArrow.ReadTableAsync(stream, TableCheck.Range, LoadCatalogue.Empty, options)).GetAwaiter().GetResult();
    }

    internal static byte[] WriteCapacity(this Format format, IEnumerable<CapacityLine> lines)
    {
        using var stream = new MemoryStream();
        (format switch
        {
            Format.Parquet => CapacityParquet.WriteAsync(stream, lines),
            Format.ArrowFile => CapacityArrow.WriteAsync(stream, lines),
            _ => CapacityArrow.WriteAsync(stream, lines, ArrowForm.Stream),
        }).GetAwaiter().GetResult();
        return stream.ToArray();
    }

    internal static ImportResult<CapacityLine> ReadCapacity(this Format format, byte[] file)
    {
        using var stream = new MemoryStream(file);
        return (format == Format.Parquet ? CapacityParquet.ReadAsync(stream) : CapacityArrow.ReadAsync(stream)).GetAwaiter().GetResult();
    }

    /// <summary>Row, column and code of each problem.</summary>
    internal static string Told<T>(this ImportResult<T> result)
        where T : class => string.Join("; ", result.Problems.Select(static problem => $"{problem.Place}: {problem.Code}"));
}
