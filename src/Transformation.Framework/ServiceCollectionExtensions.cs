using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Storage;
using Transformation.Framework.Gateway;
using Transformation.Framework.Load;
using Transformation.Framework.Plan;

namespace Transformation.Framework;

/// <summary>Registers the framework in a dependency-injection container.</summary>
public static class ServiceCollectionExtensions
{
    /// <summary>
    /// Registers what calculations and stores need from their surroundings, each as a singleton unless the host registered its own before: an
    /// <see cref="IClock"/> (the system's), a <see cref="WorkingCalendar"/> (England and Wales, 2023 to 2028), the <see cref="PlanTemplate"/> of the twelve points, the <see cref="RuleSet"/> of the system
    /// gateway, and a store (in memory, unless one is chosen) as an <see cref="IRecordStore"/>, its parts <see cref="IAggregateStore"/>, <see cref="IDecisionLog"/> and <see cref="ITextIndex"/>, and an
    /// <see cref="ILoadPlanStore"/>.
    /// </summary>
    /// <remarks>
    /// <para>The store is opened before anything else of the host starts, so that one that cannot be opened, or whose options are not valid
    /// (<see cref="Microsoft.Extensions.Options.OptionsValidationException"/>, with every problem), stops the start. Where nobody runs a host it is opened with the first call. No thread waits for it; calls
    /// meanwhile share one opening, and after a failure the next call tries again. Every call to it is observed: see <see cref="TransformationTelemetry"/>. It is closed with the container.</para>
    /// <para>A store that is chosen in <paramref name="configure"/> takes the place of every registration of these five contracts before. If the host registers an <see cref="IAggregateStore"/> or an <see cref="IDecisionLog"/>
    /// by itself and chooses none, those are left alone and not observed, and there is no <see cref="IRecordStore"/>, since one decision over parts that know nothing of each other cannot be kept in one commit.</para>
    /// <para>Calculations are static pure functions (<c>LoadCube.Calculate</c>, <c>GateAssessor.Assess</c>, <c>Appraisal.Run</c>, <c>PlanStatus.Assess</c>) and are not registered: there is nothing to replace.
    /// Calling this twice is harmless: defaults never replace anything, and of two choices the later counts.</para>
    /// </remarks>
    /// <param name="services">The container's registrations.</param>
    /// <param name="configure">Chooses a store, a calendar, a clock, a template or a rule set.</param>
    /// <returns>The same registrations.</returns>
    public static IServiceCollection AddTransformationFramework(
        this IServiceCollection services, Action<TransformationFrameworkBuilder>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        var builder = new TransformationFrameworkBuilder(services);
        configure?.Invoke(builder);
#pragma warning disable RS0030 // The one place where the ambient clock enters, and only if the host has not brought its own.
        services.TryAddSingleton<IClock>(SystemClock.Instance);
#pragma warning restore RS0030
        services.TryAddSingleton(WorkingCalendar.EnglandAndWales);
        services.AddStore(builder.Store, builder.Texts);
        services.TryAddSingleton(static _ => StandardPlans.TwelvePoints);
        services.TryAddSingleton(static _ => StandardRuleSets.SystemGateway);
        return services;
    }
}
