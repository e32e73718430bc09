using System.Collections.Immutable;
using Microsoft.Extensions.DependencyInjection;
using Transformation.Framework.Core.Storage;
using Transformation.Framework.Load;

namespace Transformation.Framework;

/// <summary>The store that a host chose, before its container is there.</summary>
/// <param name="System">What telemetry calls it.</param>
/// <param name="IsWhole">Whether its parts make one record.</param>
/// <param name="Source">Reads its options.</param>
internal sealed record StoreChoice(string System, bool IsWhole, Func<IServiceProvider, StoreSource> Source)
{
    internal static readonly StoreChoice InMemory = new("memory", true, static _ => Open(static () => new(new InMemoryRecordStore(), new InMemoryLoadPlanStore())));

    /// <summary>An <see cref="IRecordStore"/> that the host registered by itself.</summary>
    internal static readonly StoreChoice OfContainer =
        new(StoreKeeper.Unnamed, true, static services => Open(() => OpenedStore.OfContainer(services.GetRequiredService<IRecordStore>())));

    /// <summary>Gives the store itself to those who ask for it; null when there is no such thing.</summary>
    internal ServiceDescriptor? Handle { get; init; }

    /// <summary>A store of the host's own.</summary>
    internal static StoreChoice Of<TStore>(string system, Func<IServiceProvider, CancellationToken, ValueTask<TStore>> open, Func<TStore, ILoadPlanStore> loadPlans)
        where TStore : class, IRecordStore =>
        From<TStore>(system, services => new([], cancellationToken => OpenAsync(open(services, cancellationToken), loadPlans)));

    /// <summary>A store that has options.</summary>
    internal static StoreChoice Of<TStore, TOptions>(
        string system,
        Func<IServiceProvider, TOptions> options,
        Func<TOptions, ImmutableArray<string>> faults,
        Func<TOptions, CancellationToken, ValueTask<TStore>> open,
        Func<TStore, ILoadPlanStore> loadPlans)
        where TStore : class, IRecordStore
        where TOptions : class =>
        From<TStore>(system, services =>
        {
            var read = options(services) ?? throw new InvalidOperationException("The function that makes the options of the store gave none.");
            return new(faults(read), cancellationToken => OpenAsync(open(read, cancellationToken), loadPlans));
        });

    /// <summary>A store of which a host has two parts only. The rest is in memory.</summary>
    internal static StoreChoice OfParts(Func<IServiceProvider, IAggregateStore> aggregates, Func<IServiceProvider, IDecisionLog> decisions) =>
        new(StoreKeeper.Unnamed, false, services => new([], async _ =>
        {
            var first = aggregates(services) ?? throw None("aggregate store");
            return await OpenedStore.OrCloseAsync([first], () => OpenedStore.OfParts(first, decisions(services) ?? throw None("decision log"))).ConfigureAwait(false);
        }));

    internal StoreChoice WithTexts(Func<IServiceProvider, ITextIndex> texts) => this with
    {
        Source = services =>
        {
            var source = Source(services);
            return source with
            {
                OpenAsync = async cancellationToken =>
                {
                    var opened = await source.OpenAsync(cancellationToken).ConfigureAwait(false);
                    return await OpenedStore.OrCloseAsync([opened], () => opened.WithTexts(texts(services) ?? throw None("text index"))).ConfigureAwait(false);
                },
            };
        },
    };

    private static StoreChoice From<TStore>(string system, Func<IServiceProvider, StoreSource> source)
        where TStore : class, IRecordStore =>
        new(system, true, source) { Handle = ServiceDescriptor.Singleton(static services => new StoreHandle<TStore>(services.GetRequiredService<StoreKeeper>())) };

    private static async ValueTask<OpenedStore> OpenAsync<TStore>(ValueTask<TStore> opening, Func<TStore, ILoadPlanStore> loadPlans)
        where TStore : class, IRecordStore
    {
        var store = await opening.ConfigureAwait(false) ?? throw None("store");
        return await OpenedStore.OrCloseAsync([store], () => new(store, loadPlans(store) ?? throw None("store of load plans"))).ConfigureAwait(false);
    }

    private static InvalidOperationException None(string what) => new($"The function that gives the {what} gave none.");

    private static StoreSource Open(Func<OpenedStore> make) => new([], _ => new(make()));
}
