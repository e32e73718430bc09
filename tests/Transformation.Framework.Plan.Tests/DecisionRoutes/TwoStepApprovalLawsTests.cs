using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Transformation.Framework.Core;
using static Transformation.Framework.Plan.Tests.DecisionRoutes.DecisionGen;

namespace Transformation.Framework.Plan.Tests.DecisionRoutes;

public sealed class TwoStepApprovalLawsTests
{
    [Property(MaxTest = 500)]
    public Property Approved_OnlyWithAQuorateSupportAndEverySignatureAfterIt() => Prop.ForAll(Decisions.ToArbitrary(), decision =>
    {
        var approval = On(decision);
        var supports = decision.Hearings.Where(h =>
            h.Verdict == CommitteeVerdict.Supported && h.Attendance.Date <= Today && h.Attendance.Attendees.Length >= 3).Select(h => h.Attendance.Date);
        return approval.State != ApprovalState.Approved
            || (supports.Any() && decision.Affected.All(o => decision.Answers.Any(a =>
                a.Organisation == o && a.IsSigned && a.On <= Today && a.On >= supports.Min() && !(a.WithdrawnOn <= Today))));
    });

    [Property(MaxTest = 500)]
    public Property ARefusalThatStands_AlwaysStops() => Prop.ForAll(Decisions.ToArbitrary(), decision =>
        (On(decision).State == ApprovalState.Refused) == On(decision).Boards.Any(b => b.Answer is { IsSigned: false } answer && !(answer.WithdrawnOn <= Today)));

    [Property(MaxTest = 300)]
    public Property OrderOfRecords_DoesNotMatter() => Prop.ForAll(Decisions.ToArbitrary(), decision =>
        Told(decision) == Told(Decision(decision.Affected.Reverse(), decision.Hearings.Reverse(), decision.Answers.Reverse())));

    [Property(MaxTest = 300)]
    public Property RecordsDatedAfterTheDay_ChangeNothing() => Prop.ForAll(Decisions.ToArbitrary(), decision =>
        Told(decision) == Told(Decision(
            decision.Affected,
            decision.Hearings.Where(h => h.Attendance.Date <= Today),
            decision.Answers.Where(a => a.On <= Today).Select(a => a.WithdrawnOn > Today ? new(a.Organisation, a.On, a.IsSigned) : a))));

    [Property(MaxTest = 300)]
    public Property WithdrawingAnAnswer_NeverApproves() => Prop.ForAll(Decisions.ToArbitrary(), decision =>
        On(decision).State == ApprovalState.Approved || decision.Affected.All(o => On(Decision(
            decision.Affected,
            decision.Hearings,
            decision.Answers.Select(a => a.Organisation == o && a.On <= Today ? new BoardAnswer(o, a.On, a.IsSigned, a.On) : a))).State != ApprovalState.Approved));

    [Property(MaxTest = 300)]
    public Property AMeetingWithoutQuorum_NeverMovesTheState() => Prop.ForAll(Decisions.ToArbitrary(), decision =>
        On(decision).State == On(Decision(
            decision.Affected, decision.Hearings.Where(h => h.Attendance.Attendees.Length >= 3), decision.Answers)).State);

    [Property(MaxTest = 200)]
    public Property AnyRegister_RoundTrips() => Prop.ForAll(Decisions.ToArbitrary(), decision =>
    {
        var register = SharedDecisionRegister.Create("r", "R", [decision]).OrThrow();
        var text = PlanJson.SharedDecisions.ToText(register);
        var again = PlanJson.SharedDecisions.Load(text).OrThrow();
        return PlanJson.SharedDecisions.ToText(again) == text && Told(again.Decisions[0]) == Told(decision);
    });

    private static TwoStepApproval On(SharedDecision decision) => TwoStepApproval.Of(decision, Committee, Today);

    private static string Told(SharedDecision decision)
    {
        var approval = On(decision);
        return $"{DecisionRouteText.Describe(approval)} {string.Join(',', approval.Boards.Select(b => $"{b.Organisation} {b.State} {b.DaysWaiting}"))}";
    }
}
