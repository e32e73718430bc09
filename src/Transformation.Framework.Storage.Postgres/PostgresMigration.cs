namespace Transformation.Framework.Storage.Postgres;

/// <summary>Who makes the tables of a store and brings them up to date.</summary>
public enum PostgresMigration
{
    /// <summary>Opening the store does, if there is something to do. The role that opens it then has to own the schema, or be allowed to make it.</summary>
    Automatically,

    /// <summary>Somebody else does, by <see cref="PostgresStore.MigrateAsync"/> or the text of <see cref="PostgresStore.MigrationScript"/>; opening a store that is not up to date fails.</summary>
    Never,
}
