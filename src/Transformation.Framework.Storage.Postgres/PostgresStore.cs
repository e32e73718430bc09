using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Storage.Postgres;

/// <summary>wip</summary>
public sealed class PostgresStore : IAsyncDisposable
{
    private readonly PostgresDatabase database;

    private PostgresStore(PostgresDatabase database)
    {
        this.database = database;
        LoadPlans = new PostgresLoadPlanStore(database);
        Texts = new PostgresTextIndex(database);
    }

    /// <summary>wip</summary>
    public ITextIndex Texts { get; }

    /// <summary>wip</summary>
    public Transformation.Framework.Load.ILoadPlanStore LoadPlans { get; }

    /// <summary>wip</summary>
    public static async ValueTask<PostgresStore> OpenAsync(PostgresStoreOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        var opened = new PostgresDatabase(options);
        try
        {
            await PostgresUpgrade.PrepareAsync(opened, options.Migrate, cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            await opened.DisposeAsync().ConfigureAwait(false);
            throw;
        }

        return new(opened);
    }

    /// <summary>wip</summary>
    public static async ValueTask MigrateAsync(PostgresStoreOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        var opened = new PostgresDatabase(options);
        await using (opened.ConfigureAwait(false))
        {
            await PostgresUpgrade.PrepareAsync(opened, PostgresMigration.Automatically, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>wip</summary>
    public static string MigrationScript(string schema, int fromVersion = 0)
    {
        return schema;
    }

    /// <summary>wip</summary>
    public ValueTask DisposeAsync() => database.DisposeAsync();
}
