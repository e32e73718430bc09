using FsCheck.Fluent;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load.Tests;

public sealed class ChangeImpactIdTests
{
    [Fact]
    public void Value_AnyIdentifier_KeepsTheContractOfValues() => ValueContract.HoldsWithText(
        Arbitraries.InitiativeIds().Generator.Select(static id => ChangeImpactId.From(id.Value)).ToArbitrary(), IdentifierText.Pattern);

    [Fact]
    public void Default_HasNoTextAndIsAcceptedByNoImpact()
    {
        Assert.Equal("", default(ChangeImpactId).Value);
        Assert.Throws<ArgumentException>("id", () => ChangeImpact.Of(default, InitiativeId.From("stroke"), Make.Trust, ImpactSize.Unestimated));
    }

    [Fact]
    public void From_TextThatIsNoIdentifier_Throws() => Assert.Throws<ArgumentException>("value", () => ChangeImpactId.From("a b"));

    [Fact]
    public void CompareTo_LettersOfBothCases_OrdersByCharacter()
    {
        ChangeImpactId[] ids = [.. new[] { "b", "a", "B", "10", "9" }.Select(ChangeImpactId.From)];

        Assert.Equal(["10", "9", "B", "a", "b"], ids.Order().Select(static id => id.ToString()));
    }
}
