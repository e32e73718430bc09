namespace Transformation.Framework.Storage.Sqlite;

/// <summary>Marks what is done to bring about rows that are being written: it would wait for ever for a write of its own to the same store, and is told so instead.</summary>
internal sealed class SqliteFeed : IDisposable
{
    private volatile bool isOver;

    /// <summary>Begins; the mark goes along with everything that is called from here.</summary>
    internal SqliteFeed(AsyncLocal<SqliteFeed?> place) => place.Value = this;

    /// <exception cref="InvalidOperationException">The caller brings about rows that are being written.</exception>
    internal static void ThrowIfWithin(AsyncLocal<SqliteFeed?> place)
    {
        if (place.Value is { isOver: false })
        {
            throw new InvalidOperationException("What is being written to the store cannot itself write to the store: it would wait for its own end.");
        }
    }

    /// <summary>Ends; whatever still carries the mark may write again.</summary>
    public void Dispose() => isOver = true;
}
