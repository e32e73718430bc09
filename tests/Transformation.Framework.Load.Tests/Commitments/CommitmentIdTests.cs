using FsCheck.Fluent;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load.Tests;

public sealed class CommitmentIdTests
{
    [Fact]
    public void Value_AnyIdentifier_KeepsTheContractOfValues() => ValueContract.HoldsWithText(
        Arbitraries.InitiativeIds().Generator.Select(static id => CommitmentId.From(id.Value)).ToArbitrary(), IdentifierText.Pattern);

    [Fact]
    public void Default_HasNoTextAndIsAcceptedByNoCommitment()
    {
        Assert.Equal("", default(CommitmentId).Value);
        Assert.Throws<ArgumentException>("id", () => Commitment.Of(default, InitiativeId.From("stroke"), Make.Trust, CommitmentSize.Unestimated));
    }

    [Fact]
    public void From_TextThatIsNoIdentifier_Throws() => Assert.Throws<ArgumentException>("value", () => CommitmentId.From("a b"));

    [Fact]
    public void CompareTo_LettersOfBothCases_OrdersByCharacter()
    {
        CommitmentId[] ids = [.. new[] { "b", "a", "B", "10", "9" }.Select(CommitmentId.From)];

        Assert.Equal(["10", "9", "B", "a", "b"], ids.Order().Select(static id => id.ToString()));
    }
}
