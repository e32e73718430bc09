using Transformation.Framework.Core.Storage;
using Transformation.Framework.Storage.Testing;

namespace Transformation.Framework.Storage.Postgres.Tests;

public sealed class TextIndexTests : DurableTextIndexContract, IAsyncLifetime
{
    private readonly StoreSchema schema = new();

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => schema.DropAsync();

    protected override async ValueTask<ITextIndex> OpenAsync() => (await schema.OpenAsync()).Texts;

    protected override ValueTask CloseAllAsync() => schema.CloseAllAsync();
}
