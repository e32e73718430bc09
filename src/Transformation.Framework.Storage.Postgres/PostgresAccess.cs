namespace Transformation.Framework.Storage.Postgres;

/// <summary>What a role of the database is for.</summary>
public enum PostgresAccess
{
    /// <summary>An application that works with the store: reads and writes everything, but of decisions, which it only reads and appends. It cannot change the tables, and it cannot lay in a whole store from elsewhere.</summary>
    Application,

    /// <summary>Somebody who only reads: for reports, and for people who ask in SQL.</summary>
    Reader,
}
