using System.Diagnostics;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Transformation.Framework.Core.Storage;

namespace Transformation.Framework;

/// <summary>Opens the store when it is first needed, once for all who wait, and closes it. A container is synchronous, opening is not: so what the container gives out asks here.</summary>
/// <remarks>An opening goes on when the caller who began it gives up, since others may wait for it. After one that failed the next caller begins another.</remarks>
internal sealed class StoreKeeper(StoreChoice choice, IOptionsMonitor<StoreSettings> settings, ILogger logger) : IAsyncDisposable, IDisposable
{
    /// <summary>What telemetry calls a store of parts that the host brought by itself.</summary>
    internal const string Unnamed = "custom";

    private readonly Lock changing = new();
    private readonly CancellationTokenSource closing = new();
    private volatile OpenedStore? opened;
    private Task<OpenedStore>? opening;
    private Task? closed;
    private volatile object? refused; // A boxed reason, since a nullable enumeration cannot be volatile.

    /// <summary>What telemetry calls the store.</summary>
    internal string System => choice.System;

    internal ILogger Logger => logger;

    /// <summary>Why the last write was refused for want of room or permission; null when it was not.</summary>
    internal StoreUnavailableReason? WritesRefused => (StoreUnavailableReason?)refused;

    internal ValueTask<OpenedStore> GetAsync(CancellationToken cancellationToken) => opened is { } store ? new(store) : new(WaitAsync(cancellationToken));

    /// <summary>Takes note of how a write ended, for those who ask after the store's health.</summary>
    internal void Note(Exception? outcome)
    {
        if (outcome is null)
        {
            refused = null;
        }
        else if (outcome is StoreUnavailableException { Reason: StoreUnavailableReason.Full or StoreUnavailableReason.ReadOnly } unavailable)
        {
            refused = unavailable.Reason;
        }
    }

    public ValueTask DisposeAsync()
    {
        lock (changing)
        {
            opened = null;
            var last = opening;
            return new(closed ??= Task.Run(() => CloseAsync(last), CancellationToken.None)); // Elsewhere, as opening: closing is not to happen under the lock.
        }
    }

    /// <summary>A container that is disposed in the old way still closes the store, and waits until it is.</summary>
    public void Dispose() => Task.Run(() => DisposeAsync().AsTask()).GetAwaiter().GetResult();

    private Task<OpenedStore> WaitAsync(CancellationToken cancellationToken)
    {
        lock (changing)
        {
            ObjectDisposedException.ThrowIf(closed is not null, typeof(IRecordStore));
            if (opening is null or { IsCompleted: true, IsCompletedSuccessfully: false })
            {
                // Elsewhere: what the store does before it first waits would be done under the lock.
                opening = Task.Run(OpenAsync, CancellationToken.None);
            }

            return opening.WaitAsync(cancellationToken);
        }
    }

    private async Task<OpenedStore> OpenAsync()
    {
        var begun = Stopwatch.GetTimestamp();
        var observed = StoreObservation.Begin(System, StoreOperation.Open);
        try
        {
            var store = await settings.CurrentValue.Source!.OpenAsync(closing.Token).ConfigureAwait(false);
            lock (changing)
            {
                opened = closed is null ? store : null;
            }

            observed.End(rows: 0);
            StoreLog.StoreOpened(logger, System, (long)Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
            return store;
        }
        catch (Exception e)
        {
            observed.Fail(e);
            if (closing.IsCancellationRequested)
            {
                throw new ObjectDisposedException(nameof(IRecordStore), e);
            }

            StoreLog.StoreNotOpened(logger, System, StoreError.TypeOf(e), StoreError.InWords(e));
            throw;
        }
    }

    private async Task CloseAsync(Task<OpenedStore>? last)
    {
        await closing.CancelAsync().ConfigureAwait(false);
        if (last is not null)
        {
            OpenedStore store;
            try
            {
                store = await last.ConfigureAwait(false);
            }
            catch
            {
                closing.Dispose();
                return; // Whoever waited for it was told.
            }

            await store.DisposeAsync().ConfigureAwait(false);
            StoreLog.StoreClosed(logger, System);
        }

        closing.Dispose();
    }
}
