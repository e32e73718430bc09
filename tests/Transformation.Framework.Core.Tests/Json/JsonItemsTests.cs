using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Core.Tests;

/// <summary>What a document can still say of an item that could not be read.</summary>
public sealed class JsonItemsTests
{
    [Fact]
    public void Items_OneBadAmongGood_IsMarkedAndTheOthersAreReadable()
    {
        var items = Read("""[{"code": "a", "size": 1}, {"code": "b", "size": "big"}, 7, {"size": 3}]""");

        Assert.Equal(4, items.Count);
        Assert.Equal<Crate>([new Crate("a", 1)], items.Readable());
        Assert.Equal(["$.crates[0]", "$.crates[1]", "$.crates[2]", "$.crates[3]"], items.Select(static i => i.Path));
        Assert.Equal(["a", "b", null, null], items.Select(static i => i.Id)); // the shape says that the code identifies a crate
    }

    [Theory]
    [InlineData("""{"code": "a", "size": "big"}""", true)]
    [InlineData("""{"code": "a", "code": "c", "size": 1, "\ud800": 1}""", true)]
    [InlineData("""{"code": "", "size": 1}""", false)]
    [InlineData("""{"code": 1, "size": 1}""", false)]
    [InlineData("""{"size": 1, "\ud800ode": 1}""", false)]
    [InlineData("""{}""", false)]
    [InlineData("7", false)]
    [InlineData("null", false)]
    public void TryPeek_APropertyOfABadItem_IsReadIfItCanBe_AndReportsNothing(string item, bool there)
    {
        CratesShape.Peeked = [];
        var result = CratesShape.Format.Load($$"""{"$schema": "crates.schema.json", "schemaVersion": 1, "crates": [{{item}}]}""");

        Assert.Equal(there, Assert.Single(CratesShape.Peeked));
        Assert.False(result.IsValid);
        Assert.Equal(result.Problems.Distinct().Count(), result.Problems.Length);
    }

    [Fact]
    public void TryPeek_AnItemThatWasNotReadFromADocument_IsFalse() =>
        Assert.False(new JsonItem<Crate>("$.crates[0]", new Crate("a", 1), "a").TryPeek("code", CoreShapes.Identifier, out _));

    [Theory]
    [InlineData("""{"code": "a", "size": "big"}""", true)]
    [InlineData("""{"code": 1, "size": 1}""", true)]
    [InlineData("""{"size": "big"}""", false)]
    [InlineData("7", false)]
    public void Has_APropertyOfABadItem_TellsLeftOutFromUnreadable(string item, bool there)
    {
        CratesShape.Had = [];
        CratesShape.Format.Load($$"""{"$schema": "crates.schema.json", "schemaVersion": 1, "crates": [{{item}}]}""");

        Assert.Equal(there, Assert.Single(CratesShape.Had));
    }

    private static JsonItems<Crate> Read(string crates)
    {
        CratesShape.Format.Load($$"""{"$schema": "crates.schema.json", "schemaVersion": 1, "crates": {{crates}}}""");
        return CratesShape.Last!;
    }

    private sealed record Crate(string Code, long Size);

    private sealed record Crates(JsonItems<Crate> All);

    private sealed class CrateShape : JsonObjectShape<Crate>
    {
        private readonly JsonField<string> code;
        private readonly JsonField<long> size;

        internal CrateShape()
            : base("Crate", "A crate.")
        {
            code = Required("code", CoreShapes.Identifier, c => c.Code, "Its code.");
            size = Required("size", JsonShapes.IntegerBetween(0, 9), c => c.Size, "Its size.");
        }

        protected override Crate Build(JsonFieldValues values) => new(values.Get(code), values.Get(size));
    }

    /// <summary>Remembers what it saw while checking, for the tests of this class, which run one after another.</summary>
    private sealed class CratesShape : JsonObjectShape<Crates>
    {
        private readonly JsonField<JsonItems<Crate>> crates;

        private CratesShape()
            : base("Crates", "Crates.") => crates = Items("crates", new CrateShape(), c => c.All.Readable(), "The crates.", "code");

        internal static JsonDocumentFormat<Crates> Format { get; } = new("crates", 1, new CratesShape());

        internal static JsonItems<Crate>? Last { get; private set; }

        internal static List<bool> Peeked { get; set; } = [];

        internal static List<bool> Had { get; set; } = [];

        protected override void Check(JsonFieldValues values, ProblemCollector problems)
        {
            Assert.True(values.TryGet(crates, out var items));
            Last = items;
            Peeked.AddRange(Last.Select(static c => c.TryPeek("code", CoreShapes.Identifier, out _)));
            Had.AddRange(Last.Select(static c => c.Has("code")));
        }

        protected override Crates Build(JsonFieldValues values) => new(values.Get(crates));
    }
}
