using NodaTime;
using Npgsql;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Storage;
using Transformation.Framework.PostgresServer;

namespace Transformation.Framework.Storage.Postgres.Tests;

/// <summary>On a server of their own: the pages speak of a database without stores, and of roles.</summary>
public sealed class ReadmeTests : IAsyncLifetime
{
    private readonly IClock clock = new FixedClock();
    private PrivatePostgres? server;

    public async Task InitializeAsync() => server = await PrivatePostgres.StartAsync();

    public async Task DisposeAsync() => await server!.DisposeAsync();

    [Fact]
    public async Task Store_SaveDecideAndVerify_IsWhatTheReadmeSays()
    {
        var connectionString = await server!.CreateDatabaseAsync();
        var portfolio = Portfolio.Create(PortfolioId.From("bnssg"), "BNSSG", OrganisationRegister.Empty, OutcomesFramework.Empty, []).OrThrow();

        // snippet: postgres-store
        await using var store = await PostgresStore.OpenAsync(connectionString);            // makes its tables, or brings older ones up to date
        var portfolios = CoreAggregates.Portfolios;

        var stored = await store.Aggregates.LoadAsync(portfolios, "bnssg");                 // null the first time
        var change = AggregateChange.Save(portfolios, stored?.With(portfolio) ?? Versioned.New(portfolio));

        var decision = new DecisionRecord(clock.GetCurrentInstant(), "gate-decision", "ageing-well", """{"outcome":"proceed"}""");
        var decided = await store.DecideAsync([change], decision, expectedLastSequence: 0);  // both or neither, in one commit

        var verification = await store.Decisions.VerifyAsync();                              // recomputes every hash
        Console.WriteLine($"entry {decided.Entry.Sequence}, intact: {verification.IsIntact}");
        // end-snippet

        Assert.Equal("entry 1, intact: True", $"entry {decided.Entry.Sequence}, intact: {verification.IsIntact}");
    }

    [Fact]
    public async Task SettingUp_WithRoles_IsWhatThePageSays()
    {
        const string schema = "transformation";
        const string application = "tf_application";
        const string reader = "tf_reader";
        await using var administrator = NpgsqlDataSource.Create(await server!.CreateDatabaseAsync());
        await RunAsync(administrator, PageSql());
        var asOwner = As(administrator, "tf_owner");

        // snippet: postgres-setup
        await PostgresStore.MigrateAsync(new PostgresStoreOptions { ConnectionString = asOwner, Schema = schema });

        string forTheApplication = PostgresStore.GrantScript(schema, application, PostgresAccess.Application);   // SQL, to be run as the owner
        string forReaders = PostgresStore.GrantScript(schema, reader, PostgresAccess.Reader);
        // end-snippet

        await using var owner = NpgsqlDataSource.Create(asOwner);
        await RunAsync(owner, forTheApplication + forReaders);
        await using var store = await PostgresStore.OpenAsync(new PostgresStoreOptions { ConnectionString = As(administrator, application), Migrate = PostgresMigration.Never });
        await store.Decisions.AppendAsync(Sample.Record("a"), 0);
        await using var reading = await PostgresStore.OpenAsync(As(administrator, reader));
        Assert.Equal(1, (await reading.Decisions.GetHeadAsync()).Sequence);
    }

    /// <summary>The roles and the schema, as the page has them.</summary>
    private static string PageSql()
    {
        var page = File.ReadAllText(Repository.PathOf("docs", "storage-postgres.md"));
        var from = page.IndexOf("```sql\n", StringComparison.Ordinal) + "```sql\n".Length;
        return page[from..page.IndexOf("```", from, StringComparison.Ordinal)];
    }

    private static string As(NpgsqlDataSource administrator, string role) => new NpgsqlConnectionStringBuilder(administrator.ConnectionString) { Username = role }.ToString();

    private static async Task RunAsync(NpgsqlDataSource source, string sql)
    {
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    private sealed class FixedClock : IClock
    {
        public Instant GetCurrentInstant() => Instant.FromUtc(2026, 4, 1, 9, 30);
    }
}
