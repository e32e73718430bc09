using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Transformation.Framework.Core;
using Transformation.Framework.Gateway;

namespace Transformation.Framework;

/// <summary>Registers the gateway in a dependency-injection container, alone or beside the rest of the framework.</summary>
public static class GatewayServiceCollectionExtensions
{
    /// <summary>
    /// Registers a <see cref="GateCatalogue"/> of the rule sets that are chosen and <see cref="GatePredicates"/> of the functions that are, each as a singleton unless the host registered its own before.
    /// </summary>
    /// <remarks>
    /// Calling this more than once adds up. Assessing itself is a pure function (<c>GateAssessor.Assess</c>) and not registered. The catalogue is made when it is first asked for; it throws
    /// <see cref="RuleSetVersionTakenException"/> then if two different rule sets have the same identifier and version.
    /// </remarks>
    /// <param name="services">The container's registrations.</param>
    /// <param name="configure">Chooses rule sets and predicates; there are none otherwise.</param>
    /// <returns>The same registrations.</returns>
    /// <exception cref="InvalidDocumentException">A rule set document cannot be read.</exception>
    public static IServiceCollection AddGateway(this IServiceCollection services, Action<GatewayBuilder>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        configure?.Invoke(new GatewayBuilder(services));
        services.TryAddSingleton(static provider => new GateCatalogue(provider.GetServices<GatewayRuleSet>().Select(static r => r.RuleSet)));
        services.TryAddSingleton(static provider =>
            provider.GetServices<GatewayPredicate>().Aggregate(GatePredicates.None, (known, added) => known.With(added.Id, added.Make(provider))));
        return services;
    }
}
