using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Core.Tests;

public sealed class JsonPathTests
{
    [Fact]
    public void ToString_OrdinaryNames_AreJoinedByDots() =>
        Assert.Equal("$.initiatives[3].to", JsonPath.Root.Property("initiatives").Item(3).Property("to").ToString());

    [Theory]
    [InlineData("england-and-wales", "$.england-and-wales")]
    [InlineData("$schema", "$.$schema")]
    [InlineData("a_1", "$.a_1")]
    [InlineData("", "$['']")]
    [InlineData("a.b", "$['a.b']")]
    [InlineData("a b", "$['a b']")]
    [InlineData("é", "$['é']")]
    [InlineData("it's", "$['it\\'s']")]
    [InlineData("a\\", "$['a\\\\']")]
    [InlineData("a\nb", "$['a\uFFFDb']")]
    public void ToString_UnusualNames_AreInBrackets(string name, string expected) => Assert.Equal(expected, JsonPath.Root.Property(name).ToString());

    [Fact]
    public void ToString_LongNames_AreShortened() =>
        Assert.Equal($"$['{new string('x', 57)}...'][0]", JsonPath.Root.Property(new string('x', 1000)).Item(0).ToString());
}
