using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Transformation.Framework.Core.Tests.Governance;

public class QuorumLawTests
{
    [Property(MaxTest = 500)]
    public Property Evaluate_AnyMeeting_AgreesWithTheDefinition() => Prop.ForAll(
        GovernanceGen.Meeting.ToArbitrary(),
        static m => QuorumCheck.Evaluate(m.Body, m.Attendance).IsQuorate == PlainQuorum.IsQuorate(m.Body, m.Attendance.Attendees));

    [Property(MaxTest = 500)]
    public Property Evaluate_OneMoreAttendee_NeverEndsAQuorum() => Prop.ForAll(
        (from m in GovernanceGen.Meeting from more in GovernanceGen.Attendee(m.Body) select (m.Body, m.Attendance, More: more)).ToArbitrary(),
        static m =>
        {
            var before = QuorumCheck.Evaluate(m.Body, m.Attendance);
            var after = QuorumCheck.Evaluate(m.Body, Same(m.Attendance, m.Attendance.Attendees.Append(m.More)));
            return (!before.IsQuorate || after.IsQuorate) && after.SeatsPresent >= before.SeatsPresent
                && before.OrganisationsPresent.All(after.OrganisationsPresent.Contains);
        });

    [Property(MaxTest = 300)]
    public Property Evaluate_AnotherOrder_SaysTheSame() => Prop.ForAll(
        (from m in GovernanceGen.Meeting from shuffled in Gen.Shuffle(m.Attendance.Attendees.ToArray()) select (m.Body, m.Attendance, Shuffled: shuffled)).ToArbitrary(),
        static m =>
        {
            var one = QuorumCheck.Evaluate(m.Body, m.Attendance);
            var other = QuorumCheck.Evaluate(m.Body, Same(m.Attendance, m.Shuffled));
            return QuorumExplanation.Lines(one).SequenceEqual(QuorumExplanation.Lines(other)) && one.Discounted.SequenceEqual(other.Discounted);
        });

    [Property(MaxTest = 500)]
    public Property Remedy_NotQuorate_IsEnoughAndNoSmallerSetIs() => Prop.ForAll(
        GovernanceGen.Meeting.ToArbitrary(),
        static m =>
        {
            var result = QuorumCheck.Evaluate(m.Body, m.Attendance);
            if (result.Remedy is not { } remedy)
            {
                return result.IsQuorate;
            }

            var helped = Same(m.Attendance, m.Attendance.Attendees.Concat(remedy.Example.Select(static s => new Attendee(s.Id))));
            return remedy.IsSmallest
                && remedy.AtLeast == PlainQuorum.SmallestRemedy(m.Body, m.Attendance.Attendees)
                && QuorumCheck.Evaluate(m.Body, helped).IsQuorate;
        });

    [Property(MaxTest = 300)]
    public Property Rules_UnmetSimpleRule_IsBroughtNearerByEachSeatThatCouldHelpAndByNoOther() => Prop.ForAll(
        GovernanceGen.Meeting.ToArbitrary(),
        static m =>
        {
            var before = QuorumCheck.Evaluate(m.Body, m.Attendance);
            return m.Body.Members.All(seat =>
            {
                var after = QuorumCheck.Evaluate(m.Body, Same(m.Attendance, m.Attendance.Attendees.Append(new Attendee(seat.Id))));
                return Simple(before.Rule).Zip(Simple(after.Rule)).All(x =>
                    x.First.CouldHelp.Contains(seat) == (!x.First.IsMet && x.Second.Present == x.First.Present + 1));
            });
        });

    private static IEnumerable<QuorumRuleResult> Simple(QuorumRuleResult result) => result.Parts.IsEmpty ? [result] : result.Parts.SelectMany(Simple);

    private static Attendance Same(Attendance attendance, IEnumerable<Attendee> attendees) => new(attendance.Body, attendance.Date, attendees);
}
