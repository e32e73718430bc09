namespace Transformation.Framework.Core.Tests;

public sealed class ProvenanceTests
{
    [Fact]
    public void Published_NamesItsSource()
    {
        var provenance = Provenance.Published("BNSSG system operational plan 2021/22, annex 7");

        Assert.Equal(("BNSSG system operational plan 2021/22, annex 7", false), (provenance.Source, provenance.IsSynthetic));
        Assert.Equal(provenance, Provenance.Published("BNSSG system operational plan 2021/22, annex 7"));
    }

    [Fact]
    public void Synthetic_MayOrMayNotSayHow()
    {
        Assert.Equal((null, true), (Provenance.Synthetic().Source, Provenance.Synthetic().IsSynthetic));
        Assert.Equal("Drawn from seed 7.", Provenance.Synthetic("Drawn from seed 7.").Source);
        Assert.NotEqual(Provenance.Synthetic("A paper."), Provenance.Published("A paper."));
    }

    [Fact]
    public void Factories_TextThatBreaksTheRule_Throw()
    {
        Assert.Throws<ArgumentNullException>("source", () => Provenance.Published(null!));
        Assert.Throws<ArgumentException>("source", () => Provenance.Published(" "));
        Assert.Throws<ArgumentException>("how", () => Provenance.Synthetic(""));
    }

    [Theory]
    [InlineData("""{"source":"A paper."}""", "A paper.", false)]
    [InlineData("""{"source":"Drawn.","synthetic":true}""", "Drawn.", true)]
    [InlineData("""{"synthetic":true}""", null, true)]
    public void Json_EachForm_ReadsAndWrites(string json, string? source, bool synthetic)
    {
        var provenance = JsonShapesTests.Read(CoreShapes.Provenance, json);

        Assert.Equal((source, synthetic), (provenance.Source, provenance.IsSynthetic));
        Assert.Equal(json, JsonShapesTests.Write(CoreShapes.Provenance, provenance));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"synthetic":false}""")]
    public void Json_NeitherSourceNorSynthetic_IsAProblem(string json) =>
        JsonShapesTests.Refused(CoreShapes.Provenance, json, "Name the source, or say that the record is synthetic.");
}
