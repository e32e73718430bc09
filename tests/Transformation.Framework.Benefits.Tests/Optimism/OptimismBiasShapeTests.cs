using System.Text.Json.Nodes;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Benefits.Tests;

public class OptimismBiasShapeTests
{
    private static readonly JsonDocumentFormat<OptimismBias> Format = new("optimism-bias-test", 1, new OptimismBiasShape());

    [Fact]
    public void Load_Whole_GivesTheSameValueAndTheSameBytes()
    {
        var bias = new OptimismBias(
            Uplift.Of(139.5m),
            new OptimismMitigation("Late change of brief", Percentage.Of(22), Percentage.Of(40)),
            new OptimismMitigation("Design complexity", Percentage.Of(5), Percentage.Hundred));
        var text = Format.ToText(bias);

        Assert.Equal(bias, Format.Load(text).OrThrow());
        Assert.Equal(text, Format.ToText(Format.Load(text).OrThrow()));
        Assert.Equal("[\"Design complexity\",\"Late change of brief\"]",
            new JsonArray([.. JsonNode.Parse(text)!["mitigations"]!.AsArray().Select(static m => m!["risk"]!.DeepClone())]).ToJsonString());
    }

    [Fact]
    public void Load_OutOfRange_NamesThePlace()
    {
        var written = Format.ToText(new OptimismBias(Uplift.Of(39), new OptimismMitigation("a", Percentage.Of(60), default)));

        Assert.Equal(["$.upper invalid-value"], Sketch.Described(Format.Load(written.Replace("39", "-39", StringComparison.Ordinal)).Problems));
        Assert.Equal(["$.mitigations[0].contribution invalid-value"], Sketch.Described(Format.Load(written.Replace("60", "101", StringComparison.Ordinal)).Problems));
    }

    [Fact]
    public void Load_RiskTwice_IsAProblemOfTheMitigations()
    {
        const string Risk = """{ "risk": "a", "contribution": 1, "mitigated": 1 }""";
        var node = JsonNode.Parse(Format.ToText(new OptimismBias(Uplift.Of(39))))!;
        node["mitigations"] = new JsonArray(JsonNode.Parse(Risk), JsonNode.Parse(Risk));

        Assert.Equal(["$.mitigations invalid-value"], Sketch.Described(Format.Load(node.ToJsonString()).Problems));
    }
}
