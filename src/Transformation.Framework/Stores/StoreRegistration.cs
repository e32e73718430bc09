using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Transformation.Framework.Core.Storage;
using Transformation.Framework.Load;

namespace Transformation.Framework;

/// <summary>Puts a store into a container.</summary>
internal static class StoreRegistration
{
    private static readonly Type[] Contracts = [typeof(IRecordStore), typeof(IAggregateStore), typeof(IDecisionLog), typeof(ITextIndex), typeof(ILoadPlanStore)];

    /// <summary>Registers the contracts. What is chosen takes the place of everything before; otherwise what is there stays, and what is missing is in memory.</summary>
    internal static void AddStore(this IServiceCollection services, StoreChoice? chosen, Func<IServiceProvider, ITextIndex>? texts)
    {
        var before = (StoreChoice?)services.LastOrDefault(static service => service.ServiceType == typeof(StoreChoice))?.ImplementationInstance;
        var choice = chosen ?? before ?? (Has(services, typeof(IRecordStore)) ? StoreChoice.OfContainer : StoreChoice.InMemory);
        if (chosen is not null)
        {
            Forget(services, before);
        }

        if (texts is not null)
        {
            choice = choice.WithTexts(texts);
            services.RemoveAll<ITextIndex>();
        }

        services.Replace(ServiceDescriptor.Singleton(choice));
        if (choice.Handle is { } handle)
        {
            services.TryAdd(handle);
        }

        if (!Has(services, typeof(StoreKeeper)))
        {
            AddKeeper(services);
        }

        // Parts that the host brought by itself and ours would not make one record.
        if (choice.IsWhole && !Has(services, typeof(IAggregateStore)) && !Has(services, typeof(IDecisionLog)))
        {
            services.TryAddSingleton<IRecordStore>(static provider => provider.GetRequiredService<HostedRecordStore>());
        }

        services.TryAddSingleton(static provider => provider.GetRequiredService<HostedRecordStore>().Aggregates);
        services.TryAddSingleton(static provider => provider.GetRequiredService<HostedRecordStore>().Decisions);
        services.TryAddSingleton(static provider => provider.GetRequiredService<HostedRecordStore>().Texts);
        services.TryAddSingleton(static provider => provider.GetRequiredService<HostedRecordStore>().LoadPlans);
    }

    private static void AddKeeper(IServiceCollection services)
    {
        services.AddSingleton(static provider => new StoreKeeper(
            provider.GetRequiredService<StoreChoice>(),
            provider.GetRequiredService<IOptionsMonitor<StoreSettings>>(),
            provider.GetService<ILoggerFactory>()?.CreateLogger(TransformationTelemetry.LogCategory) ?? NullLogger.Instance));
        services.AddSingleton<HostedRecordStore>();
        services.AddOptionsWithValidateOnStart<StoreSettings>();
        services.AddSingleton<IConfigureOptions<StoreSettings>, StoreSettingsSetup>();
        services.AddSingleton<IValidateOptions<StoreSettings>, StoreSettingsSetup>();
        services.AddSingleton<IHostedService, StoreStartup>();
    }

    private static void Forget(IServiceCollection services, StoreChoice? before)
    {
        foreach (var contract in Contracts)
        {
            services.RemoveAll(contract);
        }

        if (before?.Handle is { } handle)
        {
            services.Remove(handle);
        }
    }

    private static bool Has(IServiceCollection services, Type type) => services.Any(service => service.ServiceType == type && !service.IsKeyedService);
}
