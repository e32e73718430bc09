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
        attendees = List("attendees", AttendeeShape.Instance, a => a.Attendees, "Who was there, in any order.");
        provenance = Optional("provenance", CoreShapes.Provenance, a => a.Provenance, "Where the record comes from.");
    }

    internal static AttendanceShape Instance { get; } = new();

    protected override Attendance Build(JsonFieldValues values) =>
        new(values.Get(body), values.Get(date), values.Get(attendees), values.Get(provenance));
}
