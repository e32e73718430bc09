using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan.Tests.Oversight;

/// <summary>A body with three seats, quorate with two organisations: papers 5 working days before, notice 7, minutes 10 after.</summary>
internal static class SmallGroup
{
    internal static readonly LocalDate Today = new(2025, 1, 30);

    internal static readonly WorkingCalendar Calendar = WorkingCalendar.EnglandAndWales;

    internal static readonly GovernanceBodyId Id = GovernanceBodyId.Parse("group");

    internal static GovernanceBody Body { get; } = GovernanceBody.Create(
        Id,
        "Group",
        SystemLevel.System,
        [],
        [new("a", "Lead", Organisation("a")), new("b", "Lead", Organisation("b")), new("c", "Lead", Organisation("c"))],
        new OrganisationsQuorum(2),
        DeputyPolicy.None,
        new NoticeRules(papers: 5, extraordinaryMeeting: 7, draftMinutes: 10)).OrThrow();

    internal static OrganisationId Organisation(string id) => OrganisationId.Parse($"local:{id}");

    internal static OversightMeeting Meeting(LocalDate on, string? seats = "ab") =>
        new(on, seats?.Select(seat => new Attendee(seat.ToString())));

    internal static OversightGroup Group(params IEnumerable<object> records) => OversightGroup.Create(
        Id, records.OfType<TermsOfReference>(), records.OfType<OversightMeeting>(), records.OfType<OversightAction>()).OrThrow();

    internal static OversightStanding Standing(params IEnumerable<object> records) => OversightStanding.Of(Group(records), Body, Calendar, Today);
}
