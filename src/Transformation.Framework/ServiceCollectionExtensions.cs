using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Storage;
using Transformation.Framework.Gateway;
using Transformation.Framework.Plan;

namespace Transformation.Framework;

/// <summary>Registers the framework in a dependency-injection container.</summary>
public static class ServiceCollectionExtensions
{
    /// <summary>
    /// Registers what calculations and stores need from their surroundings, each as a singleton unless the host registered its own before: an
    /// <see cref="IClock"/> (the system's), a <see cref="WorkingCalendar"/> (England and Wales, 2023 to 2028), an <see cref="IAggregateStore"/>, an
    /// <see cref="IDecisionLog"/> and an <see cref="ITextIndex"/> (in memory: gone when the process ends), the <see cref="PlanTemplate"/> of the twelve points and the <see cref="RuleSet"/> of the system gateway.
    /// </summary>
    /// <remarks>
    /// Calculations are static pure functions (<c>LoadCube.Calculate</c>, <c>GateAssessor.Assess</c>, <c>Appraisal.Run</c>, <c>PlanStatus.Assess</c>) and are not registered: there is nothing to replace.
    /// Calling this twice is harmless; a later call's choices win over defaults, not over earlier choices.
    /// </remarks>
    /// <param name="services">The container's registrations.</param>
    /// <param name="configure">Chooses a store, a calendar, a clock, a template or a rule set.</param>
    /// <returns>The same registrations.</returns>
    public static IServiceCollection AddTransformationFramework(
        this IServiceCollection services, Action<TransformationFrameworkBuilder>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        configure?.Invoke(new TransformationFrameworkBuilder(services));
#pragma warning disable RS0030 // The one place where the ambient clock enters, and only if the host has not brought its own.
        services.TryAddSingleton<IClock>(SystemClock.Instance);
#pragma warning restore RS0030
        services.TryAddSingleton(WorkingCalendar.EnglandAndWales);
        services.TryAddSingleton<IAggregateStore>(static _ => new InMemoryAggregateStore());
        services.TryAddSingleton<IDecisionLog>(static _ => new InMemoryDecisionLog());
        services.TryAddSingleton<ITextIndex>(static _ => new InMemoryTextIndex());
        services.TryAddSingleton(static _ => StandardPlans.TwelvePoints);
        services.TryAddSingleton(static _ => StandardRuleSets.SystemGateway);
        return services;
    }
}
