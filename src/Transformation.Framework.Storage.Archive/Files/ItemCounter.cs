namespace Transformation.Framework.Storage.Archive;

/// <summary>Counts what is read or written and tells of it now and then.</summary>
internal sealed class ItemCounter(IProgress<long>? progress)
{
    private const long BetweenReports = 8192;

    /// <summary>How many there were so far.</summary>
    internal long Total { get; private set; }

    internal T Count<T>(T item)
    {
        if (++Total % BetweenReports == 0)
        {
            progress?.Report(Total);
        }

        return item;
    }

    internal void Finish() => progress?.Report(Total);
}
