using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Core;

internal sealed class AttendanceShape : JsonObjectShape<Attendance>
{
    private readonly JsonField<GovernanceBodyId> body;
    private readonly JsonField<LocalDate> date;
    private readonly JsonField<ImmutableArray<Attendee>> attendees;
    private readonly JsonField<Provenance?> provenance;

    private AttendanceShape()
        : base("Attendance", "Who was at one meeting of a governance body, by seat; never by name.")
    {
        body = Required("body", CoreShapes.GovernanceBodyId, a => a.Body, "The body that met.");
        date = Required("date", JsonShapes.Date, a => a.Date, "The day of the meeting.");
        attendees = List("attendees", new AttendeeShape(), a => a.Attendees, "Who was there, in any order.");
        provenance = Optional("provenance", CoreShapes.Provenance, a => a.Provenance, "Where the record comes from.");
    }

    internal static AttendanceShape Instance { get; } = new();

    protected override Attendance Build(JsonFieldValues values) =>
        new(values.Get(body), values.Get(date), values.Get(attendees), values.Get(provenance));

    private sealed class AttendeeShape : JsonObjectShape<Attendee>
    {
        private readonly JsonField<string> seat;
        private readonly JsonField<Deputy?> deputy;

        internal AttendeeShape()
            : base("Attendee", "Somebody at a meeting in a member's seat.")
        {
            seat = Required("seat", CoreShapes.Identifier, a => a.Seat, "The identifier of the seat.");
            deputy = Optional("deputy", new DeputyShape(), a => a.Deputy, "What is known of the deputy; left out when it is the member in person.");
        }

        protected override Attendee Build(JsonFieldValues values) => new(values.Get(seat), values.Get(deputy));
    }

    private sealed class DeputyShape : JsonObjectShape<Deputy>
    {
        private readonly JsonField<OrganisationId?> organisation;
        private readonly JsonField<string?> group;
        private readonly JsonField<bool> arranged;

        internal DeputyShape()
            : base("Deputy", "What is recorded about somebody who sits in for a member; never who it is.")
        {
            organisation = Optional("organisation", CoreShapes.OrganisationId, d => d.Organisation, "Where the deputy comes from; left out when it is the seat's own organisation.");
            group = Optional("group", CoreShapes.Identifier, d => d.Group, "The group that the deputy comes from, if recorded.");
            arranged = Optional("arrangedWithChair", JsonShapes.Boolean, d => d.IsArrangedWithChair, false, "Whether it is on record that the chair agreed beforehand.");
        }

        protected override Deputy Build(JsonFieldValues values) => new(values.Get(organisation), values.Get(group), values.Get(arranged));
    }
}
