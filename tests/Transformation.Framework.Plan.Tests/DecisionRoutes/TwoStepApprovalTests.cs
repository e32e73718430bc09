using Transformation.Framework.Core;
using static Transformation.Framework.Plan.Tests.DecisionRoutes.DecisionGen;

namespace Transformation.Framework.Plan.Tests.DecisionRoutes;

public sealed class TwoStepApprovalTests
{
    private static readonly CommitteeHearing Support = Heard(CommitteeVerdict.Supported, -5, "chair", "a", "b");

    [Fact]
    public void Approval_SupportedAndSignedByAll_IsApprovedOnTheLastSignature()
    {
        var approval = Of([Support], Answered("A", -5), Answered("B", -2));

        Assert.Equal((ApprovalState.Approved, Today.PlusDays(-2)), (approval.State, approval.ApprovedOn));
        Assert.Equal("\"Do it\" was approved on 2024-10-01: supported by The committee and signed by every board.", DecisionRouteText.Describe(approval));
    }

    [Fact]
    public void Approval_OneSignatureMissing_NamesTheBoardAndHowLongItHasWaited()
    {
        var approval = Of([Support], Answered("A", -5));

        Assert.Equal(ApprovalState.AwaitingBoards, approval.State);
        Assert.Equal([(Org("B"), BoardState.NotAnswered, 5)], approval.NotSigned.Select(b => (b.Organisation, b.State, b.DaysWaiting!.Value)));
        Assert.Equal(
            "\"Do it\" has had the support of The committee since 2024-09-28; 1 of 2 boards have signed. Still wanted: ods:B.", DecisionRouteText.Describe(approval));
    }

    [Fact]
    public void Approval_MeetingNotQuorate_SupportsNothing()
    {
        var approval = Of([Heard(CommitteeVerdict.Supported, -5, "a", "b")], Answered("A", -4), Answered("B", -4));

        Assert.Equal((ApprovalState.NotYetSupported, null), (approval.State, approval.SupportedOn));
        Assert.All(approval.Boards, b => Assert.Equal(BoardState.SignedTooEarly, b.State));
        Assert.EndsWith(" The meeting of 2024-09-28 was not quorate, so what it said does not count.", DecisionRouteText.Describe(approval), StringComparison.Ordinal);
    }

    [Fact]
    public void Approval_SignedBeforeTheSupport_IsToSignAgain()
    {
        Assert.Equal(BoardState.SignedTooEarly, Of([Support], Answered("A", -6), Answered("B", -5)).Boards[0].State);
        Assert.Equal(ApprovalState.Approved, Of([Support], Answered("A", -6), Answered("B", -5), Answered("A", -1)).State);
    }

    [Fact]
    public void Approval_Refused_StopsThereUntilThatBoardSigns()
    {
        Assert.Equal(ApprovalState.Refused, Of([Support], Answered("A", -5), Answered("B", -4, isSigned: false)).State);
        Assert.Equal(ApprovalState.Refused, Of([], Answered("B", -4, isSigned: false)).State);
        Assert.Equal(ApprovalState.Approved, Of([Support], Answered("A", -5), Answered("B", -4, isSigned: false), Answered("B", -3)).State);
    }

    [Fact]
    public void Approval_Withdrawn_LeavesNoAnswerNotTheOneBefore()
    {
        var approval = Of([Support], Answered("A", -5), Answered("A", -3, withdrawn: 0), Answered("B", -4));

        Assert.Equal((ApprovalState.AwaitingBoards, BoardState.Withdrawn), (approval.State, approval.Boards[0].State));
        Assert.EndsWith("Still wanted: ods:A (took its answer back on 2024-10-03).", DecisionRouteText.Describe(approval), StringComparison.Ordinal);
        Assert.Equal(ApprovalState.Approved, Of([Support], Answered("A", -3, withdrawn: 1), Answered("B", -4)).State);
    }

    [Theory]
    [InlineData(CommitteeVerdict.Deferred, ApprovalState.Approved)] // what it said before stands
    [InlineData(CommitteeVerdict.NotSupported, ApprovalState.NotSupported)]
    [InlineData(CommitteeVerdict.Supported, ApprovalState.Approved)] // support began with the first of the row
    public void Approval_HeardAgain_FollowsWhatWasSaidLast(CommitteeVerdict last, ApprovalState expected) => Assert.Equal(
        expected, Of([Support, Heard(last, -1, "a", "b", "c")], Answered("A", -4), Answered("B", -4)).State);

    [Fact]
    public void Approval_SupportedAgainAfterItWasNot_WantsNewSignatures()
    {
        var approval = Of(
            [Support, Heard(CommitteeVerdict.NotSupported, -3, "a", "b", "c"), Heard(CommitteeVerdict.Supported, -2, "a", "b", "c")], Answered("A", -4), Answered("B", -2));

        Assert.Equal(Today.PlusDays(-2), approval.SupportedOn);
        Assert.Equal([BoardState.SignedTooEarly, BoardState.Signed], approval.Boards.Select(b => b.State));
    }

    [Fact]
    public void Approval_AffectedWithoutASeat_IsNamed()
    {
        var approval = TwoStepApproval.Of(Decision(Partners, [Support]), Committee, Today);

        Assert.Equal([Org("D")], approval.NotRepresented.AsEnumerable());
        Assert.EndsWith(" Not at the committee's table: ods:D.", DecisionRouteText.Describe(approval), StringComparison.Ordinal);
    }

    [Fact]
    public void Decision_WrongParts_AreRefused()
    {
        Assert.Throws<ArgumentException>(() => Decision([]));
        Assert.Throws<ArgumentException>(() => Decision([Org("A"), Org("A")]));
        Assert.Throws<ArgumentException>(() => Decision([Org("A")], [Support, Support]));
        Assert.Throws<ArgumentException>(() => Decision([Org("A")], [], [Answered("B", 0)]));
        Assert.Throws<ArgumentException>(() => new SharedDecision("d", "D", GovernanceBodyId.From("other"), [Org("A")], Today, hearings: [Support]));
        Assert.Throws<ArgumentException>(() => TwoStepApproval.Of(Decision([Org("A")]), Body("other", SystemLevel.System, "A"), Today));
        Assert.Throws<ArgumentException>(() => Answered("A", 0, withdrawn: -1));
    }

    [Fact]
    public void Register_RepeatedIds_AreReported() => Assert.Equal(
        ["$.decisions[1].id"], SharedDecisionRegister.Create("r", "R", [Decision([Org("A")]), Decision([Org("B")])]).Problems.Select(p => p.Path));

    [Fact]
    public void Register_With_PutsItInItsPlace()
    {
        var register = SharedDecisionRegister.Create("r", "R", [Decision([Org("A")])]).OrThrow().With(Decision([Org("B")]));

        Assert.Equal([Org("B")], register.Decisions.Single().Affected.AsEnumerable());
    }

    private static TwoStepApproval Of(CommitteeHearing[] hearings, params BoardAnswer[] answers) =>
        TwoStepApproval.Of(Decision([Org("A"), Org("B")], hearings, answers), Committee, Today);
}
