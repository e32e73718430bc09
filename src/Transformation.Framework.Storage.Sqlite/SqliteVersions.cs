using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Storage.Sqlite;

/// <summary>The one counter of a file, from which aggregates and load plans take their versions: so that no version comes twice.</summary>
internal static class SqliteVersions
{
    /// <summary>The next version, for all that one commit changes.</summary>
    internal static long Next(SqliteWriter writer)
    {
        var statement = writer.Keep("UPDATE store SET last_version = last_version + 1 RETURNING last_version");
        try
        {
            return statement.Next() ? statement.Number(0) : throw new StoreCorruptException("The store has lost its version number.");
        }
        finally
        {
            statement.Reset();
        }
    }

    /// <summary>Makes sure that what is given afterwards is greater than a version of another store.</summary>
    internal static void Pass(SqliteWriter writer, long version)
    {
        var statement = writer.Keep("UPDATE store SET last_version = max(last_version, ?1)");
        statement.Bind(1, version);
        statement.Run();
    }
}
