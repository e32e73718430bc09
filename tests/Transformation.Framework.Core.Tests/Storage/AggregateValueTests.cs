using System.Text;
using FsCheck.Xunit;
using NodaTime;
using Transformation.Framework.Core.Json;
using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Core.Tests.Storage;

public sealed class AggregateValueTests
{
    private static readonly AggregateType<Provenance> Sources =
        new("source", new JsonDocumentFormat<Provenance>("source", 1, ProvenanceShape.Instance), static source => source.Source ?? "");

    [Theory]
    [InlineData("", "key", "type")]
    [InlineData("two words", "key", "type")]
    [InlineData("type", "", "key")]
    [InlineData("type", " key", "key")]
    [InlineData("type", "two\nlines", "key")]
    [InlineData("type", "two\tcolumns", "key")]
    public void Id_TextOutsideItsRule_IsRefused(string type, string key, string parameter) =>
        Assert.Equal(parameter, Assert.ThrowsAny<ArgumentException>(() => new AggregateId(type, key)).ParamName);

    [Fact]
    public void Id_KeyThatIsHalfACharacter_IsRefused() =>
        Assert.Throws<ArgumentException>(() => new AggregateId("type", "half \uD83D"));

    [Fact]
    public void Id_KeyAtTheLimit_IsAcceptedAndOneMoreIsNot()
    {
        Assert.Equal(AggregateId.MaxKeyLength, new AggregateId("type", new string('x', AggregateId.MaxKeyLength)).Key.Length);
        Assert.Throws<ArgumentException>(() => new AggregateId("type", new string('x', AggregateId.MaxKeyLength + 1)));
    }

    [Fact]
    public void Batch_SameAggregateTwice_IsRefused()
    {
        var change = AggregateChange.Save(Sources, Versioned.New(Provenance.Published("a")));
        Assert.Throws<ArgumentException>(() => AggregateBatch.Of(change, change));
    }

    [Fact]
    public void Delete_NeverStored_IsRefused() =>
        Assert.Throws<ArgumentException>(() => AggregateChange.Delete(Sources, Versioned.New(Provenance.Published("a"))));

    [Fact]
    public async Task Save_KeyOutsideItsRule_IsRefused()
    {
        var store = new InMemoryAggregateStore();
        await Assert.ThrowsAnyAsync<ArgumentException>(async () => await store.SaveAsync(Sources, Versioned.New(Provenance.Synthetic())));
    }

    [Fact]
    public async Task Load_NotADocumentOfItsKind_IsCorruptWithEveryProblem()
    {
        var store = new OneAggregateStore("""{"$schema": "urn:transformation-framework:source:1", "schemaVersion": 1, "sauce": 1, "source": 2}""");

        var e = await Assert.ThrowsAsync<StoreCorruptException>(async () => await store.LoadAsync(Sources, "a"));
        var problems = Assert.IsType<InvalidDocumentException>(e.InnerException).Problems;
        Assert.Equal(["$.sauce", "$.source"], problems.Select(problem => problem.Path).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Load_UnderAnotherKey_IsCorrupt()
    {
        var store = new OneAggregateStore(Sources.Format.ToText(Provenance.Published("b")));
        await Assert.ThrowsAsync<StoreCorruptException>(async () => await store.LoadAsync(Sources, "a"));
    }

    [Fact]
    public void Stream_PrefixThatIsHalfACharacter_IsRefused() =>
        Assert.ThrowsAny<ArgumentException>(() => new InMemoryAggregateStore().StreamAsync(Sources, "\uD83D"));

    [Property]
    public bool CodePointOrder_IsTheOrderOfUtf8(FsCheck.NonNull<string> one, FsCheck.NonNull<string> other)
    {
        var (x, y) = (WellFormed(one.Get), WellFormed(other.Get));
        return Same(x, y) && Same(x + "\uE000", x + "😀") && Same(y + "😀z", y + "\uFFFD");

        static bool Same(string x, string y) =>
            Math.Sign(CodePointComparer.Instance.Compare(x, y)) == Math.Sign(Encoding.UTF8.GetBytes(x).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(y)));

        static string WellFormed(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
    }

    private sealed class OneAggregateStore(string content) : IAggregateStore
    {
        public ValueTask<StoredAggregate?> ReadAsync(AggregateId id, CancellationToken cancellationToken = default) =>
            new(new StoredAggregate(id, 1, Encoding.UTF8.GetBytes(content)));

        public IAsyncEnumerable<StoredAggregate> ReadAllAsync(string type, string keyPrefix = "", CancellationToken cancellationToken = default) =>
            throw new NotSupportedException();

        public ValueTask<System.Collections.Immutable.ImmutableArray<long>> CommitAsync(AggregateBatch batch, CancellationToken cancellationToken = default) =>
            throw new NotSupportedException();

        public ValueTask<System.Collections.Immutable.ImmutableArray<string>> ListTypesAsync(CancellationToken cancellationToken = default) =>
            throw new NotSupportedException();
    }
}
