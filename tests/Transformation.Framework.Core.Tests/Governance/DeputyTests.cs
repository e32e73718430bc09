using static Transformation.Framework.Core.Tests.Governance.SmallBoard;

namespace Transformation.Framework.Core.Tests.Governance;

public class DeputyTests
{
    private static readonly OrganisationId Trust = OrganisationId.Ods("RVJ");
    private static readonly OrganisationId Other = OrganisationId.Ods("RA7");
    private static readonly BodyMember Seat = new("nhs", "Chief Executive", Trust, "nhs");
    private static readonly BodyMember Ungrouped = new("director", "Programme Director", roles: ["programme-director"]);

    [Fact]
    public void None_AnyDeputy_DoesNotCount() =>
        Assert.Equal(DiscountReason.DeputiesNotAllowed, Objection(DeputyPolicy.None, new Attendee("nhs", new Deputy(group: "nhs", isArrangedWithChair: true))));

    [Theory]
    [InlineData(true, null)]
    [InlineData(false, DiscountReason.DeputyNotArrangedWithChair)]
    public void ByArrangement_Deputy_CountsOnlyWhenArranged(bool arranged, DiscountReason? reason) =>
        Assert.Equal(reason, Objection(DeputyPolicy.ByArrangementWithChair, new Attendee("nhs", new Deputy(isArrangedWithChair: arranged))));

    [Theory]
    [InlineData("nhs", null)]
    [InlineData("councils", DiscountReason.DeputyFromAnotherGroup)]
    [InlineData(null, DiscountReason.DeputyGroupNotRecorded)]
    public void FromSameGroup_DeputyOfAGroup_CountsOnlyFromThatGroup(string? group, DiscountReason? reason) =>
        Assert.Equal(reason, Objection(DeputyPolicy.FromSameGroup, new Attendee("nhs", new Deputy(group: group, isArrangedWithChair: true))));

    [Fact]
    public void FromSameGroup_MemberWithoutGroup_MayBeDeputisedByAnybody() =>
        Assert.Null(Objection(DeputyPolicy.FromSameGroup, new Attendee("director", new Deputy())));

    [Fact]
    public void Evaluate_UnknownSeat_DoesNotCount() =>
        Assert.Equal(DiscountReason.UnknownSeat, Objection(DeputyPolicy.None, new Attendee("observer")));

    [Fact]
    public void Evaluate_SameSeatTwice_CountsOnce()
    {
        var body = Make(DeputyPolicy.None, new RoleQuorum("programme-director"));

        var result = QuorumCheck.Evaluate(body, Meeting(body, "director", "director"));

        Assert.Equal(1, result.SeatsPresent);
        Assert.Equal([new DiscountedAttendee(new Attendee("director"), DiscountReason.SeatAlreadyFilled)], result.Discounted.AsEnumerable());
    }

    [Fact]
    public void Evaluate_SeatWithTwoPlaces_CountsTwoAndNotAThird()
    {
        var body = Body(new MembershipShareQuorum(1, 1), new BodyMember("gp", "GP", count: 2));

        Assert.False(QuorumCheck.Evaluate(body, Meeting(body, "gp")).IsQuorate);
        Assert.True(QuorumCheck.Evaluate(body, Meeting(body, "gp", "gp")).IsQuorate);
        Assert.Single(QuorumCheck.Evaluate(body, Meeting(body, "gp", "gp", "gp")).Discounted);
    }

    [Fact]
    public void Evaluate_MemberAndDeputyBothCame_TheMemberCounts()
    {
        var body = Make(DeputyPolicy.FromSameGroup, new OrganisationsQuorum(1));
        var deputy = new Attendee("nhs", new Deputy(Other, "nhs"));

        var result = QuorumCheck.Evaluate(body, MeetingOf(body, deputy, new Attendee("nhs")));

        Assert.True(result.IsQuorate);
        Assert.Equal([Trust], result.OrganisationsPresent.AsEnumerable());
        Assert.Equal([new DiscountedAttendee(deputy, DiscountReason.SeatAlreadyFilled)], result.Discounted.AsEnumerable());
    }

    [Fact]
    public void Evaluate_TwoDeputiesForOneSeat_TheOneFromItsOwnOrganisationCounts()
    {
        var body = Make(DeputyPolicy.FromSameGroup, new OrganisationsQuorum(1));
        var elsewhere = new Attendee("nhs", new Deputy(Other, "nhs"));

        var result = QuorumCheck.Evaluate(body, MeetingOf(body, elsewhere, new Attendee("nhs", new Deputy(Trust, "nhs"))));

        Assert.True(result.IsQuorate);
        Assert.Equal([new DiscountedAttendee(elsewhere, DiscountReason.SeatAlreadyFilled)], result.Discounted.AsEnumerable());
    }

    [Fact]
    public void Evaluate_DeputyFromAnotherOrganisation_FillsTheSeatButRepresentsNeither()
    {
        var body = Make(DeputyPolicy.FromSameGroup, new OrganisationsQuorum(1));

        var result = QuorumCheck.Evaluate(body, MeetingOf(body, new Attendee("nhs", new Deputy(Other, "nhs"))));

        Assert.False(result.IsQuorate);
        Assert.Equal(1, result.SeatsPresent);
        Assert.Empty(result.OrganisationsPresent.AsEnumerable());
        Assert.Equal((DiscountReason.DeputyFromAnotherOrganisation, true), (result.Discounted[0].Reason, result.Discounted[0].FillsSeat));
        Assert.Equal("nhs", Assert.Single(result.Remedy!.Example).Id); // the member still helps, though the seat is filled
    }

    [Fact]
    public void Evaluate_DeputyFromTheSeatsOwnOrganisation_RepresentsIt()
    {
        var body = Make(DeputyPolicy.FromSameGroup, new OrganisationsQuorum(1));

        Assert.True(QuorumCheck.Evaluate(body, MeetingOf(body, new Attendee("nhs", new Deputy(Trust, "nhs")))).IsQuorate);
        Assert.True(QuorumCheck.Evaluate(body, MeetingOf(body, new Attendee("nhs", new Deputy(group: "nhs")))).IsQuorate);
    }

    [Fact]
    public void Evaluate_DeputyWhoCounts_StandsForTheRoles()
    {
        var body = Make(DeputyPolicy.FromSameGroup, new RoleQuorum("programme-director"));

        Assert.True(QuorumCheck.Evaluate(body, MeetingOf(body, new Attendee("director", new Deputy()))).IsQuorate);
    }

    [Fact]
    public void Evaluate_AttendanceOfAnotherBody_Throws()
    {
        var body = Make(DeputyPolicy.None, new RoleQuorum("programme-director"));

        Assert.Throws<ArgumentException>(() => QuorumCheck.Evaluate(body, new(GovernanceBodyId.From("elsewhere"), new(2024, 9, 26), [])));
    }

    private static GovernanceBody Make(DeputyPolicy policy, QuorumRule rule) => BodyWithDeputies(rule, policy, Seat, Ungrouped);

    private static DiscountReason? Objection(DeputyPolicy policy, Attendee attendee)
    {
        var body = Make(policy, new MembershipShareQuorum(1, 2));
        var result = QuorumCheck.Evaluate(body, MeetingOf(body, attendee));
        Assert.Equal(result.Discounted.IsEmpty ? 1 : 0, result.SeatsPresent);
        return result.Discounted.IsEmpty ? null : Assert.Single(result.Discounted).Reason;
    }
}
