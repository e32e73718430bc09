using Transformation.Framework.Storage.Sqlite;

namespace Transformation.Framework.Storage.Archive.Tests;

/// <summary>Embedded stores, empty.</summary>
internal static class SqliteFile
{
    public static async ValueTask<AnyStore> OpenAsync(Folder folder)
    {
        var store = await SqliteStore.OpenAsync(folder.NewPath(".db"));
        return new(store, store.LoadPlans);
    }
}
