using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Transformation.Framework.Core.Tests;

public sealed class DomainTextTests
{
    public static TheoryData<string> Good =>
    [
        "a", "One Care", "Ty Gobaith – Tŷ", "two\nlines", "a\tb", "😀", "e\u0301", "a\u2028b", "a\uFEFFb", new string('x', DomainText.MaxLength),
    ];

    public static TheoryData<string, string> Bad => new()
    {
        { "", "empty" },
        { " ", "empty" },
        { "\u00A0\u2003", "empty" },
        { " a", "white space" },
        { "a\n", "white space" },
        { "a\u00A0", "white space" },
        { "a\0b", "U+0000" },
        { "a\rb", "U+000D" },
        { "a\u001Bb", "U+001B" },
        { "a\u007Fb", "U+007F" },
        { "a\u0085b", "U+0085" },
        { "a\ud800b", "U+D800" },
        { "a\udc00", "U+DC00" },
        { "\udc00\ud800", "U+DC00" },
        { "a\ud83d", "U+D83D" },
        { new string('x', DomainText.MaxLength + 1), "10001" },
    };

    [Theory]
    [MemberData(nameof(Good))]
    public void Required_TextThatKeepsTheRule_IsGivenBackUnchanged(string text)
    {
        Assert.Null(DomainText.Fault(text));
        Assert.Same(text, DomainText.Required(text, "name"));
        Assert.Same(text, DomainText.Optional(text, "name"));
    }

    [Theory]
    [MemberData(nameof(Bad), DisableDiscoveryEnumeration = true)] // discovery would replace the halves of surrogate pairs
    public void Required_TextThatBreaksTheRule_ThrowsAndSaysHow(string text, string how)
    {
        Assert.Contains(how, DomainText.Fault(text), StringComparison.Ordinal);
        var thrown = Assert.Throws<ArgumentException>("name", () => DomainText.Required(text, "name"));
        Assert.Contains(how, thrown.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("name", () => DomainText.Optional(text, "name"));
    }

    [Fact]
    public void Null_RequiredAndOptional_Differ()
    {
        Assert.Throws<ArgumentNullException>("name", () => DomainText.Required(null, "name"));
        Assert.Null(DomainText.Optional(null, "name"));
    }

    [Property]
    public Property Fault_AnyText_NullOnlyForTextThatUtf8Keeps() => Prop.ForAll(
        ArbMap.Default.ArbFor<string>(),
        text => text is null || DomainText.Fault(text) is not null
            || (text == System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text)) && text == text.Trim() && text.Length > 0));
}
