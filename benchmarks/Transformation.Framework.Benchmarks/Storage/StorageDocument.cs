using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;
using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Benchmarks.Storage;

/// <summary>A document of about two thousand characters, in two forms that are saved by turns.</summary>
internal static class StorageDocument
{
    private const string Name = "source";

    private static readonly AggregateType<Provenance> Sources = new(Name, new JsonDocumentFormat<Provenance>(Name, 1, ProvenanceShape.Instance), static _ => "one");

    private static readonly Provenance[] Forms = [Provenance.Published(new string('a', 1_900)), Provenance.Published(new string('b', 1_900))];

    /// <summary>The bytes to save, one after the other.</summary>
    public static byte[][] Contents(int count) => [.. Enumerable.Range(0, count).Select(static n => AggregateChange.Save(Sources, Versioned.New(Forms[n % 2])).Content!.Value.ToArray())];

    /// <summary>Saves through a store, each on top of the version before.</summary>
    public static async ValueTask<long> SaveAsync(IAggregateStore store, int count)
    {
        var version = (await store.ReadAsync(new(Name, "one")))?.Version ?? Versioned.NotStored;
        for (var n = 0; n < count; n++)
        {
            var change = AggregateChange.Save(Sources, new Versioned<Provenance>(Forms[n % 2], version));
            version = (await store.CommitAsync(AggregateBatch.Of(change)))[0];
        }

        return count;
    }
}
