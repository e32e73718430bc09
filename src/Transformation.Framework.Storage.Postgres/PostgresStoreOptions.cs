using System.Collections.Immutable;
using NodaTime;
using Npgsql;

namespace Transformation.Framework.Storage.Postgres;

/// <summary>Where a shared store is and how it is opened.</summary>
/// <remarks>Checked when the store is opened. Immutable; safe to share between threads.</remarks>
public sealed class PostgresStoreOptions
{
    /// <summary>How to reach the server, as Npgsql reads it: also the place for everything about TLS, pooling and keeping connections alive.</summary>
    /// <value>Either this or <see cref="DataSource"/>. Never shown or logged by this package.</value>
    public string? ConnectionString { get; init; }

    /// <summary>The host's own source of connections, for one that it configures beyond a connection string. The store does not dispose of it.</summary>
    /// <value>Either this or <see cref="ConnectionString"/>. Built with <c>UseNodaTime()</c> of Npgsql.NodaTime.</value>
    public NpgsqlDataSource? DataSource { get; init; }

    /// <summary>The schema that holds the store. Several stores may share a database, each in a schema of its own.</summary>
    /// <value><c>transformation</c> unless set; 1 to 63 ASCII letters, digits and <c>_</c>, not beginning with a digit or with <c>pg_</c>. Case counts.</value>
    public string Schema { get; init; } = "transformation";

    /// <summary>Who makes the tables and brings them up to date.</summary>
    /// <value>Opening does, unless set.</value>
    public PostgresMigration Migrate { get; init; } = PostgresMigration.Automatically;

    /// <summary>How long a call waits for another user of the store before it gives up with <c>Busy</c>.</summary>
    /// <value>10 seconds unless set; from 1 millisecond to one hour, and less than the time limit of commands.</value>
    public Duration LockTimeout { get; init; } = Duration.FromSeconds(10);

    /// <summary>How long one command may take before the call gives up with <c>Unreachable</c>; those that move rows in bulk have no limit.</summary>
    /// <value>What the connection string or the data source says (30 seconds by itself) unless set; whole seconds, from one second to one day. Not to be set beside <see cref="DataSource"/>, which has its own.</value>
    public Duration? CommandTimeout { get; init; }

    /// <summary>Everything that is wrong with the options, each in a sentence: for a host that checks its settings before it opens the store.</summary>
    /// <returns>The sentences, which say nothing of what is in the connection string; empty when nothing is wrong.</returns>
    public ImmutableArray<string> FindFaults() => PostgresSource.FaultsOf(this);
}
