using NodaTime;
using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Core.Tests.Storage;

public sealed class DecisionValueTests
{
    private static readonly Instant Morning = Instant.FromUtc(2026, 4, 1, 9, 30);
    private static readonly string SomeHash = new('a', 64);

    [Theory]
    [InlineData("", "subject", "", "kind")]
    [InlineData("two words", "subject", "", "kind")]
    [InlineData("kind", "", "", "subject")]
    [InlineData("kind", "control\u0001", "", "subject")]
    [InlineData("kind", "subject", "nul\0", "payload")]
    public void Record_TextOutsideItsRule_IsRefused(string kind, string subject, string payload, string parameter) =>
        Assert.Equal(parameter, Assert.ThrowsAny<ArgumentException>(() => new DecisionRecord(Morning, kind, subject, payload)).ParamName);

    [Fact]
    public void Record_PayloadWithHalfACharacter_IsRefused()
    {
        // Not theory data: the compiler stores attributes as UTF-8, where half a character has no place either.
        Assert.Throws<ArgumentException>(() => new DecisionRecord(Morning, "kind", "subject", "half \uD83D"));
        Assert.Throws<ArgumentException>(() => new DecisionRecord(Morning, "kind", "subject", "half \uDE00 and more"));
    }

    [Fact]
    public void Record_PayloadAtTheLimit_IsAcceptedAndOneMoreIsNot()
    {
        Assert.Equal(DecisionRecord.MaxPayloadLength, new DecisionRecord(Morning, "kind", "subject", new string('x', DecisionRecord.MaxPayloadLength)).Payload.Length);
        Assert.Throws<ArgumentException>(() => new DecisionRecord(Morning, "kind", "subject", new string('x', DecisionRecord.MaxPayloadLength + 1)));
    }

    [Fact]
    public void Entry_AnyFieldsThatJoinToTheSameText_HaveDifferentHashes()
    {
        DecisionRecord[] records =
        [
            new(Morning, "ab", "c", "d"), new(Morning, "a", "bc", "d"), new(Morning, "a", "b", "cd"), new(Morning, "a", "bcd", ""),
            new(Morning + Duration.Epsilon, "a", "bcd", ""),
        ];

        Assert.Equal(records.Length, records.Select(record => DecisionLogEntry.After(default, record).Hash).Distinct().Count());
        Assert.NotEqual(
            DecisionLogEntry.After(default, records[0]).Hash,
            DecisionLogEntry.After(new DecisionLogHead(1, SomeHash), records[0]).Hash);
    }

    [Fact]
    public void Head_Default_IsOfAnEmptyLog()
    {
        Assert.Equal(new DecisionLogHead(0, new string('0', 64)), default);
        Assert.Equal($"0:{new string('0', 64)}", default(DecisionLogHead).ToString());
    }

    [Fact]
    public void Head_Text_IsReadBack()
    {
        var head = new DecisionLogHead(long.MaxValue, SomeHash);
        Assert.Equal(head, DecisionLogHead.Parse(head.ToString()));
        Assert.Equal(default, DecisionLogHead.Parse(default(DecisionLogHead).ToString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData(":")]
    [InlineData("1")]
    [InlineData("1:")]
    [InlineData("1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("1:0000000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("0:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    [InlineData("-1:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    [InlineData("9223372036854775808:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public void Head_OtherText_IsRefused(string text)
    {
        Assert.Throws<FormatException>(() => DecisionLogHead.Parse(text));
        Assert.False(DecisionLogHead.TryParse(text, null, out _));
    }

    [Fact]
    public void Head_ContradictoryParts_AreRefused()
    {
        Assert.Throws<ArgumentException>(() => new DecisionLogHead(0, SomeHash));
        Assert.Throws<ArgumentException>(() => new DecisionLogHead(1, new string('0', 64)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new DecisionLogHead(-1, SomeHash));
        Assert.Throws<ArgumentException>(() => new DecisionLogHead(1, "abc"));
    }
}
