using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;

namespace Transformation.Framework.Storage.Postgres;

/// <summary>Rows from outside, whose exceptions are to come through as they are, even those of the same driver: they are carried past everything that translates.</summary>
internal static class PostgresLoadSource
{
    /// <summary>The rows; what they throw is packed.</summary>
    internal static async IAsyncEnumerable<T> Guard<T>(IAsyncEnumerable<T> rows, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var source = rows.GetAsyncEnumerator(cancellationToken);
        await using (source.ConfigureAwait(false))
        {
            while (await Unfailing(source, cancellationToken).ConfigureAwait(false))
            {
                yield return source.Current;
            }
        }
    }

    /// <summary>Does work, and unpacks what its rows threw.</summary>
    internal static async ValueTask<TResult> UnpackAsync<TResult>(Func<ValueTask<TResult>> work)
    {
        try
        {
            return await work().ConfigureAwait(false);
        }
        catch (SourceFault fault)
        {
            fault.Cause.Throw();
            throw;
        }
    }

    private static async ValueTask<bool> Unfailing<T>(IAsyncEnumerator<T> source, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            return await source.MoveNextAsync().ConfigureAwait(false);
        }
        catch (Exception e)
        {
            throw new SourceFault(ExceptionDispatchInfo.Capture(e));
        }
    }

    private sealed class SourceFault(ExceptionDispatchInfo cause) : Exception
    {
        internal ExceptionDispatchInfo Cause => cause;
    }
}
