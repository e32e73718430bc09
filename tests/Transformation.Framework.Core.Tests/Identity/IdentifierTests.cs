namespace Transformation.Framework.Core.Tests;

public sealed class IdentifierTests
{
    public static TheoryData<string> Good => ["a", "9", "frailty-hub.v2_B", new string('x', 100)];

    public static TheoryData<string> Bad => ["", " ", ".a", "-a", "_a", "a b", "a/b", "a:b", "é", "a\u0661", "a\n", "\ufeffa", new string('x', 101)];

    [Theory]
    [MemberData(nameof(Good))]
    public void From_GoodText_KeepsItCharacterByCharacter(string text)
    {
        Assert.Equal(text, InitiativeId.From(text).Value);
        Assert.Equal(text, OutcomeId.From(text).Value);
        Assert.Equal(text, CohortId.From(text).Value);
        Assert.Equal(text, PortfolioId.From(text).Value);
        Assert.Equal(text, GovernanceBodyId.From(text).Value);
    }

    [Theory]
    [MemberData(nameof(Bad))]
    public void From_BadText_ThrowsAndNamesTheParameter(string text)
    {
        Assert.Throws<ArgumentException>("value", () => InitiativeId.From(text));
        Assert.Throws<ArgumentException>("value", () => OutcomeId.From(text));
        Assert.Throws<ArgumentException>("value", () => CohortId.From(text));
        Assert.Throws<ArgumentException>("value", () => PortfolioId.From(text));
        Assert.Throws<ArgumentException>("value", () => GovernanceBodyId.From(text));
        Assert.Throws<FormatException>(() => InitiativeId.Parse(text));
    }

    [Fact]
    public void From_Null_Throws() => Assert.Throws<ArgumentNullException>("value", () => InitiativeId.From(null!));

    [Fact]
    public void From_HostileText_IsShownSafelyInTheMessage()
    {
        var thrown = Assert.Throws<ArgumentException>(() => InitiativeId.From("a\r\nFATAL: " + new string('x', 5000)));

        Assert.True(thrown.Message.Length < 400);
        Assert.DoesNotContain('\n', thrown.Message);
    }

    [Fact]
    public void Equality_DifferentCase_AreDifferentIdentifiers() => Assert.NotEqual(InitiativeId.From("hub"), InitiativeId.From("Hub"));

    [Fact]
    public void CompareTo_AnyCulture_IsOrdinal()
    {
        InitiativeId[] ordered = [default, InitiativeId.From("B"), InitiativeId.From("a"), InitiativeId.From("a-b"), InitiativeId.From("ab")];

        Assert.Equal(ordered, HostileCulture.In(() => ordered.Reverse().Order().ToArray()));
    }

    [Fact]
    public void Default_IsNone_WithEmptyText()
    {
        Assert.Equal("", default(InitiativeId).Value);
        Assert.Equal("", default(OrganisationId).Code);
        Assert.Equal("", default(OrganisationId).ToString());
        Assert.Equal((OrganisationIdScheme)0, default(OrganisationId).Scheme);
    }
}
