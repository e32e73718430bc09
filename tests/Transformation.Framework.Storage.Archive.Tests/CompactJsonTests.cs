using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Transformation.Framework.Storage.Archive.Tests;

public sealed class CompactJsonTests
{
    [Theory]
    [InlineData("{\n  \"a\": 1\n}\n", "{\"a\":1}")]
    [InlineData("{\n  \"a\": [\n    1.50,\n    {},\n    [],\n    true,\n    null\n  ],\n  \"b\": \"\\u00e9 \\\" / \\/\"\n}\n", "{\"a\":[1.50,{},[],true,null],\"b\":\"\\u00e9 \\\" / \\/\"}")]
    [InlineData("[]\n", "[]")]
    [InlineData("7\n", "7")]
    public void TryOf_Canonical_IsOneLineAndBack(string content, string compact)
    {
        Assert.Equal(compact, Encoding.UTF8.GetString(CompactJson.TryOf(Encoding.UTF8.GetBytes(content))!));
        Assert.Equal(content, Encoding.UTF8.GetString(CompactJson.Expand(Encoding.UTF8.GetBytes(compact))));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("{ }\n")]
    [InlineData("{\"a\":1}\n")]
    [InlineData("{\r\n  \"a\": 1\r\n}\r\n")]
    [InlineData("{\n  \"a\": 1\n}\n\n")]
    [InlineData("{} {}\n")]
    [InlineData("text")]
    public void TryOf_AnythingElse_IsNotCanonical(string content) => Assert.Null(CompactJson.TryOf(Encoding.UTF8.GetBytes(content)));

    [Fact]
    public void TryOf_NoUtf8_IsNotCanonical() => Assert.Null(CompactJson.TryOf([(byte)'"', 0xC3, 0x28, (byte)'"', (byte)'\n']));

    [Fact]
    public void TryOf_AsDeepAsADocument_IsKept_AndDeeperIsNot()
    {
        Assert.NotNull(CompactJson.TryOf(Nested(64)));
        Assert.Null(CompactJson.TryOf(Nested(65)));
        Assert.Throws<FormatException>(static () => CompactJson.Expand(Encoding.UTF8.GetBytes(new string('[', 65) + new string(']', 65))));
    }

    [Property(MaxTest = 300)]
    public Property Expand_IsHowCanonicalDocumentsAreWritten() => Prop.ForAll(Values(4).ToArbitrary(), static compact =>
    {
        using var document = JsonDocument.Parse(compact);
        var canonical = new MemoryStream();
        using (var writer = new Utf8JsonWriter(canonical, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            document.WriteTo(writer);
        }

        canonical.WriteByte((byte)'\n');
        Assert.Equal(Encoding.UTF8.GetString(canonical.ToArray()), Encoding.UTF8.GetString(CompactJson.Expand(Encoding.UTF8.GetBytes(compact))));
        Assert.Equal(compact, Encoding.UTF8.GetString(CompactJson.TryOf(canonical.ToArray())!));
    });

    private static byte[] Nested(int depth)
    {
        var text = new StringBuilder();
        for (var i = 0; i < depth - 1; i++)
        {
            text.Append(new string(' ', i * 2)).Append("[\n");
        }

        text.Append(new string(' ', (depth - 1) * 2)).Append("[]\n");
        for (var i = depth - 2; i >= 0; i--)
        {
            text.Append(new string(' ', i * 2)).Append("]\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static Gen<string> Values(int depth)
    {
        var plain = Gen.Elements("1", "-0.5", "1e9", "\"\"", "\"a\"", "\"é \\uD83D\\uDE00\"", "\"a\\nb\"", "true", "false", "null", "{}", "[]");
        return depth == 0 ? plain : Gen.OneOf(
            plain,
            Values(depth - 1).ListOf().Select(static items => $"[{string.Join(',', items)}]"),
            Values(depth - 1).ListOf().Select(static items => $"{{{string.Join(',', items.Select(static (item, i) => FormattableString.Invariant($"\"p{i}\":{item}")))}}}"));
    }
}
