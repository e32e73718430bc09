using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load.Tests;

public sealed class CommitmentTests
{
    private static readonly CommitmentId Id = CommitmentId.From("stroke.rvj");
    private static readonly InitiativeId Stroke = InitiativeId.From("stroke");
    private static readonly LocalDate LeapDay = new(2024, 2, 29);

    [Fact]
    public void Of_LastDayBeforeFirst_ThrowsAndNamesBoth()
    {
        var thrown = Assert.Throws<ArgumentException>("to", () => Of(LeapDay, LeapDay.PlusDays(-1)));

        Assert.Contains("ends on 2024-02-28, before it starts on 2024-02-29", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_OneDay_IsAccepted() => Assert.Equal((LeapDay, LeapDay), (Of(LeapDay, LeapDay).From, Of(LeapDay, LeapDay).To));

    [Fact]
    public void Of_OpenEnds_StayOpen() => Assert.Equal((null, null), (Of(null, null).From, Of(null, null).To));

    [Fact]
    public void Of_DefaultIdentifierOrNoSize_Throws()
    {
        Assert.Throws<ArgumentException>("initiative", () => Commitment.Of(Id, default, Make.Trust, CommitmentSize.Unestimated));
        Assert.Throws<ArgumentException>("organisation", () => Commitment.Of(Id, Stroke, default, CommitmentSize.Unestimated));
        Assert.Throws<ArgumentNullException>("size", () => Commitment.Of(Id, Stroke, Make.Trust, null!));
    }

    [Fact]
    public void Of_BlankTeam_Throws() =>
        Assert.Throws<ArgumentException>("team", () => Commitment.Of(Id, Stroke, Make.Trust, CommitmentSize.Unestimated, team: " "));

    [Fact]
    public void Equality_SameRecord_IsEqual() => Assert.Equal(Of(LeapDay, null), Of(LeapDay, null));

    [Fact]
    public void Equality_OtherSize_Differs() =>
        Assert.NotEqual(Make.Claim("a", Make.Trust, Make.Posts(1)), Make.Claim("a", Make.Trust, Make.Posts(1, ContractWeek.Council)));

    private static Commitment Of(LocalDate? from, LocalDate? to) => Commitment.Of(Id, Stroke, Make.Trust, Make.Posts(1), from, to);
}
