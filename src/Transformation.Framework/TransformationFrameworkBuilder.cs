using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Storage;
using Transformation.Framework.Gateway;
using Transformation.Framework.Plan;

namespace Transformation.Framework;

/// <summary>The choices that a host makes in <see cref="ServiceCollectionExtensions.AddTransformationFramework"/>.</summary>
/// <remarks>Not thread-safe; used while a host starts.</remarks>
public sealed class TransformationFrameworkBuilder
{
    internal TransformationFrameworkBuilder(IServiceCollection services) => Services = services;

    /// <summary>The registrations, for extensions of other packages.</summary>
    public IServiceCollection Services { get; }

    /// <summary>Keeps aggregates and decisions in a store of the host's choosing, SQLite for example.</summary>
    /// <param name="aggregates">Gives the aggregate store; called once.</param>
    /// <param name="decisions">Gives the decision log; called once.</param>
    /// <returns>This builder.</returns>
    public TransformationFrameworkBuilder UseStore(
        Func<IServiceProvider, IAggregateStore> aggregates, Func<IServiceProvider, IDecisionLog> decisions)
    {
        ArgumentNullException.ThrowIfNull(aggregates);
        ArgumentNullException.ThrowIfNull(decisions);
        Services.AddSingleton(aggregates);
        Services.AddSingleton(decisions);
        return this;
    }

    /// <summary>Searches texts in an index of the host's choosing, that of the SQLite store for example.</summary>
    /// <param name="index">Gives the index; called once.</param>
    /// <returns>This builder.</returns>
    public TransformationFrameworkBuilder UseTextIndex(Func<IServiceProvider, ITextIndex> index)
    {
        ArgumentNullException.ThrowIfNull(index);
        Services.AddSingleton(index);
        return this;
    }

    /// <summary>Counts working days by another calendar.</summary>
    /// <param name="calendar">The calendar.</param>
    /// <returns>This builder.</returns>
    public TransformationFrameworkBuilder UseCalendar(WorkingCalendar calendar) => Add(calendar);

    /// <summary>Takes "now" from another clock.</summary>
    /// <param name="clock">The clock.</param>
    /// <returns>This builder.</returns>
    public TransformationFrameworkBuilder UseClock(IClock clock) => Add(clock);

    /// <summary>Follows another plan than the published twelve points.</summary>
    /// <param name="template">The template.</param>
    /// <returns>This builder.</returns>
    public TransformationFrameworkBuilder UsePlanTemplate(PlanTemplate template) => Add(template);

    /// <summary>Judges by another rule set than the system gateway's.</summary>
    /// <param name="ruleSet">The rule set.</param>
    /// <returns>This builder.</returns>
    public TransformationFrameworkBuilder UseRuleSet(RuleSet ruleSet) => Add(ruleSet);

    /// <summary>Keeps a catalogue of rule sets and answers their predicates; see <see cref="GatewayServiceCollectionExtensions.AddGateway"/>.</summary>
    /// <param name="configure">Chooses rule sets and predicates.</param>
    /// <returns>This builder.</returns>
    public TransformationFrameworkBuilder AddGateway(Action<GatewayBuilder> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        Services.AddGateway(configure);
        return this;
    }

    private TransformationFrameworkBuilder Add<T>(T instance)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(instance);
        Services.AddSingleton(instance);
        return this;
    }
}
