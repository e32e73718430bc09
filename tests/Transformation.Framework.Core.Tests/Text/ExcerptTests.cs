namespace Transformation.Framework.Core.Tests;

public sealed class ExcerptTests
{
    public static TheoryData<string, string> Short => new()
    {
        { "", "" },
        { "short", "short" },
        { "two\nlines\0", "two\uFFFDlines\uFFFD" },
        { "half \ud83d.", "half \uFFFD." },
        { "\udc00\ud83d\ude00", "\uFFFD\ud83d\ude00" },
    };

    [Theory]
    [MemberData(nameof(Short), DisableDiscoveryEnumeration = true)] // discovery would replace the halves of surrogate pairs
    public void Of_ShortText_IsMadeSafeToShow(string text, string expected) => Assert.Equal(expected, Excerpt.Of(text));

    [Fact]
    public void Of_SixtyCharacters_IsWhole() => Assert.Equal(new string('x', 60), Excerpt.Of(new string('x', 60)));

    [Fact]
    public void Of_LongerText_IsCutToSixty() => Assert.Equal(new string('x', 57) + "...", Excerpt.Of(new string('x', 61)));

    [Fact]
    public void Of_CutInsideAPair_LeavesThePairOut() =>
        Assert.Equal(new string('x', 56) + "...", Excerpt.Of(new string('x', 56) + "😀😀😀😀"));
}
