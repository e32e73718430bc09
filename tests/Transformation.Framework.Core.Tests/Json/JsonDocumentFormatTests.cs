using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Core.Tests;

public sealed class JsonDocumentFormatTests
{
    private static readonly JsonDocumentFormat<Sample> Format = SampleShape.Format;

    [Fact]
    public void ToText_EverythingFilledIn_IsTheCanonicalText() => Assert.Equal(Samples.FullText, Format.ToText(Samples.Full));

    [Fact]
    public void ToText_TheLeast_LeavesOutWhatIsNotThere() => Assert.Equal(
        "{\n  \"$schema\": \"urn:transformation-framework:sample:2\",\n  \"schemaVersion\": 2,\n  \"title\": \"Least\",\n  \"count\": 0\n}\n",
        Format.ToText(Samples.Least));

    [Fact]
    public void ToUtf8_IsTheTextWithoutAByteOrderMark() => Assert.Equal(Encoding.UTF8.GetBytes(Samples.FullText), Format.ToUtf8(Samples.Full));

    [Property]
    public Property Load_WhatWasWritten_GivesTheSameBytesAgain() => Prop.ForAll(Samples.Any(), sample =>
    {
        var written = Format.ToText(sample);
        var read = Format.Load(written).OrThrow();

        Assert.Equal(written, Format.ToText(read));
        Assert.Equal(sample with { Tags = read.Tags, Parts = read.Parts, Tree = read.Tree }, read);
        Assert.True(sample.Tags.SequenceEqual(read.Tags) && sample.Parts.SequenceEqual(read.Parts));
        Assert.Equal(Show(sample.Tree), Show(read.Tree));
    });

    [Property]
    public Property ToText_InAHostileCulture_IsTheSame() => Prop.ForAll(Samples.Any(), sample =>
    {
        var written = Format.ToText(sample);

        return HostileCulture.In(() => Format.ToText(sample)) == written && HostileCulture.In(() => Format.ToText(Format.Load(written).OrThrow())) == written;
    });

    [Fact]
    public void Load_TheSameValueSpeltOtherwise_WritesTheSameBytes()
    {
        const string Otherwise = """
            {"parts":[{"id":"\u0061"},{"after":"a","id":"b"}],"tags":["one","two"],
             "tree":{"children":[{"children":[],"name":"left"},{"name":"right","children":[{"name":"leaf"}]}],"name":"root"},
             "figure":{"radius":25e-1,"type":"circle"}, "amount":-1.23450000E+3,"count":3,"schemaVersion":2,
             "provenance":{"synthetic":true,"source":"Made up for tests."},"budget":{"prices":"real 2024/25","pounds":1000.000},
             "kind":"continuous-improvement","lead":"ods:rvj","at":"2026-04-01T09:30:00.000000001Z","month":"2026-04","due":"2024-02-29",
             "urgent":true,"share":12.500,"title":"A \u0022full\" sample: <\u00e9> & 😀","$schema":"../../docs/schemas/sample.schema.json"}
            """;

        Assert.Equal(Samples.FullText, Format.ToText(Format.Load(Otherwise).OrThrow()));
    }

    [Fact]
    public void ToText_ANumberWithTrailingZeros_LeavesThemOut()
    {
        var plain = Format.ToText(Samples.Least with { Amount = 1.5m });

        Assert.Equal(plain, Format.ToText(Samples.Least with { Amount = 1.5000m }));
        Assert.Contains("\"amount\": 1.5\n", plain, StringComparison.Ordinal);
        Assert.Equal(Format.ToText(Samples.Least), Format.ToText(Samples.Least with { Amount = -0.000m }));
    }

    [Theory]
    [InlineData("urn:transformation-framework:sample:2")]
    [InlineData("sample.schema.json")]
    [InlineData("../schemas/sample.schema.json")]
    [InlineData("https://example.org/sample.schema.json")]
    public void Load_SchemaByIdentifierOrPath_IsAccepted(string schema) =>
        Assert.True(Format.Load($$"""{"$schema": "{{schema}}", "schemaVersion": 2, "title": "x", "count": 1}""").IsValid);

    [Theory]
    [InlineData("\"urn:transformation-framework:sample:1\"")]
    [InlineData("\"urn:transformation-framework:other:2\"")]
    [InlineData("\"other-sample.schema.json\"")]
    [InlineData("\"sample.schema.json/\"")]
    [InlineData("\"\"")]
    [InlineData("\"\\ud800\"")]
    [InlineData("2")]
    [InlineData("null")]
    public void Load_AnotherSchema_IsTheOnlyProblem(string schema) => Problems(
        $$"""{"$schema": {{schema}}, "schemaVersion": 2, "unknown": 1}""", "$.$schema unsupported-version");

    [Theory]
    [InlineData("1")]
    [InlineData("3")]
    [InlineData("\"2\"")]
    [InlineData("2.5")]
    [InlineData("99999999999999999999")]
    [InlineData("null")]
    public void Load_AnotherVersion_IsTheOnlyProblem(string version) => Problems(
        $$"""{"$schema": "sample.schema.json", "schemaVersion": {{version}}, "unknown": 1}""", "$.schemaVersion unsupported-version");

    [Fact]
    public void Load_WithoutItsOpening_IsStillCheckedToTheEnd() => Problems(
        """{"title": "", "unknown": 1}""",
        "$.$schema missing", "$.schemaVersion missing", "$.title invalid-value", "$.unknown unknown-property", "$.count missing");

    [Theory]
    [InlineData("", 1, 1)]
    [InlineData("{\n  \"title\": x\n}", 2, 12)]
    [InlineData("{\"title\": \"x\",}", 1, 15)]
    [InlineData("{} // comment", 1, 4)]
    [InlineData("{}{}", 1, 3)]
    [InlineData("{\"title\": 01}", 1, 12)]
    [InlineData("{\"title\": \"\u0001\"}", 1, 12)]
    [InlineData("[1, 2", 1, 6)]
    public void Load_NotJson_SaysWhere(string json, int line, int place)
    {
        var problem = Assert.Single(Format.Load(json).Problems);

        Assert.Equal(("$", ProblemCodes.Malformed), (problem.Path, problem.Code));
        Assert.Contains(FormattableString.Invariant($"line {line}, byte {place}."), problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("1")]
    [InlineData("\"text\"")]
    [InlineData("true")]
    public void Load_NotAnObject_IsAProblem(string json) => Problems(json, "$ wrong-type");

    [Fact]
    public void Load_ByteOrderMark_IsPassedOver_Once()
    {
        Assert.True(Format.Load("\uFEFF" + Samples.FullText).IsValid);
        Problems("\uFEFF\uFEFF" + Samples.FullText, "$ malformed");
    }

    [Fact]
    public void Load_OtherEncodings_AreMalformed()
    {
        Assert.Equal(ProblemCodes.Malformed, Assert.Single(Format.Load(Encoding.Unicode.GetBytes(Samples.FullText)).Problems).Code);
        Assert.Equal(ProblemCodes.Malformed, Assert.Single(Format.Load(Encoding.BigEndianUnicode.GetBytes(Samples.FullText)).Problems).Code);
    }

    [Fact]
    public void Load_BytesThatAreNotUtf8_AreAProblemWhereTheyStand()
    {
        var bytes = Encoding.Latin1.GetBytes("""{"$schema": "sample.schema.json", "schemaVersion": 2, "title": "Tŷ é", "count": 1, "tags": ["é"], "é": 1}""");

        Assert.Equal(
            ["$.title invalid-value", "$.tags[0] invalid-value", "$['\uFFFD'] unknown-property"],
            Format.Load(bytes).Problems.Select(static p => $"{p.Path} {p.Code}"));
    }

    [Fact]
    public void Load_TextWithHalfASurrogatePair_IsAProblem_NotAReplacementCharacter()
    {
        var problem = Assert.Single(Format.Load(Samples.FullText.Replace("root", "ro\ud800ot", StringComparison.Ordinal)).Problems);

        Assert.Equal(("$", ProblemCodes.Malformed), (problem.Path, problem.Code));
        Assert.Contains("surrogate", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>("json", () => Format.Load((string)null!));
        Assert.Throws<ArgumentNullException>("value", () => Format.ToUtf8(null!));
    }

    [Fact]
    public async Task LoadAsync_AStream_IsReadToItsEndAndLeftOpen()
    {
        using var stream = new MemoryStream(Format.ToUtf8(Samples.Full));

        var read = await Format.LoadAsync(stream);

        Assert.Equal(Samples.FullText, Format.ToText(read.OrThrow()));
        Assert.True(stream.CanRead);
        Assert.Equal(stream.Length, stream.Position);
        Assert.False((await Format.LoadAsync(stream)).IsValid); // nothing is left
    }

    [Fact]
    public async Task LoadAsync_Cancelled_Stops()
    {
        using var stream = new MemoryStream(Format.ToUtf8(Samples.Full));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await Format.LoadAsync(stream, new CancellationToken(canceled: true)));
    }

    [Fact]
    public void SchemaId_NamesFormatAndVersion() =>
        Assert.Equal(("sample", 2, "urn:transformation-framework:sample:2"), (Format.Name, Format.Version, Format.SchemaId));

    private static string Show(Tree? tree) => tree is null ? "" : $"{tree.Name}({string.Join(',', tree.Children.Select(Show))})";

    private static void Problems(string json, params string[] expected) =>
        Assert.Equal(expected, Format.Load(json).Problems.Select(static p => $"{p.Path} {p.Code}"));
}
