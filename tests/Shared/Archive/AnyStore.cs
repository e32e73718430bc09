using Transformation.Framework.Core.Storage;
using Transformation.Framework.Load;
using Transformation.Framework.Storage.Archive;

namespace Transformation.Framework.TestSupport;

/// <summary>A store of any kind with its load plans.</summary>
internal sealed record AnyStore(IRecordStore Records, ILoadPlanStore Plans) : IAsyncDisposable
{
    public static AnyStore InMemory() => new(new InMemoryRecordStore(), new InMemoryLoadPlanStore());

    public ValueTask<StoreArchiveManifest> ExportAsync(string directory) => StoreArchive.ExportAsync(Records, Plans, directory);

    public ValueTask<StoreArchiveManifest> ImportAsync(string directory) => StoreArchive.ImportAsync(directory, Records, Plans);

    public ValueTask DisposeAsync() => Records.DisposeAsync();
}
