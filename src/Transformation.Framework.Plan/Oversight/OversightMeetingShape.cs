using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

/// <summary>A meeting; its attendees stand as in Core's attendance document.</summary>
internal sealed class OversightMeetingShape : JsonObjectShape<OversightMeeting>
{
    private readonly JsonField<LocalDate> on;
    private readonly JsonField<bool> extraordinary;
    private readonly JsonField<LocalDate?> papersSentOn;
    private readonly JsonField<LocalDate?> noticeGivenOn;
    private readonly JsonField<LocalDate?> minutesIssuedOn;
    private readonly JsonField<ImmutableArray<Attendee>?> attendees;
    private readonly JsonField<ImmutableArray<string>> decisions;

    internal OversightMeetingShape()
        : base("OversightMeeting", "A meeting, planned or held.")
    {
        on = Required("on", JsonShapes.Date, m => m.On, "The day of the meeting.");
        extraordinary = Optional("extraordinary", JsonShapes.Boolean, m => m.IsExtraordinary, false, "True when it is called outside the cycle.");
        papersSentOn = Optional("papersSentOn", JsonShapes.Date, m => m.PapersSentOn, "The day the agenda and papers were sent.");
        noticeGivenOn = Optional("noticeGivenOn", JsonShapes.Date, m => m.NoticeGivenOn, "The day it was called.");
        minutesIssuedOn = Optional("minutesIssuedOn", JsonShapes.Date, m => m.MinutesIssuedOn, "The day draft minutes were issued.");
        attendees = Optional(
            "attendees", JsonShapes.ArrayOf(new AttendeeShape()), m => m.Attendees, "Who was there, by seat; left out when not recorded, as for a meeting to come.");
        decisions = List("decisions", JsonShapes.Text, m => m.Decisions, "What it decided.");
    }

    protected override OversightMeeting Build(JsonFieldValues values) => new(
        values.Get(on),
        values.Get(attendees),
        values.Get(extraordinary),
        values.Get(papersSentOn),
        values.Get(noticeGivenOn),
        values.Get(minutesIssuedOn),
        values.Get(decisions));

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
