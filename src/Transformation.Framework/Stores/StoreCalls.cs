using System.Diagnostics;
using System.Runtime.CompilerServices;
using Transformation.Framework.Core.Storage;

namespace Transformation.Framework;

/// <summary>Every call to the store goes through here: opened if it has to be, observed, and noted if it failed.</summary>
/// <remarks>A call that nobody listens to and that the store answers at once allocates nothing of its own; one that has to wait, its state machine.</remarks>
internal sealed class StoreCalls(StoreKeeper keeper)
{
    /// <summary>One call.</summary>
    /// <typeparam name="TArguments">What it is given.</typeparam>
    /// <typeparam name="TResult">What it gives.</typeparam>
    /// <param name="operation">What is called.</param>
    /// <param name="kind">The kind of aggregate, if there is one.</param>
    /// <param name="arguments">What it is given, so that <paramref name="call"/> needs no closure.</param>
    /// <param name="call">Calls the store.</param>
    /// <param name="rows">How many rows that was.</param>
    /// <param name="cancellationToken">The caller's.</param>
    internal async ValueTask<TResult> CallAsync<TArguments, TResult>(
        StoreOperation operation,
        string? kind,
        TArguments arguments,
        Func<OpenedStore, TArguments, CancellationToken, ValueTask<TResult>> call,
        Func<TArguments, TResult, long> rows,
        CancellationToken cancellationToken)
    {
        var observed = StoreObservation.Begin(keeper.System, operation, kind);
        OpenedStore? store = null;
        TResult result;
        try
        {
            store = await keeper.GetAsync(cancellationToken).ConfigureAwait(false);
            result = await call(store, arguments, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            Fail(observed, operation, kind, store, e);
            throw;
        }

        var count = rows(arguments, result);
        if (operation.TellsHealth && count > 0)
        {
            keeper.Note(null); // Not after one that had nothing to write.
        }

        observed.End(count);
        return result;
    }

    /// <summary>A stream; begun with its first item, ended with its last or when its reader has enough.</summary>
    /// <typeparam name="TArguments">What it is given.</typeparam>
    /// <typeparam name="TItem">What it gives.</typeparam>
    /// <param name="operation">What is called.</param>
    /// <param name="kind">The kind of aggregate, if there is one.</param>
    /// <param name="arguments">What it is given.</param>
    /// <param name="call">Calls the store.</param>
    /// <param name="cancellationToken">The caller's.</param>
    internal async IAsyncEnumerable<TItem> StreamAsync<TArguments, TItem>(
        StoreOperation operation,
        string? kind,
        TArguments arguments,
        Func<OpenedStore, TArguments, CancellationToken, IAsyncEnumerable<TItem>> call,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var observed = StoreObservation.Begin(keeper.System, operation, kind);
        OpenedStore? store = null;
        IAsyncEnumerator<TItem>? items = null;
        var (rows, failed) = (0L, false);
        try
        {
            while (true)
            {
                try
                {
                    if (observed.Activity is not null)
                    {
                        Activity.Current = observed.Activity; // Not kept from one item to the next.
                    }

                    store ??= await keeper.GetAsync(cancellationToken).ConfigureAwait(false);
                    items ??= call(store, arguments, cancellationToken).GetAsyncEnumerator(cancellationToken);
                    if (!await items.MoveNextAsync().ConfigureAwait(false))
                    {
                        break;
                    }
                }
                catch (Exception e)
                {
                    failed = true;
                    Fail(observed, operation, kind, store, e, rows);
                    throw;
                }

                rows++;
                yield return items.Current;
            }
        }
        finally
        {
            if (items is not null)
            {
                await items.DisposeAsync().ConfigureAwait(false);
            }

            if (!failed)
            {
                observed.End(rows);
            }
        }
    }

    private void Fail(StoreObservation observed, StoreOperation operation, string? kind, OpenedStore? store, Exception exception, long rows = 0)
    {
        observed.Fail(exception, rows);
        if (operation.TellsHealth)
        {
            keeper.Note(exception);
        }

        // That it could not be opened was logged where it was tried.
        if (store is not null)
        {
            StoreLog.Failed(keeper.Logger, keeper.System, operation, kind, exception);
        }
    }
}
