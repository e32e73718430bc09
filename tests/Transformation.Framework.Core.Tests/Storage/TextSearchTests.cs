using FsCheck.Xunit;
using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Core.Tests.Storage;

public sealed class TextSearchTests
{
    [Theory]
    [InlineData("Café's H2+ co-design", "cafe s h2 co design")]
    [InlineData("ÅNGSTRÖM Łódź Ærø ſtraße", "angstrom lodz aero strasse")]
    [InlineData("ﬁve ４２ m² ½", "five 42 m2 ½")]
    [InlineData("İstanbul ıstanbul", "istanbul istanbul")]
    [InlineData("Ὀδυσσεύς ΟΔΥΣΣΕΥΣ", "οδυσσευσ οδυσσευσ")]
    [InlineData("ещё Ёлка", "еще елка")]
    [InlineData("हिन्दी किताब", "हिन्दी किताब")] // marks that spell the word stay
    [InlineData("שָׁלוֹם سَلَام", "שׁלום سلام")]
    [InlineData("a\u200Bb c\u00ADd", "a b cd")]
    [InlineData("half\uD800pair", "half pair")]
    [InlineData("  —«»😀 ", "")]
    public void Words_OfAText_ArePlain(string text, string expected) => Assert.Equal(expected, string.Join(' ', TextWords.Of(text)));

    [Theory]
    [InlineData("fall2", "fall2")]
    [InlineData("οδοσ", "_03bf_03b4_03bf_03c3")]
    [InlineData("m²", "m_00b2")]
    [InlineData("\U00020000", "_d840_dc00")]
    public void ToAscii_AWord_IsWhatTheIndexesKeep(string word, string expected) => Assert.Equal(expected, TextWords.ToAscii(word));

    [Property(Replay = "1,3", MaxTest = 500)]
    public bool ToAscii_AnyTwoWords_AreOneTheBeginningOfTheOtherAsBefore(FsCheck.NonNull<string> one, FsCheck.NonNull<string> other)
    {
        var (x, y) = (one.Get.Replace("_", "", StringComparison.Ordinal), other.Get.Replace("_", "", StringComparison.Ordinal)); // no word has one
        return Same(x, y) && Same(x + y, x) && Same(x, x) && TextWords.ToAscii(x).All(static c => char.IsAsciiLetterOrDigit(c) || c == '_');

        static bool Same(string longer, string shorter) =>
            TextWords.ToAscii(longer).StartsWith(TextWords.ToAscii(shorter), StringComparison.Ordinal) == longer.StartsWith(shorter, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_LongOnes_CountToTheHundredth()
    {
        Assert.Equal(new string('a', 100), Assert.Single(TextWords.Of(new string('a', 101))));
        Assert.Equal(99, Assert.Single(TextWords.Of(new string('a', 99) + "\U00020000")).Length); // never half of a pair
    }

    [Theory]
    [InlineData("falls at home", "\"falls\" \"at\" \"home\"")]
    [InlineData("\"at home\" falls", "\"at home\" \"falls\"")]
    [InlineData("fal* \"at ho\"*", "\"fal*\" \"at ho*\"")]
    [InlineData("fal * (fal)*", "\"fal\"")] // the star stands behind something else
    [InlineData("Falls FALLS falls", "\"falls\"")]
    [InlineData("fal fal*", "\"fal\" \"fal*\"")]
    [InlineData("co-design*", "\"co design*\"")]
    [InlineData("say\"at home\"now", "\"say\" \"at home\" \"now\"")]
    [InlineData("6\" scar", "\"6\" \"scar\"")]
    [InlineData("\"", "")]
    [InlineData("*", "")]
    public void Query_Terms_AreWhatIsWanted(string text, string expected) => Assert.Equal(expected, string.Join(' ', TextQuery.Of(text).Terms));

    [Fact]
    public void Query_TooLongOrOfNoKind_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => TextQuery.Of(new string('a', TextQuery.MaxLength + 1)));
        Assert.Throws<ArgumentException>(() => TextQuery.Of("a", "not a kind"));
        Assert.Equal("learning", TextQuery.Of("a", "learning").Type);
    }

    [Fact]
    public void Document_TextThatNoStoreCouldKeep_IsRefused()
    {
        var id = new AggregateId("note", "a");
        Assert.Throws<ArgumentException>(() => new TextDocument(id, " "));
        Assert.Throws<ArgumentException>(() => new TextDocument(id, "A", "half\uD800"));
        Assert.Throws<ArgumentException>(() => new TextDocument(id, "A", "a\0b"));
        Assert.Throws<ArgumentException>(() => new TextDocument(id, "A", new string('a', TextDocument.MaxBodyLength + 1)));
        Assert.Equal("", new TextDocument(id, "A").Body);
    }

    [Fact]
    public void Excerpt_OfALongBody_BeginsALittleBeforeThePlaceAndIsCutBetweenWords()
    {
        var body = string.Join(' ', Enumerable.Range(100, 100)) + "\n\nthe needle " + string.Join(' ', Enumerable.Range(200, 100));
        var excerpt = Excerpt(body, "needle");

        // 40 characters before the place stands the end of "191", which is left out; 44 characters lead up to "200", and 29 numbers of four fill the 160.
        Assert.StartsWith("…192 193 194 195 196 197 198 199 the needle 200 201", excerpt, StringComparison.Ordinal);
        Assert.EndsWith(" 227 228…", excerpt, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Only the title has it.", "title-word", "Only the title has it.")]
    [InlineData("", "word", "")]
    [InlineData("one\r\n\ttwo\u0001three", "two", "one two three")]
    public void Excerpt_OfAShortBody_IsAllOfItOnOneLine(string body, string query, string expected) => Assert.Equal(expected, Excerpt(body, query));

    [Fact]
    public void Excerpt_OfOneEndlessWord_IsCutBetweenCharacters()
    {
        var excerpt = Excerpt(string.Concat(Enumerable.Repeat("😀", 200)), "x");

        Assert.Equal(string.Concat(Enumerable.Repeat("😀", 80)) + "…", excerpt);
        Assert.Equal(string.Concat(Enumerable.Repeat("😀", 79)), Excerpt("x" + string.Concat(Enumerable.Repeat("😀", 200)), "y")[1..^1]);
    }

    private static string Excerpt(string body, string query) =>
        TextHit.Of(new TextDocument(new("note", "a"), "title-word", body), TextQuery.Of(query)).Excerpt;
}
