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
            "attendees", JsonShapes.ArrayOf(GovernanceShapes.Attendee), m => m.Attendees, "Who was there, by seat; left out when not recorded, as for a meeting to come.");
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
}
