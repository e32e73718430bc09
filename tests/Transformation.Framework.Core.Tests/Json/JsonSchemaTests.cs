using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Core.Tests;

public sealed class JsonSchemaTests
{
    private static readonly string Schema = SampleShape.Format.Schema();

    [Fact]
    public void Schema_OfAFormat_IsWellFormed() => JsonSchemaCheck.AssertWellFormed(Schema);

    [Fact]
    public void Schema_AskedForTwice_IsTheSameText_InAnyCulture()
    {
        Assert.Equal(Schema, SampleShape.Format.Schema());
        Assert.Equal(Schema, HostileCulture.In(SampleShape.Format.Schema));
        Assert.EndsWith("}\n", Schema, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', Schema);
    }

    [Property]
    public Property Schema_WhateverWeWrite_IsAccepted() => Prop.ForAll(
        Samples.Any(), static sample => JsonSchemaCheck.AssertAccepts(Schema, SampleShape.Format.ToText(sample)));

    [Theory]
    [InlineData("title", "\"\"", "minLength")]
    [InlineData("title", "1", "type")]
    [InlineData("count", "11", "maximum")]
    [InlineData("count", "1.5", "type")]
    [InlineData("share", "-1", "minimum")]
    [InlineData("due", "\"soon\"", "format")]
    [InlineData("month", "\"2026\"", "pattern")]
    [InlineData("lead", "\"RVJ\"", "pattern")]
    [InlineData("kind", "\"Innovation\"", "enum")]
    [InlineData("figure", "{\"type\": \"triangle\"}", "oneOf")]
    [InlineData("figure", "{\"radius\": 1}", "oneOf")]
    [InlineData("tree", "{\"name\": \"x\", \"children\": [{}]}", "required")]
    [InlineData("extra", "1", "additionalProperties")]
    [InlineData("schemaVersion", "3", "const")]
    public void Schema_WhatTheReaderRefuses_IsRefusedToo(string property, string value, string keyword)
    {
        var document = JsonNode.Parse(SampleShape.Format.ToText(Samples.Full))!.AsObject();
        document[property] = JsonNode.Parse(value);
        var text = document.ToJsonString();

        Assert.False(SampleShape.Format.Load(text).IsValid);
        Assert.Contains(JsonSchemaCheck.Faults(Schema, text), f => f.Contains(keyword, StringComparison.Ordinal));
    }

    [Fact]
    public void Schema_AShapeThatContainsItself_IsDefinedOnce()
    {
        var tree = JsonNode.Parse(Schema)!["$defs"]!["Tree"]!;

        Assert.Equal("#/$defs/Tree", tree["properties"]!["children"]!["items"]!["$ref"]!.GetValue<string>());
    }

    [Fact]
    public void Reference_AnotherShapeOfTheSameName_Throws()
    {
        var schemas = new JsonSchemas();
        schemas.Reference("Thing", static _ => new JsonObject { ["type"] = "string" });
        schemas.Reference("Thing", static _ => new JsonObject { ["type"] = "string" }); // as good as the same

        Assert.Throws<InvalidOperationException>(() => schemas.Reference("Thing", static _ => new JsonObject { ["type"] = "number" }));
    }

    [Theory]
    [InlineData("\"type\": \"object\",", "\"type\": \"objekt\",")]
    [InlineData("\"additionalProperties\": false", "\"additionalProperty\": false")]
    [InlineData("#/$defs/Tree\"", "#/$defs/Three\"")]
    [InlineData("2020-12", "2019-09")]
    [InlineData("\"required\": [\n", "\"required\": [\n\"nothing\",")]
    public void AssertWellFormed_AFaultInTheSchema_IsFound(string was, string becomes)
    {
        Assert.Contains(was, Schema, StringComparison.Ordinal);

        Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => JsonSchemaCheck.AssertWellFormed(Schema.Replace(was, becomes, StringComparison.Ordinal)));
    }
}
