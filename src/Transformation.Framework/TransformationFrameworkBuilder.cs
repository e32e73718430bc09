using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Storage;
using Transformation.Framework.Gateway;
using Transformation.Framework.Load;
using Transformation.Framework.Plan;
using Transformation.Framework.Storage.Postgres;
using Transformation.Framework.Storage.Sqlite;

namespace Transformation.Framework;

/// <summary>The choices that a host makes in <see cref="ServiceCollectionExtensions.AddTransformationFramework"/>.</summary>
/// <remarks>Not thread-safe; used while a host starts.</remarks>
public sealed class TransformationFrameworkBuilder
{
    internal TransformationFrameworkBuilder(IServiceCollection services) => Services = services;

    /// <summary>The registrations, for extensions of other packages.</summary>
    public IServiceCollection Services { get; }

    internal StoreChoice? Store { get; private set; }

    internal Func<IServiceProvider, ITextIndex>? Texts { get; private set; }

    /// <summary>Keeps everything in memory, as long as the container lives. This is what holds if no store is chosen.</summary>
    /// <returns>This builder.</returns>
    public TransformationFrameworkBuilder UseInMemory() => Choose(StoreChoice.InMemory);

    /// <summary>Keeps everything in a SQLite file; see <see cref="SqliteStore"/>.</summary>
    /// <param name="path">The path of the file, absolute or relative to the current directory; its directory must exist. The file is made if there is none, and brought up to date if it is older.</param>
    /// <returns>This builder.</returns>
    public TransformationFrameworkBuilder UseSqlite(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return UseSqlite(_ => new SqliteStoreOptions { Path = path });
    }

    /// <summary>Keeps everything in a SQLite file, as options say that are made when the container is there.</summary>
    /// <param name="options">Makes the options, from the host's configuration for example; called once. <see cref="SqliteStoreOptions.FindFaults"/> judges them when the host starts.</param>
    /// <returns>This builder.</returns>
    public TransformationFrameworkBuilder UseSqlite(Func<IServiceProvider, SqliteStoreOptions> options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return Choose(StoreChoice.Of("sqlite", options, static o => o.FindFaults(), static (o, token) => SqliteStore.OpenAsync(o, token), static store => store.LoadPlans));
    }

    /// <summary>Keeps everything in a PostgreSQL database that several hosts may share; see <see cref="PostgresStore"/>.</summary>
    /// <param name="connectionString">How to reach the server, as Npgsql reads it. It may hold a password, and is never logged or shown.</param>
    /// <returns>This builder.</returns>
    public TransformationFrameworkBuilder UsePostgres(string connectionString)
    {
        ArgumentNullException.ThrowIfNull(connectionString);
        return UsePostgres(_ => new PostgresStoreOptions { ConnectionString = connectionString });
    }

    /// <summary>Keeps everything in a PostgreSQL database, as options say that are made when the container is there.</summary>
    /// <param name="options">Makes the options, from the host's configuration for example; called once. <see cref="PostgresStoreOptions.FindFaults"/> judges them when the host starts.</param>
    /// <returns>This builder.</returns>
    public TransformationFrameworkBuilder UsePostgres(Func<IServiceProvider, PostgresStoreOptions> options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return Choose(StoreChoice.Of("postgresql", options, static o => o.FindFaults(), static (o, token) => PostgresStore.OpenAsync(o, token), static store => store.LoadPlans));
    }

    /// <summary>Keeps everything in a store of the host's own.</summary>
    /// <remarks>
    /// It is opened once, when the host starts or when it is first used, tried again after a failure, observed as the others are, and closed with the container. A <see cref="StoreHandle{TStore}"/> gives it as
    /// itself.
    /// </remarks>
    /// <typeparam name="TStore">The type of the store.</typeparam>
    /// <param name="system">What telemetry calls it: ASCII letters, digits, <c>.</c>, <c>_</c> and <c>-</c>, beginning with a letter or digit; best by the list of OpenTelemetry, <c>microsoft.sql_server</c>.</param>
    /// <param name="open">Opens it.</param>
    /// <param name="loadPlans">Gives its load plans.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentException"><paramref name="system"/> is no such name.</exception>
    public TransformationFrameworkBuilder UseStore<TStore>(
        string system, Func<IServiceProvider, CancellationToken, ValueTask<TStore>> open, Func<TStore, ILoadPlanStore> loadPlans)
        where TStore : class, IRecordStore
    {
        ArgumentNullException.ThrowIfNull(open);
        ArgumentNullException.ThrowIfNull(loadPlans);
        return Choose(StoreChoice.Of(IdentifierText.Check(system, "the name of a kind of store", nameof(system)), open, loadPlans));
    }

    /// <summary>Keeps aggregates and decisions in two stores of the host's own that know nothing of each other. Texts and load plans are in memory then, and there is no <see cref="IRecordStore"/>.</summary>
    /// <param name="aggregates">Gives the aggregate store; called once. Disposed with the container.</param>
    /// <param name="decisions">Gives the decision log; called once. Disposed with the container.</param>
    /// <returns>This builder.</returns>
    public TransformationFrameworkBuilder UseStore(
        Func<IServiceProvider, IAggregateStore> aggregates, Func<IServiceProvider, IDecisionLog> decisions)
    {
        ArgumentNullException.ThrowIfNull(aggregates);
        ArgumentNullException.ThrowIfNull(decisions);
        return Choose(StoreChoice.OfParts(aggregates, decisions));
    }

    /// <summary>Searches texts in another index than the store's own.</summary>
    /// <param name="index">Gives the index; called once. Disposed with the container.</param>
    /// <returns>This builder.</returns>
    public TransformationFrameworkBuilder UseTextIndex(Func<IServiceProvider, ITextIndex> index)
    {
        ArgumentNullException.ThrowIfNull(index);
        Texts = index;
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

    private TransformationFrameworkBuilder Choose(StoreChoice choice)
    {
        Store = choice;
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
