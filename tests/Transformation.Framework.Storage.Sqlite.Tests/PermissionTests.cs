using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Storage.Sqlite.Tests;

/// <summary>Files and directories that may be read and not written.</summary>
public sealed class PermissionTests : IDisposable
{
    private const UnixFileMode Everybody = UnixFileMode.UserRead | UnixFileMode.GroupRead | UnixFileMode.OtherRead
        | UnixFileMode.UserWrite | UnixFileMode.GroupWrite | UnixFileMode.OtherWrite
        | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    private const UnixFileMode Reading = UnixFileMode.UserRead | UnixFileMode.GroupRead | UnixFileMode.OtherRead
        | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    private readonly StoreFile file = new();

    public void Dispose()
    {
        Allow(Everybody, Everybody);
        file.Dispose();
    }

    [UnixFact]
    public async Task Write_FileThatMayOnlyBeRead_IsReadOnlyAndTheNextTryWorks()
    {
        await FillAsync();
        Allow(Everybody, Reading);
        Permissions.Hold(async () =>
        {
            var store = await file.OpenAsync();
            var e = await Assert.ThrowsAsync<StoreUnavailableException>(async () => await store.Aggregates.SaveAsync(Sample.Sources, Sample.New("b")));
            Assert.Equal(StoreUnavailableReason.ReadOnly, e.Reason);
            Assert.NotNull(await store.Aggregates.LoadAsync(Sample.Sources, "a"));
            await file.CloseAllAsync();
        });

        Allow(Everybody, Everybody);
        await (await file.OpenAsync()).Aggregates.SaveAsync(Sample.Sources, Sample.New("b"));
    }

    [UnixFact]
    public async Task Open_DirectoryThatMayOnlyBeRead_IsUnavailableAndTheNextTryWorks()
    {
        await FillAsync();
        Allow(Reading, Everybody); // The write-ahead log stands beside the file, and cannot be made there.
        Permissions.Hold(async () => await Assert.ThrowsAsync<StoreUnavailableException>(async () => await file.OpenAsync()));

        Allow(Everybody, Everybody);
        Assert.NotNull(await (await file.OpenAsync()).Aggregates.LoadAsync(Sample.Sources, "a"));
    }

    [UnixFact]
    public async Task Open_FileThatMayNotBeRead_IsUnreachable()
    {
        await FillAsync();
        Allow(Everybody, UnixFileMode.None);
        Permissions.Hold(async () =>
        {
            var e = await Assert.ThrowsAsync<StoreUnavailableException>(async () => await file.OpenAsync());
            Assert.Equal(StoreUnavailableReason.Unreachable, e.Reason);
        });
    }

    private async Task FillAsync()
    {
        await (await file.OpenAsync()).Aggregates.SaveAsync(Sample.Sources, Sample.New("a"));
        await file.CloseAllAsync();
    }

    private void Allow(UnixFileMode directory, UnixFileMode stored)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        File.SetUnixFileMode(Path.GetDirectoryName(file.Path)!, directory);
        if (File.Exists(file.Path))
        {
            File.SetUnixFileMode(file.Path, stored);
        }
    }
}
