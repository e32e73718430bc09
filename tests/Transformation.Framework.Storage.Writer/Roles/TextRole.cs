using System.Collections.Immutable;
using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Storage.Writer;

/// <summary>Makes ten documents, which all have the same word, all there is of a kind.</summary>
public sealed class TextRole(OpenedStore store, Random random, Action<string> say) : Role(store, random, say)
{
    public const string Kind = "shared-note";
    public const int Documents = 10;

    protected override async Task DoAsync()
    {
        var word = TextStep.WordOf(Random.Next(1_000_000));
        ImmutableArray<TextDocument> documents = [.. Enumerable.Range(0, Documents).Select(i => new TextDocument(new(Kind, FormattableString.Invariant($"n{i}")), "About it", word))];
        await Store.Record.Texts.ReplaceAsync(Kind, documents);
    }
}
