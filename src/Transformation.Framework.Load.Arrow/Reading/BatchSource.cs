namespace Transformation.Framework.Load.Arrow;

/// <summary>A file of one of the formats. Whatever it throws means that the file is damaged, unless its stream threw it.</summary>
internal abstract class BatchSource : IAsyncDisposable
{
    /// <summary>What the columns are.</summary>
    internal abstract ValueTask<IReadOnlyList<FileColumn>> OpenAsync(CancellationToken cancellationToken);

    /// <summary>The next rows; null at the end.</summary>
    /// <param name="isWanted">By column, whether its values are wanted.</param>
    internal abstract ValueTask<RowBatch?> NextAsync(IReadOnlyList<bool> isWanted, CancellationToken cancellationToken);

    /// <summary>Whether the end that was reached is the end of the whole file.</summary>
    internal abstract bool IsWhole { get; }

    public abstract ValueTask DisposeAsync();
}
