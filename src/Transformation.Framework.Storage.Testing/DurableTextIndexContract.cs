using Transformation.Framework.Core.Storage;
using Xunit;

namespace Transformation.Framework.Storage.Testing;

/// <summary>What an <see cref="ITextIndex"/> that outlives its process promises, as tests: all of <see cref="TextIndexContract"/>, and that closing and opening loses nothing.</summary>
public abstract class DurableTextIndexContract : TextIndexContract
{
    /// <summary>Closes every index that was opened in this test, as the end of a process does. A further opening finds the same data.</summary>
    protected abstract ValueTask CloseAllAsync();

    /// <summary>What was put is found after closing and opening again, and can be replaced and removed.</summary>
    [Fact]
    public async Task Reopened_FindsWhatWasPut()
    {
        var index = await OpenAsync();
        await index.PutAsync([Doc("a", "Falls 😀"), Doc("b", "Falls"), Doc("c", "Falls")]);
        await index.RemoveAsync([new("note", "b")]);
        await CloseAllAsync();

        index = await OpenAsync();
        Assert.Equal(["a", "c"], await Found(index));
        await index.PutAsync([Doc("a", "Stroke")]);
        await index.RemoveAsync([new("note", "c")]);
        Assert.Empty(await Found(index));
        await CloseAllAsync();
        Assert.Empty(await Found(await OpenAsync()));
    }

    private static TextDocument Doc(string key, string title) => new(new("note", key), title);

    private static async Task<IEnumerable<string>> Found(ITextIndex index) =>
        (await index.SearchAsync(TextQuery.Of("falls"))).Select(static hit => hit.Id.Key).Order(StringComparer.Ordinal);
}
