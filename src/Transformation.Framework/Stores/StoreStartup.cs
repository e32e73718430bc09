using Microsoft.Extensions.Hosting;

namespace Transformation.Framework;

/// <summary>Opens the store before anything else of the host starts, so that a store that cannot be opened stops the start.</summary>
internal sealed class StoreStartup(StoreKeeper keeper) : IHostedLifecycleService
{
    public async Task StartingAsync(CancellationToken cancellationToken) => await keeper.GetAsync(cancellationToken).ConfigureAwait(false);

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
